#![feature(autodiff)]
use std::autodiff::*;

#[autodiff_forward(d_square2, 4, Dual, DualOnly)]
#[autodiff_forward(d_square1, 4, Dual, Dual)]
#[autodiff_forward(d_square0, Dual, Dual)]
fn square(x: &f64) -> f64 {
    x * x
}

#[autodiff_forward(dv, 2, Dualv, DualOnly)]
fn weighted(x: &[f64]) -> f64 {
    x.iter().enumerate().map(|(i, v)| (i + 1) as f64 * v * v).sum()
}

#[autodiff_reverse(rows, 2, Duplicated, Duplicated)]
fn outputs(x: &[f64; 2], y: &mut [f64; 2]) {
    *y = [x[0] * x[1], x[0] + 3.0 * x[1]];
}

fn main() {
    let (x, x0, x1, x2, x3) = (3.0, 1.0, 10.0, 100.0, 0.0);
    assert_eq!(d_square0(&x, &x0), (9.0, 6.0));
    assert_eq!(d_square1(&x, &x0, &x1, &x2, &x3), [9.0, 6.0, 60.0, 600.0, 0.0]);
    assert_eq!(d_square2(&x, &x0, &x1, &x2, &x3), [6.0, 60.0, 600.0, 0.0]);
    assert_eq!(dv(&[1.0, 2.0], &[1.0, 0.0, 0.0, 1.0]), [2.0, 8.0]);
    let x = [2.0, 5.0];
    let (mut dx0, mut dx1, mut y) = ([0.0; 2], [0.0; 2], [0.0; 2]);
    rows(&x, &mut dx0, &mut dx1, &mut y, &mut [1.0, 0.0], &mut [0.0, 1.0]);
    assert_eq!((dx0, dx1), ([5.0, 2.0], [1.0, 3.0]));
}
