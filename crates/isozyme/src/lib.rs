//! Derivatives of ordinary Rust functions, on the stable compiler.
//!
//! ```
//! use isozyme::*;
//!
//! #[autodiff_reverse(dsquare, Active, Active)]
//! fn square(x: f64) -> f64 {
//!     x * x
//! }
//! ```
//!
//! `dsquare(x, seed)` returns `(square(x), seed * 2.0 * x)` in a program built with `cargo isozyme build`. In a program built
//! with plain `cargo build` everything type-checks and runs, and a call of `dsquare` panics with the command to use.
//!
//! The attributes follow the nightly language feature `std::autodiff`; their activities are described at
//! [`macro@autodiff_forward`] and [`macro@autodiff_reverse`].
#![no_std]
#![warn(missing_docs)]

extern crate alloc;
extern crate self as isozyme;

mod checkpoint;
mod custom;
#[cfg(isozyme)]
mod growth;
mod helpers;
#[cfg(isozyme)]
mod layout;
mod owned;
mod pieces;
mod probe;
mod runtime;
mod shape;

pub use checkpoint::checkpoint;
pub use custom::Accumulate;
pub use helpers::{check, gradient, hessian, hvp, jacobian, value_and_gradient};
pub use isozyme_macros::{autodiff, autodiff_forward, autodiff_reverse, custom_forward, custom_reverse, inactive, Shape};
pub use shape::{Place, Shape};

/// Counted by the derivatives: generated code adds to this very symbol.
#[allow(non_upper_case_globals)]
#[no_mangle]
static isozyme_tape_bytes: core::sync::atomic::AtomicU64 = core::sync::atomic::AtomicU64::new(0);

/// Bytes that all derivatives of this program took from the system for their tapes so far. The difference around a call is the size of its
/// tape. What the optimiser keeps in registers or on the stack is not counted.
pub fn tape_bytes() -> u64 {
    isozyme_tape_bytes.load(core::sync::atomic::Ordering::Relaxed)
}

/// What the macros' output refers to. Not for direct use; no promise of stability.
#[doc(hidden)]
pub mod __private {
    pub use crate::__isozyme_mark_inactive as mark_inactive;
    pub use crate::__isozyme_register as register;
    pub use crate::__isozyme_select as select;
    pub use crate::__isozyme_with as with_isozyme;
    pub use crate::custom::*;
    pub use crate::owned::*;
    pub use crate::pieces::*;
    pub use crate::probe::*;
    pub use crate::runtime::*;
    pub use core;
}
