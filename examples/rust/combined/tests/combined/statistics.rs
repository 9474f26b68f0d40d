//! Maximum likelihood of a gamma distribution whose special function has a derivative by hand.

use isozyme::*;

/// The logarithm of the gamma function, for large arguments after a shift: Stirling's series.
#[inline(never)]
fn ln_gamma(x: f64) -> f64 {
    let (mut x, mut shift) = (x, 0.0);
    while x < 10.0 {
        shift += x.ln();
        x += 1.0;
    }
    (x - 0.5) * x.ln() - x + 0.9189385332046727 + 1.0 / (12.0 * x) - 1.0 / (360.0 * x.powi(3)) + 1.0 / (1260.0 * x.powi(5)) - shift
}

fn digamma(x: f64) -> f64 {
    let (mut x, mut shift) = (x, 0.0);
    while x < 10.0 {
        shift += 1.0 / x;
        x += 1.0;
    }
    x.ln() - 0.5 / x - 1.0 / (12.0 * x.powi(2)) + 1.0 / (120.0 * x.powi(4)) - 1.0 / (252.0 * x.powi(6)) - shift
}

#[custom_reverse(of = ln_gamma)]
fn ln_gamma_vjp(x: f64) -> (f64, impl FnOnce(f64) -> f64) {
    (ln_gamma(x), move |seed| digamma(x) * seed)
}

/// Minus the log-likelihood of a gamma distribution: shape and rate.
fn loss(p: &[f64], data: &[f64]) -> f64 {
    data.iter().map(|x| ln_gamma(p[0]) - p[0] * p[1].ln() - (p[0] - 1.0) * x.ln() + p[1] * x).sum()
}

#[test]
fn the_gradient_is_right_and_vanishes_at_the_fit() {
    let data = [0.8, 1.9, 2.5, 0.4, 1.1, 3.0];
    let mut p = [1.5, 1.0];
    let g = gradient(|p| loss(p, &data), &p);
    for i in 0..2 {
        let (mut up, mut down) = (p, p);
        up[i] += 1e-6;
        down[i] -= 1e-6;
        super::close(g[i], (loss(&up, &data) - loss(&down, &data)) / 2e-6);
    }
    for _ in 0..20000 {
        let g = gradient(|p| loss(p, &data), &p);
        p.iter_mut().zip(&g).for_each(|(p, g)| *p -= 0.01 * g);
    }
    // Where the likelihood is largest, shape / rate is the mean.
    super::close(p[0] / p[1], data.iter().sum::<f64>() / data.len() as f64);
}
