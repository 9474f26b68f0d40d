//! Several directions at once.

use isozyme::*;

#[autodiff_forward(jvp2, 2, Dual, Dual, Dual)]
#[autodiff_forward(tangents2, 2, Dual, Const, DualOnly)]
#[autodiff_reverse(vjp2, 2, Active, Active, Active)]
fn product(x: f64, y: f64) -> f64 {
    x * y
}

#[autodiff_forward(sum_jvp3, 3, Dual, Dual)]
#[autodiff_forward(sum_jvpv, 3, Dualv, DualOnly)]
#[autodiff_reverse(sum_vjp2, 2, Duplicated, ActiveOnly)]
#[autodiff_reverse(sum_vjpv, 2, Duplicatedv, Active)]
fn sum(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum()
}

#[autodiff_forward(scale_jvp2, 2, Dual, Dual)]
fn scale(x: &mut [f64], by: f64) {
    for v in x {
        *v *= by;
    }
}

#[test]
fn forward() {
    assert_eq!(jvp2(2.0, 1.0, 0.0, 3.0, 0.0, 1.0), [6.0, 3.0, 2.0]);
    assert_eq!(tangents2(2.0, 1.0, 10.0, 3.0), [3.0, 30.0]);
    assert_eq!(sum_jvp3(&[1.0, 2.0], &[1.0, 0.0], &[0.0, 1.0], &[1.0, 1.0]), [5.0, 2.0, 4.0, 6.0]);
    assert_eq!(sum_jvpv(&[1.0, 2.0], &[1.0, 0.0, 0.0, 1.0, 1.0, 1.0]), [2.0, 4.0, 6.0]);
    let (mut x, mut a, mut b) = ([1.0, 2.0], [1.0, 0.0], [0.0, 0.0]);
    scale_jvp2(&mut x, &mut a, &mut b, 3.0, 0.0, 1.0);
    assert_eq!((x, a, b), ([3.0, 6.0], [3.0, 0.0], [1.0, 2.0]));
}

#[test]
fn reverse() {
    assert_eq!(vjp2(2.0, 3.0, [1.0, 10.0]), (6.0, [3.0, 30.0], [2.0, 20.0]));
    let (mut a, mut b) = ([0.0; 2], [0.0; 2]);
    sum_vjp2(&[1.0, 2.0], &mut a, &mut b, [1.0, 0.5]);
    assert_eq!((a, b), ([2.0, 4.0], [1.0, 2.0]));
    let mut d = [0.0; 4];
    assert_eq!(sum_vjpv(&[1.0, 2.0], &mut d, [1.0, 0.5]), 5.0);
    assert_eq!(d, [2.0, 4.0, 1.0, 2.0]);
}

#[test]
fn a_wide_shadow_is_long_enough() {
    let caught = std::panic::catch_unwind(|| sum_jvpv(&[1.0, 2.0], &[1.0; 5])).unwrap_err();
    assert_eq!(
        caught.downcast_ref::<String>().unwrap(),
        "`sum_jvpv`: the shadow of argument `x` has length 5, but needs 3 times the length of the argument, which is 2"
    );
}
