//! Dual numbers: a value and one directional derivative, by operator overloading. An oracle that owes nothing to the
//! compiler: a program written over [`Real`] runs on it unchanged.

use std::cmp::Ordering;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Sub, SubAssign};

use crate::Real;

/// `re + du * epsilon` with `epsilon^2 = 0`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Dual {
    pub re: f64,
    pub du: f64,
}

impl Dual {
    pub fn new(re: f64, du: f64) -> Self {
        Self { re, du }
    }

    /// `xs` as constants but for element `i`, whose derivative is one.
    pub fn seeded(xs: &[f64], i: usize) -> Vec<Self> {
        let seed = |j| if i == j { 1.0 } else { 0.0 };
        xs.iter().enumerate().map(|(j, &x)| Self::new(x, seed(j))).collect()
    }

    /// `xs` with the tangent `direction`, of the same length.
    pub fn along(xs: &[f64], direction: &[f64]) -> Vec<Self> {
        xs.iter().zip(direction).map(|(&x, &d)| Self::new(x, d)).collect()
    }

    fn chain(self, value: f64, slope: f64) -> Self {
        Self::new(value, slope * self.du)
    }
}

impl PartialEq for Dual {
    fn eq(&self, other: &Self) -> bool {
        self.re == other.re
    }
}

impl PartialOrd for Dual {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.re.partial_cmp(&other.re)
    }
}

impl Add for Dual {
    type Output = Self;
    fn add(self, b: Self) -> Self {
        Self::new(self.re + b.re, self.du + b.du)
    }
}

impl Sub for Dual {
    type Output = Self;
    fn sub(self, b: Self) -> Self {
        Self::new(self.re - b.re, self.du - b.du)
    }
}

impl Mul for Dual {
    type Output = Self;
    fn mul(self, b: Self) -> Self {
        Self::new(self.re * b.re, self.du * b.re + self.re * b.du)
    }
}

impl Div for Dual {
    type Output = Self;
    fn div(self, b: Self) -> Self {
        let quotient = self.re / b.re;
        Self::new(quotient, (self.du - quotient * b.du) / b.re)
    }
}

impl Neg for Dual {
    type Output = Self;
    fn neg(self) -> Self {
        Self::new(-self.re, -self.du)
    }
}

macro_rules! assign {
    ($trait:ident, $method:ident, $op:tt) => {
        impl $trait for Dual {
            fn $method(&mut self, b: Self) {
                *self = *self $op b;
            }
        }
    };
}

assign!(AddAssign, add_assign, +);
assign!(SubAssign, sub_assign, -);
assign!(MulAssign, mul_assign, *);
assign!(DivAssign, div_assign, /);

impl Sum for Dual {
    fn sum<I: Iterator<Item = Self>>(terms: I) -> Self {
        terms.fold(Self::default(), Add::add)
    }
}

impl Real for Dual {
    fn of(x: f64) -> Self {
        Self::new(x, 0.0)
    }
    fn value(self) -> f64 {
        self.re
    }
    fn exp(self) -> Self {
        let y = self.re.exp();
        self.chain(y, y)
    }
    fn ln(self) -> Self {
        self.chain(self.re.ln(), self.re.recip())
    }
    fn sqrt(self) -> Self {
        let y = self.re.sqrt();
        self.chain(y, 0.5 / y)
    }
    fn sin(self) -> Self {
        self.chain(self.re.sin(), self.re.cos())
    }
    fn cos(self) -> Self {
        self.chain(self.re.cos(), -self.re.sin())
    }
    fn tanh(self) -> Self {
        let y = self.re.tanh();
        self.chain(y, 1.0 - y * y)
    }
    fn abs(self) -> Self {
        self.chain(self.re.abs(), self.re.signum())
    }
    fn powf(self, exponent: f64) -> Self {
        self.chain(self.re.powf(exponent), exponent * self.re.powf(exponent - 1.0))
    }
}
