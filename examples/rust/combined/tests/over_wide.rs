//! Derivatives through vectors of floats: argument reductions that round by large numbers, choices by masks. In release: what is not inlined
//! hands masks on as numbers.
#![cfg(all(isozyme, not(debug_assertions), target_arch = "x86_64"))]

mod support;

use isozyme::*;
use support::{check, check_both};
use wide::*;

const X: [f64; 4] = [0.9, -0.4, 1.7, 0.3];

fn lanes(x: &[f64]) -> f64x4 {
    f64x4::from([x[0], x[1], x[2], x[3]])
}

#[autodiff_reverse(dwaves, Duplicated, Active)]
#[autodiff_forward(waves_jvp, Dual, Dual)]
fn waves(x: &[f64]) -> f64 {
    let v = lanes(x) * f64x4::splat(3.0);
    (v.sin() * v.cos() + (v * f64x4::splat(0.2)).tan()).reduce_add()
}

#[autodiff_reverse(dpowers, Duplicated, Active)]
#[autodiff_forward(powers_jvp, Dual, Dual)]
fn powers(x: &[f64]) -> f64 {
    let v = lanes(x);
    ((v * f64x4::splat(2.0)).exp() + (v * v + f64x4::splat(0.1)).ln()).reduce_add()
}

#[autodiff_reverse(dangles, Duplicated, Active)]
fn angles(x: &[f64]) -> f64 {
    let v = lanes(x);
    (v.atan() + v.atan2(f64x4::splat(0.5))).reduce_add()
}

#[autodiff_reverse(dchosen, Duplicated, Active)]
fn chosen(x: &[f64]) -> f64 {
    let v = lanes(x);
    let small = v.simd_lt(f64x4::splat(0.7));
    (small.select(v * v, v * f64x4::splat(3.0)) + v.abs() * v.max(f64x4::splat(0.35)) + v.round() * v).reduce_add()
}

#[test]
fn sines_of_vectors() {
    check_both("waves", waves, dwaves, waves_jvp, &X);
}

#[test]
fn exponentials_of_vectors() {
    check_both("powers", powers, dpowers, powers_jvp, &X);
}

#[test]
fn arcs_of_vectors() {
    check("angles", angles, dangles, &X);
}

#[test]
fn choices_by_comparisons() {
    check("chosen", chosen, dchosen, &X);
}
