use isozyme::*;

fn f(x: &[f64]) -> f64 {
    x[0]
}

fn g(x: f64) -> f64 {
    x
}

unsafe fn h(x: f64) -> f64 {
    x
}

// The seed is missing.
#[autodiff_reverse(f, Duplicated, Active)]
fn df1(x: &[f64], dx: &mut [f64]) -> f64;

// The shadow must be mutable.
#[autodiff_reverse(f, Duplicated, Active)]
fn df2(x: &[f64], dx: &[f64], dret: f64) -> f64;

// Its own derivative.
#[autodiff_reverse(df3, Active, Active)]
fn df3(x: f64, dret: f64) -> (f64, f64);

// Not what the function takes.
#[autodiff_reverse(g, Active, Active)]
fn df4(x: f32, dret: f32) -> (f32, f32);

// The gradient is missing.
#[autodiff_reverse(g, Active, Active)]
fn df5(x: f64, dret: f64) -> f64;

// No such function.
#[autodiff_reverse(nowhere::f, Active, Active)]
fn df6(x: f64, dret: f64) -> (f64, f64);

// Safe, but of an unsafe function.
#[autodiff_reverse(h, Active, Active)]
fn df7(x: f64, dret: f64) -> (f64, f64);

// A pair is needed.
#[autodiff_forward(g, Dual, Dual)]
fn df8(x: f64, dx: f64) -> f64;

// A function that is only declared.
#[autodiff_reverse(df9, Active, Active)]
fn only_declared(x: f64) -> f64;

unsafe extern "C" {
    #[autodiff_reverse(df10, Active, Active)]
    fn foreign(x: f64) -> f64;
}

fn main() {}
