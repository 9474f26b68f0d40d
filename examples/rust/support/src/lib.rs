//! What the example programs share: a small float trait, dual numbers as an independent oracle, generated data,
//! comparison of gradients and interleaved timing.
#![forbid(unsafe_code)]

pub mod bench;
pub mod check;
pub mod data;
pub mod dual;
pub mod real;

pub use bench::{Checksums, Report, Row, Timings, interleaved};
pub use check::{central_differences, largest_relative_error, relative_error};
pub use data::Lcg;
pub use dual::Dual;
pub use real::Real;
