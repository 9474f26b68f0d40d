//! What the attributes refuse, and the sentences they say. `TRYBUILD=overwrite cargo test --test ui` accepts new ones.
#![cfg(not(isozyme))]

#[test]
fn refusals() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
