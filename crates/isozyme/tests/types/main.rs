//! The types of real programs, against central differences: `cargo isozyme test --test types`.
#![cfg(isozyme)]
#![allow(unused_imports, clippy::all)]

mod cells;
mod deques;
mod enums;
mod growth;
mod iterators;
mod maps;
mod matrices;
mod nested;
mod owned;
mod printing;
mod single;
mod sorting;
mod tables;

/// Compares a gradient with central differences of the function.
fn check(f: impl Fn(&[f64]) -> f64, x: &[f64], gradient: &[f64]) {
    for (i, g) in gradient.iter().enumerate() {
        let at = |by: f64| {
            let mut x = x.to_vec();
            x[i] += by;
            f(&x)
        };
        let difference = (at(1e-6) - at(-1e-6)) / 2e-6;
        assert!((difference - g).abs() <= 1e-6 * (1.0 + difference.abs()), "component {i}: {g} instead of {difference}");
    }
}
