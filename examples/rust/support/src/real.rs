//! The float types a program can be written over.

use std::fmt::Debug;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Sub, SubAssign};

/// A real number type: `f32`, `f64`, or a [`Dual`](crate::Dual) that carries a derivative along.
pub trait Real:
    Copy
    + Debug
    + Default
    + PartialOrd
    + Sum
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + AddAssign
    + SubAssign
    + MulAssign
    + DivAssign
{
    /// The nearest value of this type to `x`, as a constant.
    fn of(x: f64) -> Self;
    /// The value as an `f64`, without any derivative it carries.
    fn value(self) -> f64;
    fn exp(self) -> Self;
    fn ln(self) -> Self;
    fn sqrt(self) -> Self;
    fn sin(self) -> Self;
    fn cos(self) -> Self;
    fn tanh(self) -> Self;
    fn abs(self) -> Self;
    fn powf(self, exponent: f64) -> Self;

    fn zero() -> Self {
        Self::of(0.0)
    }

    fn one() -> Self {
        Self::of(1.0)
    }

    /// The larger of the two; `self` when they are equal.
    fn larger(self, other: Self) -> Self {
        if other > self { other } else { self }
    }
}

macro_rules! primitive {
    ($float:ident) => {
        impl Real for $float {
            #[inline]
            fn of(x: f64) -> Self {
                x as $float
            }
            #[inline]
            fn value(self) -> f64 {
                f64::from(self)
            }
            #[inline]
            fn exp(self) -> Self {
                $float::exp(self)
            }
            #[inline]
            fn ln(self) -> Self {
                $float::ln(self)
            }
            #[inline]
            fn sqrt(self) -> Self {
                $float::sqrt(self)
            }
            #[inline]
            fn sin(self) -> Self {
                $float::sin(self)
            }
            #[inline]
            fn cos(self) -> Self {
                $float::cos(self)
            }
            #[inline]
            fn tanh(self) -> Self {
                $float::tanh(self)
            }
            #[inline]
            fn abs(self) -> Self {
                $float::abs(self)
            }
            #[inline]
            fn powf(self, exponent: f64) -> Self {
                $float::powf(self, exponent as $float)
            }
        }
    };
}

primitive!(f32);
primitive!(f64);
