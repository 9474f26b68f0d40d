//! Fitting a mixture to data, with the synthesised gradient.

use crate::data::Parameters;
use crate::lbfgs::{Outcome, maximise};
use crate::{Wishart, d_log_posterior, log_posterior_jvp};

/// Value and gradient of `log_posterior`, by reverse mode.
pub fn gradient(at: &Parameters, data: &[f64], dim: usize, prior: Wishart) -> (f64, Parameters) {
    let mut g = Parameters::zeros(at.alphas.len(), dim);
    let value = d_log_posterior(&at.alphas, &mut g.alphas, &at.means, &mut g.means, &at.factors, &mut g.factors, data, dim, prior, 1.0);
    (value, g)
}

/// The same gradient by forward mode, a parameter at a time.
pub fn gradient_forward(at: &Parameters, data: &[f64], dim: usize, prior: Wishart) -> Vec<f64> {
    let count = at.concat().len();
    (0..count)
        .map(|i| {
            let mut unit = vec![0.0; count];
            unit[i] = 1.0;
            let tangent = at.shaped(&unit);
            let (_, slope) =
                log_posterior_jvp(&at.alphas, &tangent.alphas, &at.means, &tangent.means, &at.factors, &tangent.factors, data, dim, prior);
            slope
        })
        .collect()
}

/// Maximises `log_posterior` from `start`.
pub fn fit(start: &Parameters, data: &[f64], dim: usize, prior: Wishart, iterations: usize) -> (Parameters, Outcome) {
    let outcome = maximise(start.concat(), iterations, 1e-6, |flat| {
        let (value, g) = gradient(&start.shaped(flat), data, dim, prior);
        (value, g.concat())
    });
    (start.shaped(&outcome.x), outcome)
}
