#![feature(autodiff)]
use std::autodiff::*;

mod library {
    pub fn volume(radius: f64, height: f64) -> f64 {
        3.0 * radius * radius * height
    }

    pub fn mean(x: &[f64]) -> f64 {
        x.iter().sum::<f64>() / x.len() as f64
    }
}

#[autodiff_forward(library::volume, Dual, Const, DualOnly)]
fn dvolume(radius: f64, dradius: f64, height: f64) -> f64;

#[autodiff_reverse(library::mean, Duplicated, Active)]
fn dmean(x: &[f64], dx: &mut [f64], seed: f64) -> f64;

fn main() {
    assert_eq!(dvolume(2.0, 1.0, 5.0), 60.0);
    let mut dx = [0.0; 4];
    assert_eq!(dmean(&[1.0, 2.0, 3.0, 6.0], &mut dx, 2.0), 3.0);
    assert_eq!(dx, [0.5; 4]);
}
