//! Derivatives by hand: `cargo isozyme test --test custom`. They are wrong on purpose where their use is to show.
#![cfg(isozyme)]
#![deny(warnings)]

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

/// Numbers of two kinds.
trait Real: Copy + Into<f64> + From<f32> + std::ops::Mul<Output = Self> + std::ops::Add<Output = Self> + Accumulate + 'static {}
impl Real for f64 {}
impl Real for f32 {}

#[custom_reverse(by = grow_vjp::<T, N>)]
#[custom_forward(by = grow_jvp::<T, N>)]
fn grow<T: Real, const N: usize>(x: T, (by, times): (T, usize)) -> T {
    let mut y = x;
    for _ in 0..N + times {
        y = y * by;
    }
    y
}

fn grow_vjp<T: Real, const N: usize>(x: T, (by, times): (T, usize)) -> (T, impl FnOnce(T) -> (T, (T, usize))) {
    (grow::<T, N>(x, (by, times)), move |seed| (seed * by * T::from(10.0), (seed * x * T::from(20.0), 0)))
}

fn grow_jvp<T: Real, const N: usize>(x: T, dx: T, (by, times): (T, usize), (dby, _): (T, usize)) -> (T, T) {
    (grow::<T, N>(x, (by, times)), dx * by * T::from(100.0) + dby * x * T::from(200.0))
}

#[autodiff_reverse(dgrown, Active, Active, Active)]
#[autodiff_forward(grown_jvp, Dual, Dual, Dual)]
fn grown(x: f64, y: f32) -> f64 {
    grow::<f64, 2>(x, (3.0, 0)) + f64::from(grow::<f32, 0>(y, (y, 1)))
}

#[test]
fn of_generic_functions() {
    assert_eq!(grown(1.0, 2.0), 9.0 + 4.0);
    assert_eq!(dgrown(1.0, 2.0, 1.0), (13.0, 30.0, 20.0 + 40.0));
    assert_eq!(grown_jvp(1.0, 1.0, 2.0, 1.0), (13.0, 300.0 + 200.0 + 400.0));
}

/// One instance has a derivative by hand, the other the automatic one.
#[inline(never)]
fn squared<T: Real>(x: T) -> T {
    x * x
}

#[custom_reverse(of = squared::<f32>)]
fn squared_vjp<T: Real>(x: T) -> (T, impl FnOnce(T) -> T) {
    (x * x, move |seed| T::from(50.0) * x * seed)
}

#[autodiff_reverse(dtwo, Active, Active, Active)]
fn two(x: f64, y: f32) -> f64 {
    squared(x) + f64::from(squared(y))
}

#[test]
fn of_one_instance() {
    assert_eq!(dtwo(3.0, 3.0, 1.0), (18.0, 6.0, 150.0));
}

struct Layer<T> {
    weights: Vec<T>,
    bias: T,
}

impl<T: Real> Layer<T> {
    /// The sum of the products, and the bias.
    #[custom_reverse(by = Self::apply_vjp)]
    #[custom_forward(by = Self::apply_jvp)]
    fn apply(&self, x: &[T]) -> T {
        self.weights.iter().zip(x).fold(self.bias, |sum, (w, x)| sum + *w * *x)
    }

    fn apply_vjp(&self, x: &[T]) -> (T, impl FnOnce(&mut Layer<T>, &mut [T], T)) {
        let (weights, input) = (self.weights.clone(), x.to_vec());
        let back = move |shadow: &mut Layer<T>, dx: &mut [T], seed: T| {
            for i in 0..weights.len() {
                shadow.weights[i].accumulate(input[i] * seed);
                dx[i].accumulate(weights[i] * seed * T::from(10.0));
            }
            shadow.bias.accumulate(seed * T::from(5.0));
        };
        (self.apply(x), back)
    }

