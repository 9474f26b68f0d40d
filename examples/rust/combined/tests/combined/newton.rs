//! Newton's method with products of the Hessian and vectors: each step solved by conjugate gradients.

use isozyme::*;

fn rosenbrock(x: &[f64]) -> f64 {
    x.windows(2).map(|w| 100.0 * (w[1] - w[0] * w[0]).powi(2) + (1.0 - w[0]).powi(2)).sum()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[test]
fn finds_the_minimum() {
    let mut x = vec![1.2, 1.2, 1.3, 1.6];
    for _ in 0..30 {
        let mut residual: Vec<f64> = gradient(rosenbrock, &x).iter().map(|g| -g).collect();
        let (mut step, mut direction) = (vec![0.0; x.len()], residual.clone());
        for _ in 0..2 * x.len() {
            let old = dot(&residual, &residual);
            let product = hvp(rosenbrock, &x, &direction);
            let curvature = dot(&direction, &product);
            if old < 1e-28 || curvature <= 0.0 {
                break;
            }
            for i in 0..x.len() {
                step[i] += old / curvature * direction[i];
                residual[i] -= old / curvature * product[i];
            }
            let ratio = dot(&residual, &residual) / old;
            direction.iter_mut().zip(&residual).for_each(|(d, r)| *d = r + ratio * *d);
        }
        x.iter_mut().zip(&step).for_each(|(x, s)| *x += s);
    }
    x.iter().for_each(|x| super::close(*x, 1.0));
}
