//! Only tests: `cargo test -p isozyme-ui`.