    fn apply_jvp(&self, tangent: &Layer<T>, x: &[T], dx: &[T]) -> (T, T) {
        let of_weights = tangent.weights.iter().zip(x).fold(tangent.bias, |sum, (w, x)| sum + *w * *x);
        (self.apply(x), self.weights.iter().zip(dx).fold(of_weights, |sum, (w, d)| sum + *w * *d * T::from(10.0)))
    }
}

#[autodiff_reverse(dlayer, Duplicated, Duplicated, Active)]
#[autodiff_reverse(dlayer_x, Const, Duplicated, Active)]
#[autodiff_forward(layer_jvp, Dual, Dual, Dual)]
#[autodiff_forward(layer_jvp_weights, Dual, Const, Dual)]
fn layer(l: &Layer<f64>, x: &[f64]) -> f64 {
    l.apply(x) * 2.0
}

#[test]
fn of_methods() {
    let l = Layer { weights: vec![1.0, 2.0], bias: 3.0 };
    let mut dl = Layer { weights: vec![0.0; 2], bias: 0.0 };
    let mut dx = [0.0; 2];
    assert_eq!(dlayer(&l, &mut dl, &[5.0, 7.0], &mut dx, 1.0), 44.0);
    assert_eq!((dl.weights, dl.bias, dx), (vec![10.0, 14.0], 10.0, [20.0, 40.0]));
    let dl = Layer { weights: vec![1.0, 0.0], bias: 1.0 };
    assert_eq!(layer_jvp(&l, &dl, &[5.0, 7.0], &[0.0, 1.0]), (44.0, 12.0 + 40.0));
    // A constant argument has no tangent: not itself.
    assert_eq!(layer_jvp_weights(&l, &dl, &[5.0, 7.0]), (44.0, 12.0));
}

trait Field: Sized + 'static {
    #[custom_reverse(by = Self::at_vjp)]
    fn at(&self, x: f64) -> f64 {
        x * x
    }
    fn at_vjp(&self, x: f64) -> (f64, impl FnOnce(&mut Self, f64) -> f64 + 'static) {
        (x * x, move |_, seed| 7.0 * x * seed)
    }
}

struct Plain;
impl Field for Plain {}

struct Other;
impl Field for Other {
    fn at_vjp(&self, x: f64) -> (f64, impl FnOnce(&mut Self, f64) -> f64 + 'static) {
        (x * x, move |_, seed| 9.0 * x * seed)
    }
}

struct Own(f64);
impl Own {
    fn own_vjp(&self, x: f64) -> (f64, impl FnOnce(&mut Own, f64) -> f64) {
        let by = self.0;
        (by * x, move |d, seed| {
            d.0 += 11.0 * x * seed;
            13.0 * by * seed
        })
    }
}
impl Field for Own {
    #[custom_reverse(by = Own::own_vjp)]
    fn at(&self, x: f64) -> f64 {
        self.0 * x
    }
    fn at_vjp(&self, _: f64) -> (f64, impl FnOnce(&mut Self, f64) -> f64 + 'static) {
        (0.0, |_, _| unreachable!("`at` has another one"))
    }
}

#[autodiff_reverse(dfields, Duplicated, Active, Active)]
fn fields(own: &Own, x: f64) -> f64 {
    Plain.at(x) + 10.0 * Other.at(x) + 100.0 * own.at(x)
}

#[test]
fn of_trait_methods() {
    let mut down = Own(0.0);
    assert_eq!(dfields(&Own(2.0), &mut down, 3.0, 1.0), (9.0 + 90.0 + 600.0, 21.0 + 270.0 + 2600.0));
    assert_eq!(down.0, 3300.0);
}

/// Derivatives of derivatives by hand go through them: the second derivative is that of `100 x`.
#[autodiff_reverse(dslope, Active, Active)]
#[autodiff_forward(slope_jvp, Dual, Dual)]
fn slope(x: f64) -> f64 {
    dsquare(x, 1.0).1
}

