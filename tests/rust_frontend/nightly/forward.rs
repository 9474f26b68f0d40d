#![feature(autodiff)]

use std::autodiff::{autodiff_forward, autodiff_reverse};

// Several derivatives of one function.
#[autodiff_forward(by_x, Dual, Const, Dual)]
#[autodiff_forward(by_y, Const, Dual, Dual)]
#[autodiff_forward(by_both, Dual, Dual, Dual)]
#[autodiff_forward(only, Dual, Dual, DualOnly)]
#[autodiff_reverse(gradient, Active, Active, Active)]
fn rosenbrock(x: f64, y: f64) -> f64 {
    (1.0 - x).powi(2) + 100.0 * (y - x.powi(2)).powi(2)
}

#[autodiff_forward(dstep, Dual, Const)]
fn step(state: &mut [f64; 2], h: f64) {
    let [x, v] = *state;
    *state = [x + h * v, v - h * x];
}

#[autodiff_forward(dpeak, DualOnly, DualOnly)]
fn peak(x: &[f32]) -> f32 {
    x.iter().fold(f32::MIN, |a, b| a.max(*b))
}

fn main() {
    let value = rosenbrock(1.0, 3.0);
    assert_eq!(by_x(1.0, 1.0, 3.0), (value, -800.0));
    assert_eq!(by_y(1.0, 3.0, 1.0), (value, 400.0));
    assert_eq!(by_both(1.0, 1.0, 3.0, 1.0), (value, -400.0));
    assert_eq!(only(1.0, 1.0, 3.0, 0.0), -800.0);
    assert_eq!(gradient(1.0, 3.0, 1.0), (value, -800.0, 400.0));
    let (mut state, mut tangent) = ([1.0, 2.0], [1.0, 0.0]);
    dstep(&mut state, &mut tangent, 0.5);
    assert_eq!((state, tangent), ([2.0, 1.5], [1.0, -0.5]));
    assert_eq!(dpeak(&[1.0, 7.0, 3.0], &[0.1, 0.2, 0.3]), 0.2);
}
