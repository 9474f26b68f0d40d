//! Random numbers have no derivative: Monte Carlo with a fixed seed gives the path-wise derivative of the estimate.
#![cfg(isozyme)]

mod support;

use isozyme::*;
use rand::distributions::{Distribution, Uniform};
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use support::{check, check_both, close};

/// A normal number, by the method of Box and Muller.
fn normal(rng: &mut impl Rng) -> f64 {
    let (a, b): (f64, f64) = (rng.gen_range(1e-12..1.0), rng.gen());
    (-2.0 * a.ln()).sqrt() * (std::f64::consts::TAU * b).cos()
}

/// The price of a call option by simulation: spot, strike, rate, volatility, maturity.
#[autodiff_reverse(dprice, Duplicated, Active)]
#[autodiff_forward(price_jvp, Dual, Dual)]
fn price(p: &[f64]) -> f64 {
    let mut rng = StdRng::seed_from_u64(7);
    let (n, steps) = (2000, 4);
    let dt = p[4] / steps as f64;
    let mut sum = 0.0;
    for _ in 0..n {
        let mut s = p[0];
        for _ in 0..steps {
            s *= ((p[2] - 0.5 * p[3] * p[3]) * dt + p[3] * dt.sqrt() * normal(&mut rng)).exp();
        }
        sum += (s - p[1]).max(0.0);
    }
    (-p[2] * p[4]).exp() * sum / n as f64
}

/// Stochastic gradient descent as a function of its rate: shuffled data, dropped terms, noise.
#[autodiff_reverse(dtrained, Duplicated, Active)]
fn trained(p: &[f64]) -> f64 {
    let mut rng = StdRng::seed_from_u64(11);
    let noise = Uniform::new(-0.1, 0.1);
    let mut data: Vec<(f64, f64)> = (0..20).map(|i| 0.1 * i as f64).map(|x| (x, 2.0 * x - 0.5 + noise.sample(&mut rng))).collect();
    let (mut slope, mut offset) = (p[1], p[2]);
    for _ in 0..3 {
        data.shuffle(&mut rng);
        for (x, y) in &data {
            if rng.gen_bool(0.2) {
                continue;
            }
            let miss = slope * x + offset - y;
            slope -= p[0] * miss * x;
            offset -= p[0] * miss;
        }
    }
    data.iter().map(|(x, y)| (slope * x + offset - y).powi(2)).sum()
}

/// A sampler whose randomness comes in through a trait object.
#[autodiff_reverse(dwalk, Duplicated, Active)]
fn walk(p: &[f64]) -> f64 {
    let mut rng = StdRng::seed_from_u64(3);
    let rng: &mut dyn rand::RngCore = &mut rng;
    let mut x = p[0];
    for _ in 0..50 {
        x += -p[1] * x * 0.1 + p[2] * (rng.gen::<f64>() - 0.5);
    }
    x * x
}

#[test]
fn a_call_option() {
    let g = check_both("price", price, dprice, price_jvp, &[100.0, 105.0, 0.03, 0.2, 1.0]);
    // Near the closed form of Black and Scholes: delta, and vega within what 2000 paths give.
    assert!((g[0] - 0.5024).abs() < 0.03 && (g[3] - 39.89).abs() < 3.0, "{g:?}");
}

#[test]
fn the_rate_of_descent() {
    check("trained", trained, dtrained, &[0.05, 0.3, 0.1]);
}

#[test]
fn a_walk() {
    let g = check("walk", walk, dwalk, &[0.7, 0.4, 0.3]);
    close(g[0], 2.0 * walk(&[0.7, 0.4, 0.3]).sqrt() * 0.96f64.powi(50) * (walk_end(&[0.7, 0.4, 0.3])).signum());
}

fn walk_end(p: &[f64]) -> f64 {
    let (a, b) = (walk(&[p[0] + 1.0, p[1], p[2]]), walk(&[p[0] - 1.0, p[1], p[2]]));
    a - b
}
