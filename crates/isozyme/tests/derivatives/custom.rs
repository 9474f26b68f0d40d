//! Derivatives by hand. They are wrong on purpose where their use is to show.

use isozyme::*;

#[inline(never)]
fn square(x: f64) -> f64 {
    x * x
}

#[custom_reverse(of = square)]
fn square_vjp(x: f64) -> (f64, impl FnOnce(f64) -> f64) {
    (x * x, move |seed| 100.0 * x * seed)
}

#[custom_forward(of = square)]
fn square_jvp(x: f64, dx: f64) -> (f64, f64) {
    (x * x, 1000.0 * x * dx)
}

#[autodiff_reverse(dsum, Duplicated, Active)]
#[autodiff_forward(sum_jvp, Dual, Dual)]
fn sum(x: &[f64]) -> f64 {
    x.iter().map(|v| square(*v) * 2.0).sum()
}

#[autodiff_reverse(dsquare, Active, Active)]
fn itself(x: f64) -> f64 {
    square(x)
}

#[test]
fn of_values() {
    let mut dx = [0.0; 3];
    assert_eq!(dsum(&[1.0, 2.0, 3.0], &mut dx, 1.0), 28.0);
    assert_eq!(dx, [200.0, 400.0, 600.0]);
    assert_eq!(sum_jvp(&[1.0, 2.0, 3.0], &[1.0, 0.0, 0.0]), (28.0, 2000.0));
    assert_eq!(dsquare(3.0, 1.0), (9.0, 300.0));
    assert_eq!(square(3.0), 9.0);
}

#[inline(never)]
fn weighted(w: &[f64], x: &[f64], n: usize, scale: f64) -> f64 {
    w.iter().zip(x).take(n).map(|(a, b)| a * b).sum::<f64>() * scale
}

#[custom_reverse(of = weighted)]
fn weighted_vjp(w: &[f64], x: &[f64], n: usize, scale: f64) -> (f64, impl FnOnce(&mut [f64], &mut [f64], f64) -> f64) {
    let (w, x) = (w[..n].to_vec(), x[..n].to_vec());
    let sum: f64 = w.iter().zip(&x).map(|(a, b)| a * b).sum();
    (sum * scale, move |dw, dx, seed| {
        for i in 0..n {
            dw[i] += 7.0 * x[i] * scale * seed;
            dx[i] += 7.0 * w[i] * scale * seed;
        }
        7.0 * sum * seed
    })
}

#[autodiff_reverse(dmodel, Duplicated, Const, Active, Active)]
fn model(w: &[f64], data: &[f64], s: f64) -> f64 {
    weighted(w, data, 2, s) + weighted(w, data, 1, 2.0)
}

#[test]
fn of_memory_with_constants_in_it() {
    let (w, data, mut dw) = ([1.0, 2.0], [3.0, 4.0], [0.0; 2]);
    assert_eq!(dmodel(&w, &mut dw, &data, 10.0, 1.0), (110.0 + 6.0, 77.0));
    assert_eq!(dw, [7.0 * 30.0 + 7.0 * 6.0, 7.0 * 40.0]);
    assert_eq!(data, [3.0, 4.0]);
}

#[inactive]
fn rounded<T: Into<f64> + Copy>(x: T) -> f64 {
    x.into() * 2.0
}

struct Scale(f64);

impl Scale {
    #[inactive]
    fn factor(&self, x: f64) -> f64 {
        self.0 * x
    }
}

#[autodiff_reverse(dstill, Active, Active)]
#[autodiff_forward(still_jvp, Dual, Dual)]
fn still(x: f64) -> f64 {
    x * rounded(x) + Scale(3.0).factor(x)
}

#[test]
fn of_inactive_functions() {
    assert_eq!(dstill(5.0, 1.0), (65.0, 10.0));
    assert_eq!(still_jvp(5.0, 1.0), (65.0, 10.0));
}

#[test]
fn compared_with_differences() {
    assert_eq!(check(|x| x[0] * x[1] * x[1], &[3.0, -4.0], 1e-6), Ok(()));
    assert!(check(|x| x[0] + square(x[1]), &[3.0, 4.0], 1e-6).unwrap_err().starts_with("the derivative by x[1] is 400, but"));
    assert!(check(|x| x[0].sqrt(), &[-1.0], 1e-6).is_err());
}
