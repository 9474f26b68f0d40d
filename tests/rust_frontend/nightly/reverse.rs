#![feature(autodiff)]
use std::autodiff::*;

#[autodiff_reverse(dsquare, Active, Active)]
fn square(x: f32) -> f32 {
    x * x
}

#[autodiff_reverse(dscaled, Active, Const, ActiveOnly)]
pub fn scaled(x: f64, by: f64) -> f64 {
    x * x * by
}

#[autodiff_reverse(dmixed, Duplicated, Const, Active, Active)]
fn mixed(x: &[f64; 2], n: usize, y: f64) -> f64 {
    (0..n).map(|i| x[i % 2] * y).product()
}

#[autodiff_reverse(dinto, Duplicated, Duplicated)]
fn into(x: &[f64], out: &mut [f64]) {
    for (o, v) in out.iter_mut().zip(x) {
        *o = v.sin() * v;
    }
}

#[autodiff_reverse(dnorm, DuplicatedOnly, Active)]
fn norm(x: &Vec<f64>) -> f64 {
    x.iter().map(|v| v.powi(2)).sum::<f64>().sqrt()
}

fn main() {
    assert_eq!(dsquare(3.0, 1.0), (9.0, 6.0));
    assert_eq!(dsquare(4.0, 2.0), (16.0, 16.0));
    assert_eq!(dscaled(3.0, 5.0, 1.0), 30.0);
    let mut dx = [0.0; 2];
    let (value, dy) = dmixed(&[2.0, 3.0], &mut dx, 3, 0.5, 1.0);
    assert_eq!((value, dy), (1.5, 9.0));
    assert_eq!(dx, [1.5, 0.5]);
    let (x, mut dx, mut out, mut dout) = (vec![0.3, -1.2], vec![0.0; 2], vec![0.0; 2], vec![1.0; 2]);
    dinto(&x, &mut dx, &mut out, &mut dout);
    for i in 0..2 {
        assert!((dx[i] - (x[i].cos() * x[i] + x[i].sin())).abs() < 1e-12);
        assert!((out[i] - x[i].sin() * x[i]).abs() < 1e-12);
    }
    assert_eq!(dout, [0.0; 2]);
    let (x, mut dx) = (vec![3.0, 4.0], vec![0.0; 2]);
    assert_eq!(dnorm(&x, &mut dx, 1.0), 5.0);
    dnorm(&x, &mut dx, 1.0);
    assert!((dx[0] - 1.2).abs() < 1e-12 && (dx[1] - 1.6).abs() < 1e-12); // twice: shadows are added to
}
