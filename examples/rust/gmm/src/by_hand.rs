//! The gradient, written by hand: the yardstick for the synthesised one.
//!
//! With responsibilities `r = softmax(terms)` and the whitened point `y = Q (x - mean)`, a point adds `r` to the gradient in `alpha`,
//! `r Q' y` to that in the mean and `-r y (x - mean)'` to that in `Q`. `Q'` is taken out of the sum over points.

use crate::{Wishart, factor_len, log_prior, log_sum_exp, lower_times, squared_norm};

/// The gradient of [`log_posterior`](crate::log_posterior) in its three parameters.
#[derive(Clone, Debug)]
pub struct Gradient {
    pub alphas: Vec<f64>,
    pub means: Vec<f64>,
    pub factors: Vec<f64>,
}

/// Value and gradient of [`log_posterior`](crate::log_posterior).
pub fn log_posterior(alphas: &[f64], means: &[f64], factors: &[f64], data: &[f64], dim: usize, prior: Wishart) -> (f64, Gradient) {
    let (k, row_len, n) = (alphas.len(), factor_len(dim), data.len() / dim);
    let mut g = Gradient { alphas: vec![0.0; k], means: vec![0.0; k * dim], factors: vec![0.0; k * row_len] };
    let diagonals: Vec<f64> = factors.chunks_exact(row_len).flat_map(|row| row[..dim].iter().map(|q| q.exp())).collect();
    let log_dets: Vec<f64> = factors.chunks_exact(row_len).map(|row| row[..dim].iter().sum()).collect();

    let mut centred = vec![0.0; k * dim];
    let mut whitened = vec![0.0; k * dim];
    let mut terms = vec![0.0; k];
    // The sum over points of r y, for each component; `g.factors` gathers the sum of -r y (x - mean)'.
    let mut pulls = vec![0.0; k * dim];
    let mut total = 0.0;
    for x in data.chunks_exact(dim) {
        for (c, term) in terms.iter_mut().enumerate() {
            let (at, row) = (c * dim..(c + 1) * dim, c * row_len..(c + 1) * row_len);
            let (centred, whitened) = (&mut centred[at.clone()], &mut whitened[at.clone()]);
            for ((o, x), mu) in centred.iter_mut().zip(x).zip(&means[at.clone()]) {
                *o = x - mu;
            }
            lower_times(&diagonals[at], &factors[row][dim..], centred, whitened);
            *term = alphas[c] + log_dets[c] - 0.5 * squared_norm(whitened);
        }
        let log_density = log_sum_exp(&terms);
        total += log_density;
        for (c, term) in terms.iter().enumerate() {
            let responsibility = (term - log_density).exp();
            g.alphas[c] += responsibility;
            let at = c * dim..(c + 1) * dim;
            let whitened = &mut whitened[at.clone()];
            for (pull, y) in pulls[at.clone()].iter_mut().zip(whitened.iter_mut()) {
                *y *= responsibility;
                *pull += *y;
            }
            outer_minus(&mut g.factors[c * row_len..(c + 1) * row_len], whitened, &centred[at]);
        }
    }

    for c in 0..k {
        let (at, row) = (c * dim..(c + 1) * dim, c * row_len..(c + 1) * row_len);
        let (diagonal, lower) = (&diagonals[at.clone()], &factors[row.clone()][dim..]);
        lower_transposed_times(diagonal, lower, &pulls[at.clone()], &mut g.means[at]);
        let (g_q, g_l) = g.factors[row].split_at_mut(dim);
        // So far g_q holds the derivative in exp(q); the log-determinant adds the component's total responsibility.
        let (gamma_squared, weight) = (prior.gamma * prior.gamma, g.alphas[c]);
        for (g, d) in g_q.iter_mut().zip(diagonal) {
            *g = *g * d + weight - gamma_squared * d * d + f64::from(prior.m);
        }
        for (g, l) in g_l.iter_mut().zip(lower) {
            *g -= gamma_squared * l;
        }
    }
    let log_weights = log_sum_exp(alphas);
    for (g, a) in g.alphas.iter_mut().zip(alphas) {
        *g -= n as f64 * (a - log_weights).exp();
    }
    let constant = -0.5 * (n * dim) as f64 * (2.0 * std::f64::consts::PI).ln();
    (constant + total - n as f64 * log_weights + log_prior(factors, dim, prior), g)
}

/// Subtracts the lower triangle of `y x'` from `(diagonal, packed columns)`.
fn outer_minus(row: &mut [f64], y: &[f64], x: &[f64]) {
    let (diagonal, mut columns) = row.split_at_mut(y.len());
    for (j, &xj) in x.iter().enumerate() {
        diagonal[j] -= y[j] * xj;
        let (column, rest) = columns.split_at_mut(y.len() - j - 1);
        for (o, &y) in column.iter_mut().zip(&y[j + 1..]) {
            *o -= y * xj;
        }
        columns = rest;
    }
}

/// `out = L' y`.
fn lower_transposed_times(diagonal: &[f64], lower: &[f64], y: &[f64], out: &mut [f64]) {
    let mut columns = lower;
    for (j, o) in out.iter_mut().enumerate() {
        let (column, rest) = columns.split_at(y.len() - j - 1);
        *o = diagonal[j] * y[j] + column.iter().zip(&y[j + 1..]).map(|(l, y)| l * y).sum::<f64>();
        columns = rest;
    }
}
