//! Programs that combine the surface, checked against closed forms and differences: `cargo isozyme test --release`.
#![cfg(isozyme)]

mod arm;
mod knots;
mod neural_ode;
mod newton;
mod particles;
mod statistics;

fn close(a: f64, b: f64) {
    assert!((a - b).abs() <= 1e-6 * (1.0 + a.abs().max(b.abs())), "{a} is not {b}");
}
