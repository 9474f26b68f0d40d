//! The examples of docs/rust.md: `cargo isozyme test -p isozyme-chapter`.
#![cfg(isozyme)]
#![allow(clippy::all)]

include!(concat!(env!("OUT_DIR"), "/chapter.rs"));
