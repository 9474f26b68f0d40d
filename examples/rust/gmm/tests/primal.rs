//! Needs no derivative from the compiler: the hand-written gradient against dual numbers, and the program's own sanity.

use gmm::data::{IRIS_DIM, Parameters, generated, iris, start};
use gmm::lbfgs::maximise;
use gmm::{Wishart, by_hand, log_likelihood, log_posterior, log_prior};
use support::{Dual, Real, central_differences, largest_relative_error, relative_error};

const PRIOR: Wishart = Wishart { gamma: 1.3, m: 2 };
const WEAK: Wishart = Wishart { gamma: 0.1, m: 0 };

/// `log_posterior` over any float type.
fn posterior<T: Real>(alphas: &[T], means: &[T], factors: &[T], data: &[f64], dim: usize) -> T {
    log_likelihood(alphas, means, factors, data, dim) + log_prior(factors, dim, PRIOR)
}

/// The gradient by dual numbers, a parameter at a time.
fn oracle(p: &Parameters, data: &[f64], dim: usize) -> Vec<f64> {
    let flat = p.concat();
    (0..flat.len())
        .map(|i| {
            let dual = Dual::seeded(&flat, i);
            let (alphas, rest) = dual.split_at(p.alphas.len());
            let (means, factors) = rest.split_at(p.means.len());
            posterior(alphas, means, factors, data, dim).du
        })
        .collect()
}

fn by_hand_flat(p: &Parameters, data: &[f64], dim: usize) -> (f64, Vec<f64>) {
    let (value, g) = by_hand::log_posterior(&p.alphas, &p.means, &p.factors, data, dim, PRIOR);
    (value, [g.alphas, g.means, g.factors].concat())
}

#[test]
fn a_single_standard_normal() {
    let value: f64 = log_likelihood(&[0.0], &[0.0, 0.0], &[0.0, 0.0, 0.0], &[1.0, 2.0], 2);
    assert!(relative_error(value, -2.5 - (2.0 * std::f64::consts::PI).ln()) < 1e-15);
}

#[test]
fn the_wishart_density_in_one_dimension_is_a_gamma_density() {
    // In one dimension with gamma = m = 1: 3 degrees of freedom, ln f(s) = 0.5 ln s - s / 2 - 1.5 ln 2 - ln gamma(1.5), and s = exp(2 q).
    let q: f64 = 0.3;
    let log_gamma = (0.5 * std::f64::consts::PI.sqrt()).ln();
    let expected = q - 0.5 * (2.0 * q).exp() - 1.5 * 2.0_f64.ln() - log_gamma;
    assert!(relative_error(log_prior(&[q], 1, Wishart { gamma: 1.0, m: 1 }), expected) < 1e-14);
}

#[test]
fn the_hand_written_gradient_agrees_with_dual_numbers() {
    for (dim, k, n) in [(1, 1, 1), (2, 3, 10), (5, 4, 20)] {
        let (p, data) = generated(dim, k, n, 7);
        let (value, g) = by_hand_flat(&p, &data, dim);
        assert!(relative_error(value, log_posterior(&p.alphas, &p.means, &p.factors, &data, dim, PRIOR)) < 1e-14);
        assert!(largest_relative_error(&g, &oracle(&p, &data, dim)) < 1e-12, "dim {dim}, k {k}, n {n}");
    }
}

#[test]
fn dual_numbers_agree_with_central_differences_on_iris() {
    let (data, _) = iris();
    let p = start(&data, IRIS_DIM, 3);
    let differences = central_differences(&p.concat(), 1e-3, |x| {
        let p = p.shaped(x);
        log_posterior(&p.alphas, &p.means, &p.factors, &data, IRIS_DIM, PRIOR)
    });
    assert!(largest_relative_error(&oracle(&p, &data, IRIS_DIM), &differences) < 1e-6);
}

#[test]
fn the_fit_climbs_with_the_hand_written_gradient() {
    let (data, species) = iris();
    assert_eq!((data.len(), species[0], species[149]), (600, "setosa", "virginica"));
    let begin = start(&data, IRIS_DIM, 3);
    let outcome = maximise(begin.concat(), 500, 1e-6, |x| {
        let p = begin.shaped(x);
        let (value, g) = by_hand::log_posterior(&p.alphas, &p.means, &p.factors, &data, IRIS_DIM, WEAK);
        (value, [g.alphas, g.means, g.factors].concat())
    });
    let likelihood = |p: &Parameters| log_likelihood(&p.alphas, &p.means, &p.factors, &data, IRIS_DIM);
    assert!(likelihood(&begin) < -500.0);
    assert!(likelihood(&begin.shaped(&outcome.x)) > -200.0, "{outcome:?}");
    assert!(outcome.slope < 1e-3, "{outcome:?}");
}

#[test]
fn single_precision_runs_the_same_program() {
    let (p, data) = generated(3, 2, 5, 3);
    let single = |xs: &[f64]| xs.iter().map(|&x| x as f32).collect::<Vec<_>>();
    let f32_value: f32 = log_likelihood(&single(&p.alphas), &single(&p.means), &single(&p.factors), &data, 3);
    let f64_value: f64 = log_likelihood(&p.alphas, &p.means, &p.factors, &data, 3);
    assert!(relative_error(f64::from(f32_value), f64_value) < 1e-5);
}
