//! The synthesised derivatives, by reverse and forward mode, against each other, dual numbers and the hand-written gradient.
#![cfg(isozyme)]

use gmm::data::{IRIS_DIM, Parameters, generated, iris, start};
use gmm::{Wishart, by_hand, d_log_posterior, fit, log_likelihood, log_posterior, log_prior};
use support::{Dual, central_differences, largest_relative_error, relative_error};

const PRIOR: Wishart = Wishart { gamma: 1.3, m: 2 };

fn check(p: &Parameters, data: &[f64], dim: usize) {
    let (value, g) = fit::gradient(p, data, dim, PRIOR);
    let g = g.concat();
    assert!(relative_error(value, log_posterior(&p.alphas, &p.means, &p.factors, data, dim, PRIOR)) < 1e-14);
    assert!(largest_relative_error(&g, &fit::gradient_forward(p, data, dim, PRIOR)) < 1e-12);
    let flat = p.concat();
    let oracle: Vec<f64> = (0..flat.len())
        .map(|i| {
            let dual = Dual::seeded(&flat, i);
            let (alphas, rest) = dual.split_at(p.alphas.len());
            let (means, factors) = rest.split_at(p.means.len());
            (log_likelihood(alphas, means, factors, data, dim) + log_prior(factors, dim, PRIOR)).du
        })
        .collect();
    assert!(largest_relative_error(&g, &oracle) < 1e-12);
    let (_, hand) = by_hand::log_posterior(&p.alphas, &p.means, &p.factors, data, dim, PRIOR);
    assert!(largest_relative_error(&g, &[hand.alphas, hand.means, hand.factors].concat()) < 1e-12);
}

#[test]
fn gradients_agree_on_generated_data() {
    for (dim, k, n) in [(1, 1, 1), (2, 3, 10), (5, 4, 20)] {
        let (p, data) = generated(dim, k, n, 7);
        check(&p, &data, dim);
    }
}

#[test]
fn gradients_agree_on_iris_and_with_central_differences() {
    let (data, _) = iris();
    let p = start(&data, IRIS_DIM, 3);
    check(&p, &data, IRIS_DIM);
    let differences = central_differences(&p.concat(), 1e-3, |x| {
        let p = p.shaped(x);
        log_posterior(&p.alphas, &p.means, &p.factors, &data, IRIS_DIM, PRIOR)
    });
    assert!(largest_relative_error(&fit::gradient(&p, &data, IRIS_DIM, PRIOR).1.concat(), &differences) < 1e-6);
}

#[test]
fn shadows_accumulate_and_scale_with_the_seed() {
    let (p, data) = generated(2, 3, 5, 1);
    let (_, once) = fit::gradient(&p, &data, 2, PRIOR);
    let mut g = Parameters { alphas: vec![1.0; 3], means: vec![2.0; 6], factors: vec![3.0; 9] };
    d_log_posterior(&p.alphas, &mut g.alphas, &p.means, &mut g.means, &p.factors, &mut g.factors, &data, 2, PRIOR, -2.0);
    let expected: Vec<f64> = once.alphas.iter().map(|o| 1.0 - 2.0 * o).chain(once.means.iter().map(|o| 2.0 - 2.0 * o)).collect();
    assert!(largest_relative_error(&[g.alphas, g.means].concat(), &expected) < 1e-12);
}

#[test]
fn a_mixture_without_data_has_only_its_prior() {
    let (p, _) = generated(3, 2, 0, 1);
    check(&p, &[], 3);
}

#[test]
fn the_fit_climbs() {
    let (data, _) = iris();
    let begin = start(&data, IRIS_DIM, 3);
    let (end, outcome) = fit::fit(&begin, &data, IRIS_DIM, Wishart { gamma: 0.1, m: 0 }, 500);
    let likelihood: f64 = log_likelihood(&end.alphas, &end.means, &end.factors, &data, IRIS_DIM);
    assert!(likelihood > -200.0 && outcome.slope < 1e-3, "{outcome:?}");
}
