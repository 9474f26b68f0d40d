//! Derivatives, end to end, in one program: `cargo isozyme test --test derivatives`.
#![cfg(isozyme)]
#![deny(warnings)]

mod forward;
mod helpers;
mod places;
mod results;
mod reverse;
mod variants;
mod widths;
