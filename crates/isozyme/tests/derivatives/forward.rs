//! Forward mode, end to end: `cargo isozyme test --test derivatives`.
#![allow(clippy::needless_range_loop)]

use isozyme::*;

#[autodiff_forward(poly_jvp, Dual, Const, Dual)]
#[autodiff_forward(poly_tangent, Dual, Const, DualOnly)]
#[autodiff_forward(poly_primal, Dual, Const)]
fn poly(x: f64, n: usize) -> f64 {
    (1..=n).map(|k| x.powi(k as i32) / k as f64).sum()
}

#[test]
fn scalars() {
    // d/dx sum x^k / k = sum x^(k-1)
    assert_eq!(poly_jvp(0.5, 1.0, 3), (0.5 + 0.125 + 0.125 / 3.0, 1.75));
    assert_eq!(poly_tangent(0.5, 2.0, 3), 3.5);
    assert_eq!(poly_primal(0.5, 1.0, 1), 0.5);
}

#[autodiff_forward(scale_jvp, Dual, Dual)]
fn scale(v: &mut [f64], by: f64) {
    for x in v {
        *x *= by;
    }
}

#[test]
fn memory_written_through_a_reference() {
    let (mut v, mut dv) = ([1.0, 2.0], [0.5, 0.0]);
    scale_jvp(&mut v, &mut dv, 3.0, 1.0);
    assert_eq!((v, dv), ([3.0, 6.0], [0.5 * 3.0 + 1.0, 2.0]));
}

trait Real: Copy + core::ops::Mul<Output = Self> + core::ops::Add<Output = Self> + Default {}
impl Real for f32 {}
impl Real for f64 {}

#[autodiff_forward(dot_jvp, Dual, Dual, Dual)]
fn dot<T: Real, const N: usize>(a: &[T; N], b: &[T]) -> T {
    let mut sum = T::default();
    for i in 0..N {
        sum = sum + a[i] * b[i];
    }
    sum
}

#[test]
fn generic_functions() {
    assert_eq!(dot_jvp(&[1.0, 2.0], &[1.0, 0.0], &[3.0, 4.0], &[0.0, 1.0]), (11.0, 5.0));
    assert_eq!(dot_jvp(&[1.0f32], &[1.0], &[3.0], &[0.0]), (3.0, 3.0));
}

#[autodiff_forward(apply_jvp, Const, Dual, Dual)]
fn apply(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x) * x
}

#[test]
fn closures() {
    let k = std::hint::black_box(3.0);
    assert_eq!(apply_jvp(|x| x * k, 2.0, 1.0), (12.0, 12.0));
}

struct Line {
    slope: f64,
    offset: f64,
}

impl Line {
    #[autodiff_forward(at_jvp, Dual, Dual, Dual)]
    fn at(&self, x: f64) -> f64 {
        self.slope * x + self.offset
    }
}

#[test]
fn methods() {
    let (line, direction) = (Line { slope: 2.0, offset: 1.0 }, Line { slope: 1.0, offset: 10.0 });
    assert_eq!(line.at_jvp(&direction, 3.0, 1.0), (7.0, 3.0 + 10.0 + 2.0));
}

#[autodiff_forward(checked_jvp, Dual, Dual)]
fn checked(x: &[f64]) -> f64 {
    assert!(x[0] >= 0.0, "negative");
    x[0].sqrt()
}

fn message<R>(call: impl FnOnce() -> R) -> String {
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(call)).err().expect("it should panic");
    caught.downcast_ref::<String>().cloned().or_else(|| caught.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default()
}

#[test]
fn panics_pass_through_a_derivative() {
    assert_eq!(checked_jvp(&[4.0], &[1.0]), (2.0, 0.25));
    assert_eq!(message(|| checked_jvp(&[-1.0], &[1.0])), "negative");
}

#[test]
fn shapes_are_checked_before_anything_is_written() {
    assert_eq!(
        message(|| checked_jvp(&[1.0, 2.0], &[1.0])),
        "`checked_jvp`: the shadow of argument `x` has length 1, but the argument has length 2"
    );
    let mut x = [1.0, 2.0];
    let alias = unsafe { std::slice::from_raw_parts_mut(x.as_mut_ptr(), 2) };
    assert!(message(|| scale_jvp(&mut x, alias, 3.0, 1.0)).contains("overlaps the argument itself"));
    assert_eq!(x, [1.0, 2.0]);
    // What is only read may be its own tangent.
    assert_eq!(checked_jvp(&[4.0], &[4.0]), (2.0, 1.0));
    // Elements of a generic type: the outer lengths are compared all the same.
    assert!(message(|| dot_jvp(&[1.0], &[1.0], &[1.0, 2.0], &[1.0])).contains("argument `b` has length 1, but the argument has length 2"));
}

#[test]
fn functions_inside_functions() {
    #[autodiff_forward(inner_jvp, Dual, Dual)]
    fn inner(x: f64) -> f64 {
        x * x
    }
    assert_eq!(inner_jvp(3.0, 1.0), (9.0, 6.0));
}
