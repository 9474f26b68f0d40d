//! Nothing: the examples of docs/rust.md are tests.
