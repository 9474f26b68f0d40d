//! Function pointers and boxed closures: `cargo isozyme test --test dynamic_functions`.
#![cfg(isozyme)]
#![allow(clippy::all)]

use isozyme::*;
#[autodiff_reverse(df, Const, Active, Active)]
fn f(g: &dyn Fn(f64) -> f64, x: f64) -> f64 {
    g(x) * x
}
#[autodiff_reverse(dh, Active, Const, Active)]
fn h(x: f64, n: usize) -> f64 {
    let fs: Vec<Box<dyn Fn(f64) -> f64>> = vec![Box::new(|v| v * v), Box::new(move |v| v * x), Box::new(f64::sin)];
    fs[n](x)
}
#[autodiff_reverse(dp, Const, Active, Active)]
fn p(g: fn(f64) -> f64, x: f64) -> f64 {
    g(x) + 1.0
}
#[test]
fn t() {
    assert_eq!(df(&|x| x * x, 3.0, 1.0), (27.0, 27.0));
    assert_eq!(dh(3.0, 0, 1.0), (9.0, 6.0));
    assert_eq!(dh(3.0, 1, 1.0), (9.0, 6.0));
    assert_eq!(dh(3.0, 2, 1.0).1, 3f64.cos());
    assert_eq!(dp(f64::exp, 1.0, 1.0).1, 1f64.exp());
}
