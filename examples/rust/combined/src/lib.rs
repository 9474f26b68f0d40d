//! The programs are the tests: `cargo isozyme test --release`.
