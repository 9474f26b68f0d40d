//! Reverse mode, end to end: `cargo isozyme test --test derivatives`.

use isozyme::*;

#[autodiff_reverse(dprod, Active, Active, Active)]
#[autodiff_reverse(dprod_only, Active, Const, ActiveOnly)]
fn prod(x: f64, y: f64) -> f64 {
    x * y * y
}

#[test]
fn scalars() {
    assert_eq!(dprod(2.0, 3.0, 1.0), (18.0, 9.0, 12.0));
    assert_eq!(dprod_only(2.0, 3.0, 2.0), 18.0);
}

#[autodiff_reverse(dsum, Duplicated, Active)]
#[autodiff_reverse(dsum_unchecked, unchecked, DuplicatedOnly, Active)]
fn sum(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum()
}

#[test]
fn shadows_accumulate() {
    let mut dx = [1.0, 0.0];
    assert_eq!(dsum(&[2.0, 3.0], &mut dx, 1.0), 13.0);
    assert_eq!(dx, [5.0, 6.0]);
    let mut dx = [0.0, 0.0];
    dsum_unchecked(&[2.0, 3.0], &mut dx, 0.5);
    assert_eq!(dx, [2.0, 3.0]);
}

#[autodiff_reverse(dscale, Duplicated, Active)]
fn scale(v: &mut [f64], by: f64) {
    for x in v {
        *x *= by;
    }
}

#[test]
fn overwritten_memory_is_seeded_and_consumed() {
    let (mut v, mut dv) = ([1.0, 2.0], [1.0, 10.0]);
    assert_eq!(dscale(&mut v, &mut dv, 3.0), 21.0);
    assert_eq!((v, dv), ([3.0, 6.0], [3.0, 30.0]));
}

#[autodiff_reverse(dout, Duplicated, Duplicated)]
fn out(x: &[f64], y: &mut f64) {
    *y = x[0] * x[1];
}

#[test]
fn the_shadow_of_an_output_is_zero_afterwards() {
    let (mut y, mut dy, mut dx) = (0.0, 2.0, [0.0, 0.0]);
    dout(&[3.0, 4.0], &mut dx, &mut y, &mut dy);
    assert_eq!((y, dy, dx), (12.0, 0.0, [8.0, 6.0]));
}

#[autodiff_reverse(dpair, Active, Active)]
fn pair(x: (f64, f64)) -> f64 {
    x.0 * x.1
}

#[autodiff_reverse(dgeneric, Active, Duplicated, Active)]
fn generic<T: Copy + core::ops::Mul<Output = T>>(x: T, y: &T) -> T {
    x * *y
}

#[test]
fn tuples_and_generic_floats() {
    assert_eq!(dpair((2.0, 3.0), 1.0), (6.0, (3.0, 2.0)));
    let mut dy = 0.0f32;
    assert_eq!(dgeneric(2.0f32, &3.0, &mut dy, 1.0), (6.0, 3.0));
    assert_eq!(dy, 2.0);
}

#[test]
fn a_short_shadow_is_left_untouched() {
    let mut dx = [7.0];
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| dsum(&[1.0, 2.0], &mut dx, 1.0)));
    assert!(result.is_err());
    assert_eq!(dx, [7.0]);
}
