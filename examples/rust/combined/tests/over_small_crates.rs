//! Derivatives through crates that users reach for: vectors for graphics, iterators, arrays on the stack, ordered floats, special functions.
#![cfg(isozyme)]

mod support;

use arrayvec::ArrayVec;
use glam::{DMat3, DQuat, DVec2, DVec3};
use isozyme::*;
use itertools::Itertools;
use ordered_float::{NotNan, OrderedFloat};
use statrs::distribution::{Continuous, ContinuousCDF, Gamma, Normal};
use statrs::function::{beta, erf, gamma};
use std::collections::BinaryHeap;
use support::{check, check_both};

const X: [f64; 8] = [0.9, -0.4, 0.3, 1.1, 0.2, -0.7, 0.5, 1.3];

/// A ray against a rotated ellipsoid, shaded.
#[autodiff_reverse(dshade, Duplicated, Active)]
#[autodiff_forward(shade_jvp, Dual, Dual)]
fn shade(x: &[f64]) -> f64 {
    let turn = DQuat::from_scaled_axis(DVec3::new(x[0], x[1], x[2]));
    let scale = DMat3::from_diagonal(DVec3::new(1.0 + x[3] * x[3], 1.2, 0.8));
    let m = DMat3::from_quat(turn) * scale;
    let inverse = m.inverse();
    let (eye, ray) = (DVec3::new(x[4] * 0.3, x[5] * 0.3, -5.0), DVec3::Z);
    let (o, d) = (inverse * eye, inverse * ray);
    let (a, b, c) = (d.length_squared(), o.dot(d), o.length_squared() - 1.0);
    let t = (-b - (b * b - a * c).max(0.0).sqrt()) / a;
    let normal = (inverse.transpose() * (o + d * t)).normalize();
    let light = DVec3::new(x[6], x[7], -1.0).normalize();
    normal.dot(light).max(0.0) + 0.5 * normal.cross(light).length() + DVec2::from_angle(x[0]).perp_dot(normal.truncate()) + t
}

#[autodiff_reverse(diterated, Duplicated, Active)]
#[autodiff_forward(iterated_jvp, Dual, Dual)]
fn iterated(x: &[f64]) -> f64 {
    let pairs: f64 = x.iter().tuple_combinations().map(|(a, b)| (a - b).powi(2) + 0.1).map(f64::sqrt).sum();
    let chunks: f64 = (&x.iter().chunks(3)).into_iter().map(|c| c.product::<f64>()).sum();
    let sorted: f64 = x.iter().sorted_by(|a, b| a.total_cmp(b)).enumerate().map(|(i, v)| i as f64 * v * v).sum();
    let (low, high) = x.iter().minmax_by(|a, b| a.total_cmp(b)).into_option().unwrap();
    let steps = x.iter().tuple_windows().fold(0.0, |s, (a, b, c)| s + a * b * c);
    let grid: f64 = x.iter().take(3).cartesian_product(x.iter().skip(5)).map(|(a, b)| (a * b).sin()).sum();
    let merged = x[..4].iter().interleave(&x[4..]).zip_eq(x).map(|(a, b)| a * b).sum::<f64>();
    pairs + chunks + sorted + low * high + steps + grid + merged
}

#[autodiff_reverse(dstacked, Duplicated, Active)]
fn stacked(x: &[f64]) -> f64 {
    let mut fixed: ArrayVec<f64, 16> = ArrayVec::new();
    let mut sum = 0.0;
    for v in x {
        fixed.push(v.exp());
        if *v < 0.0 {
            sum += *v * fixed.remove(0);
        }
    }
    fixed.swap_remove(1);
    sum + fixed.iter().zip(x).map(|(a, b)| a * b).sum::<f64>() + fixed.last().unwrap()
}

/// A path's length where the nearest point comes next: a heap of ordered floats.
#[autodiff_reverse(dordered, Duplicated, Active)]
fn ordered(x: &[f64]) -> f64 {
    let mut heap: BinaryHeap<OrderedFloat<f64>> = x.iter().map(|v| OrderedFloat(v * v)).collect();
    let (mut sum, mut weight) = (0.0, 1.0);
    while let Some(OrderedFloat(v)) = heap.pop() {
        sum += weight * v;
        weight *= 0.5 + v;
    }
    let largest = x.iter().map(|v| NotNan::new(*v).unwrap()).max().unwrap();
    sum + largest.into_inner().exp()
}

#[autodiff_reverse(dspecial, Duplicated, Active)]
#[autodiff_forward(special_jvp, Dual, Dual)]
fn special(x: &[f64]) -> f64 {
    let normal = Normal::new(x[0], 0.5 + x[3]).unwrap();
    let shape = Gamma::new(2.0 + x[0], 1.0 + x[2]).unwrap();
    normal.ln_pdf(x[1])
        + normal.cdf(x[2])
        + shape.ln_pdf(x[3])
        + erf::erf(x[4])
        + gamma::ln_gamma(2.0 + x[5])
        + beta::ln_beta(1.5 + x[6], 2.5)
        + libm::tgamma(1.0 + x[7])
        + libm::exp2(x[0]) * libm::atan(x[1])
        + libm::cbrt(x[7])
        + gamma::gamma_lr(2.5, 1.0 + x[3])
}

#[test]
fn vectors_of_graphics() {
    check_both("shade", shade, dshade, shade_jvp, &X);
}

#[test]
fn adaptors_of_itertools() {
    check_both("iterated", iterated, diterated, iterated_jvp, &X);
}

#[test]
fn vectors_on_the_stack() {
    check("stacked", stacked, dstacked, &X);
}

#[test]
fn ordered_floats() {
    check("ordered", ordered, dordered, &X);
}

#[test]
fn special_functions() {
    check_both("special", special, dspecial, special_jvp, &X);
}
