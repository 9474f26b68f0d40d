#![feature(autodiff)]
use std::autodiff::*;
use std::ops::{Add, Mul};

struct Polynomial<const N: usize> {
    coefficients: [f64; N],
}

impl<const N: usize> Polynomial<N> {
    #[autodiff_reverse(dat, Duplicated, Active, Active)]
    fn at(&self, x: f64) -> f64 {
        self.coefficients.iter().rev().fold(0.0, |a, c| a * x + c)
    }
}

trait Energy {
    fn energy(&self, x: f64) -> f64;
    fn denergy(&self, x: f64, seed: f64) -> (f64, f64);
}

struct Spring(f64);
struct Well;

impl Energy for Spring {
    #[autodiff_reverse(denergy, Const, Active, Active)]
    fn energy(&self, x: f64) -> f64 {
        0.5 * self.0 * x * x
    }
}

impl Energy for Well {
    #[autodiff_reverse(denergy, Const, Active, Active)]
    fn energy(&self, x: f64) -> f64 {
        (x * x - 1.0).powi(2)
    }
}

#[autodiff_reverse(ddot, Duplicated, Duplicated, Active)]
fn dot<T: Add<Output = T> + Mul<Output = T> + Copy + Into<f64>>(a: &[T], b: &[T]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (*a * *b).into()).sum()
}

#[autodiff_reverse(dapply, Const, Active, Active)]
fn apply<F: Fn(f64) -> f64>(f: &F, x: f64) -> f64 {
    f(f(x))
}

/// # Safety
/// `p` points at `n` numbers.
#[autodiff_reverse(dsum, Duplicated, Const, Active)]
unsafe fn sum(p: *const f64, n: usize) -> f64 {
    (0..n).map(|i| (*p.add(i)).exp()).sum()
}

fn main() {
    let p = Polynomial { coefficients: [1.0, 2.0, 3.0] };
    let mut dp = Polynomial { coefficients: [0.0; 3] };
    assert_eq!(p.dat(&mut dp, 2.0, 1.0), (17.0, 14.0));
    assert_eq!(dp.coefficients, [1.0, 2.0, 4.0]);

    let all: [&dyn Energy; 2] = [&Spring(3.0), &Well];
    let forces: Vec<(f64, f64)> = all.iter().map(|e| e.denergy(2.0, 1.0)).collect();
    assert_eq!(forces, [(6.0, 6.0), (9.0, 24.0)]);

    let (mut da, mut db) = ([0.0f32; 2], [0.0f32; 2]);
    assert_eq!(ddot(&[1.0f32, 2.0], &mut da, &[3.0, 4.0], &mut db, 1.0), 11.0);
    assert_eq!((da, db), ([3.0, 4.0], [1.0, 2.0]));

    let k = 3.0;
    assert_eq!(dapply(&|x| k * x + 1.0, 2.0, 1.0), (22.0, 9.0));

    #[autodiff_forward(dinner, Dual, Dual)]
    fn inner(x: f64) -> f64 {
        x.recip()
    }
    assert_eq!(dinner(2.0, 1.0), (0.5, -0.25));

    let (x, mut dx) = ([0.0, 1.0], [0.0; 2]);
    let value = unsafe { dsum(x.as_ptr(), dx.as_mut_ptr(), 2, 1.0) };
    assert!((value - 1.0 - 1f64.exp()).abs() < 1e-12 && dx[0] == 1.0 && (dx[1] - 1f64.exp()).abs() < 1e-12);
}