#[test]
fn twice() {
    assert_eq!(dslope(3.0, 1.0), (300.0, 100.0));
    assert_eq!(slope_jvp(3.0, 1.0), (300.0, 100.0));
}

/// Used by no derivative.
#[inline(never)]
#[allow(dead_code)]
fn unused(x: f64) -> f64 {
    x
}

#[custom_reverse(of = unused)]
#[allow(dead_code)]
fn unused_vjp(x: f64) -> (f64, impl FnOnce(f64) -> f64) {
    (x, |seed| seed)
}

mod inactive_everywhere {
    use super::*;

    trait Counted {
        #[inactive]
        fn count(&self, x: f64) -> f64 {
            x.floor() * x
        }
        fn own(&self, x: f64) -> f64;
    }

    struct Bins<const N: usize>;

    impl<const N: usize> Counted for Bins<N> {
        #[inactive]
        fn own(&self, x: f64) -> f64 {
            x * N as f64
        }
    }

    #[autodiff_reverse(dcounted, Active, Active)]
    fn counted(x: f64) -> f64 {
        x * (Bins::<3>.count(x) + Bins::<2>.own(x))
    }

    #[test]
    fn methods() {
        assert_eq!(dcounted(2.0, 1.0), (16.0, 8.0));
    }
}

// Several directions at once: the derivative by hand is called once for each.

#[inline(never)]
fn energy(x: &[f64], scale: f64) -> f64 {
    scale * x.iter().map(|v| v * v).sum::<f64>()
}

/// Five times what it should be.
#[custom_reverse(of = energy)]
fn energy_vjp(x: &[f64], scale: f64) -> (f64, impl FnOnce(&mut [f64], f64) -> f64) {
    let (value, tape) = (energy(x, scale), x.to_vec());
    (value, move |dx: &mut [f64], seed: f64| {
        tape.iter().zip(dx).for_each(|(x, dx)| *dx += 5.0 * seed * 2.0 * scale * x);
        5.0 * seed * value / scale
    })
}

#[custom_forward(of = energy)]
fn energy_jvp(x: &[f64], dx: &[f64], scale: f64, dscale: f64) -> (f64, f64) {
    let value = energy(x, scale);
    (value, 5.0 * (dscale * value / scale + x.iter().zip(dx).map(|(x, dx)| 2.0 * scale * x * dx).sum::<f64>()))
}

#[autodiff_reverse(dtotal2, 2, Duplicated, Active, Active)]
#[autodiff_reverse(dtotalv, 2, Duplicatedv, Active, ActiveOnly)]
#[autodiff_forward(total_jvp3, 3, Dual, Dual, Dual)]
#[autodiff_forward(total_jvps, 2, Dualv, Dual, DualOnly)]
fn total(x: &[f64], scale: f64) -> f64 {
    (1..3).map(|k| energy(x, scale * f64::from(k))).sum()
}

#[test]
fn in_several_directions() {
    let x = [1.0, 2.0];
    let (mut first, mut second) = ([0.0; 2], [1.0; 2]);
    let (value, dscale) = dtotal2(&x, &mut first, &mut second, 10.0, [1.0, 2.0]);
    assert_eq!((value, dscale), (150.0, [75.0, 150.0]));
    assert_eq!((first, second), ([300.0, 600.0], [601.0, 1201.0]));
    let mut both = [0.0; 4];
    assert_eq!(dtotalv(&x, &mut both, 10.0, [1.0, 2.0]), [75.0, 150.0]);
    assert_eq!(both, [300.0, 600.0, 600.0, 1200.0]);
    let directions = ([1.0, 0.0], [0.0, 1.0], [0.0; 2]);
    assert_eq!(total_jvp3(&x, &directions.0, &directions.1, &directions.2, 10.0, 0.0, 0.0, 1.0), [150.0, 300.0, 600.0, 75.0]);
    assert_eq!(total_jvps(&x, &[1.0, 0.0, 0.0, 1.0], 10.0, 0.0, 1.0), [300.0, 675.0]);
}
