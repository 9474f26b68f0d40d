use isozyme::*;

// Its own derivative.
#[autodiff_reverse(cyclic, Active, Active)]
fn cyclic(x: f64) -> f64 {
    x
}

#[autodiff_reverse(dconstant, Active, Active)]
const fn constant(x: f64) -> f64 {
    x
}

const AT_COMPILE_TIME: (f64, f64) = dconstant(1.0, 1.0);

// The shadow of a gradient is mutable.
#[autodiff_reverse(dsum, Duplicated, Active)]
fn sum(x: &[f64]) -> f64 {
    x.iter().sum()
}

fn shared_shadow() {
    dsum(&[1.0], &[0.0], 1.0);
}

// Twice the same name.
#[autodiff_reverse(dtwice, Active, Active)]
#[autodiff_reverse(dtwice, Active, Active)]
fn twice(x: f64) -> f64 {
    x
}

#[autodiff_reverse(doptional, Active, Active)]
fn optional(x: Vec<f64>) -> Vec<f64> {
    x
}

fn main() {}
