//! A program built without the tool: everything type-checks, and the call of a derivative panics with the command to use.
#![cfg(not(isozyme))]
#![deny(warnings)]

use isozyme::*;

#[autodiff_reverse(dscale, Active, Const, Active)]
fn scale(x: f64, n: usize) -> f64 {
    x * n as f64
}

#[autodiff_forward(sum_jvp, Dual, Dual)]
fn sum(x: &[f64]) -> f64 {
    x.iter().sum()
}

fn message(call: impl FnOnce()) -> String {
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(call)).expect_err("it should panic");
    caught.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[test]
fn a_plain_build_names_the_command() {
    let text = message(|| {
        dscale(1.0, 2, 1.0);
    });
    assert_eq!(text, "derivative `dscale` was called in a program built without Isozyme: build it with `cargo isozyme test`");
    let text = message(|| {
        sum_jvp(&[1.0], &[1.0]);
    });
    assert!(text.starts_with("derivative `sum_jvp` was called"), "{text}");
}
