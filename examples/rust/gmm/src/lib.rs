//! Log-likelihood of a mixture of Gaussians with a Wishart prior, in the parametrisation of ADBench and GradBench: component `k` has
//! the weight `softmax(alphas)[k]`, the mean `means[k]` and the inverse covariance `Q' Q`, where `Q` is lower triangular with the
//! diagonal `exp(q)` and the strictly lower part `l`, packed by columns. One row of `factors` is `(q, l)`.
#![forbid(unsafe_code)]

pub mod by_hand;
pub mod data;
pub mod fit;
pub mod lbfgs;

use std::f64::consts::{LN_2, PI};

use isozyme::*;
use support::Real;

/// A Wishart prior on each inverse covariance: precision `gamma`, `m` degrees of freedom above the dimension.
#[derive(Clone, Copy, Debug)]
pub struct Wishart {
    pub gamma: f64,
    pub m: u32,
}

/// Numbers in one row of `factors` in dimension `d`.
pub fn factor_len(d: usize) -> usize {
    d * (d + 1) / 2
}

/// Log-density of the `data` (`n` rows of `dim` numbers) and of the prior: the function that is maximised.
///
/// `alphas` holds `k` numbers, `means` `k * dim` and `factors` `k * factor_len(dim)`.
#[autodiff_reverse(d_log_posterior, Duplicated, Duplicated, Duplicated, Const, Const, Const, Active)]
#[autodiff_forward(log_posterior_jvp, Dual, Dual, Dual, Const, Const, Const, Dual)]
pub fn log_posterior(alphas: &[f64], means: &[f64], factors: &[f64], data: &[f64], dim: usize, prior: Wishart) -> f64 {
    log_likelihood(alphas, means, factors, data, dim) + log_prior(factors, dim, prior)
}

/// Log-density of the data under the mixture.
pub fn log_likelihood<T: Real>(alphas: &[T], means: &[T], factors: &[T], data: &[f64], dim: usize) -> T {
    let diagonals: Vec<T> = factors.chunks_exact(factor_len(dim)).flat_map(|row| row[..dim].iter().map(|q| q.exp())).collect();
    let log_dets: Vec<T> = factors.chunks_exact(factor_len(dim)).map(|row| row[..dim].iter().copied().sum()).collect();

    let mut centred = vec![T::zero(); dim];
    let mut whitened = vec![T::zero(); dim];
    let mut terms = vec![T::zero(); alphas.len()];
    let mut total = T::zero();
    for x in data.chunks_exact(dim) {
        let components = means.chunks_exact(dim).zip(diagonals.chunks_exact(dim)).zip(factors.chunks_exact(factor_len(dim)));
        for (k, ((mean, diagonal), row)) in components.enumerate() {
            for ((c, &x), &mu) in centred.iter_mut().zip(x).zip(mean) {
                *c = T::of(x) - mu;
            }
            lower_times(diagonal, &row[dim..], &centred, &mut whitened);
            terms[k] = alphas[k] + log_dets[k] - T::of(0.5) * squared_norm(&whitened);
        }
        total += log_sum_exp(&terms);
    }

    let n = (data.len() / dim) as f64;
    let constant = -0.5 * n * dim as f64 * (2.0 * PI).ln();
    T::of(constant) + total - T::of(n) * log_sum_exp(alphas)
}

/// Log-density of the Wishart prior, summed over components.
///
/// ADBench adds its negative; with the density's own sign the posterior has a maximum. The work is the same.
pub fn log_prior<T: Real>(factors: &[T], dim: usize, prior: Wishart) -> T {
    let Wishart { gamma, m } = prior;
    let freedom = (dim as u32 + m + 1) as f64;
    let constant = freedom * dim as f64 * (gamma.ln() - 0.5 * LN_2) - log_multigamma(0.5 * freedom, dim);
    factors
        .chunks_exact(factor_len(dim))
        .map(|row| {
            let (q, l) = row.split_at(dim);
            let squares = q.iter().map(|q| q.exp()).map(|d| d * d).sum::<T>() + squared_norm(l);
            let log_det: T = q.iter().copied().sum();
            T::of(constant) - T::of(0.5 * gamma * gamma) * squares + T::of(f64::from(m)) * log_det
        })
        .sum()
}

/// `out = L x` for the lower triangular matrix with the given diagonal and the strictly lower part packed by columns.
pub(crate) fn lower_times<T: Real>(diagonal: &[T], lower: &[T], x: &[T], out: &mut [T]) {
    for ((o, &d), &x) in out.iter_mut().zip(diagonal).zip(x) {
        *o = d * x;
    }
    let mut columns = lower;
    for (j, &xj) in x.iter().enumerate() {
        let (column, rest) = columns.split_at(x.len() - j - 1);
        for (o, &l) in out[j + 1..].iter_mut().zip(column) {
            *o += l * xj;
        }
        columns = rest;
    }
}

pub(crate) fn squared_norm<T: Real>(xs: &[T]) -> T {
    xs.iter().map(|&x| x * x).sum()
}

/// `ln(sum(exp(xs)))` without overflow.
pub(crate) fn log_sum_exp<T: Real>(xs: &[T]) -> T {
    let largest = xs.iter().copied().reduce(T::larger).expect("a mixture has at least one component");
    largest + xs.iter().map(|&x| (x - largest).exp()).sum::<T>().ln()
}

/// Logarithm of the multivariate gamma function of dimension `dim` at `a`, a multiple of one half.
fn log_multigamma(a: f64, dim: usize) -> f64 {
    let d = dim as f64;
    0.25 * d * (d - 1.0) * PI.ln() + (0..dim).map(|j| log_gamma_of_half(a - 0.5 * j as f64)).sum::<f64>()
}

/// `ln(gamma(a))` for a positive multiple of one half, by the recurrence `gamma(a) = (a - 1) gamma(a - 1)`.
fn log_gamma_of_half(a: f64) -> f64 {
    let whole = a.fract() == 0.0;
    let (mut at, mut sum) = if whole { (1.0, 0.0) } else { (0.5, 0.5 * PI.ln()) };
    while at < a {
        sum += f64::ln(at);
        at += 1.0;
    }
    sum
}
