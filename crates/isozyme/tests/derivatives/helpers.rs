//! Derivatives of closures: `cargo isozyme test --test derivatives`.

use isozyme::*;

fn rosenbrock(x: &[f64]) -> f64 {
    x.windows(2).map(|w| 100.0 * (w[1] - w[0] * w[0]).powi(2) + (1.0 - w[0]).powi(2)).sum()
}

#[test]
fn gradients() {
    assert_eq!(gradient(|x| x[0] * x[1], &[3.0, 4.0]), [4.0, 3.0]);
    let k = std::hint::black_box(5.0);
    assert_eq!(value_and_gradient(|x| x.iter().map(|v| v * v * k).sum(), &[1.0, 2.0]), (25.0, vec![10.0, 20.0]));
    assert_eq!(gradient(rosenbrock, &[1.0, 1.0, 1.0]), [0.0; 3]);
}

#[test]
fn jacobians() {
    let j = jacobian(|x| vec![x[0] * x[1], x[1] + x[2], x[0] * x[0], 7.0], &[2.0, 3.0, 4.0]);
    assert_eq!(j, [[3.0, 2.0, 0.0], [0.0, 1.0, 1.0], [4.0, 0.0, 0.0], [0.0; 3]]);
}

#[test]
fn second_derivatives() {
    assert_eq!(hessian(|x| x[0] * x[0] * x[1], &[3.0, 4.0]), [[8.0, 6.0], [6.0, 0.0]]);
    assert_eq!(hessian(rosenbrock, &[1.0, 1.0]), [[802.0, -400.0], [-400.0, 200.0]]);
    assert_eq!(hvp(rosenbrock, &[1.0, 1.0], &[1.0, 2.0]), [2.0, 0.0]);
}
