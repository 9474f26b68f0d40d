use isozyme::*;

fn f(x: f64) -> f64 {
    x
}

#[custom_reverse(f)]
fn no_of(x: f64) -> (f64, impl FnOnce(f64) -> f64) {
    (x, |seed| seed)
}

#[custom_reverse(of = f)]
fn no_pullback(x: f64) -> f64 {
    x
}

#[custom_reverse(of = f)]
fn another_type(x: f32) -> (f32, impl FnOnce(f32) -> f32) {
    (x, |seed| seed)
}

#[custom_reverse(of = f, Activ)]
fn misspelled(x: f64) -> (f64, impl FnOnce(f64) -> f64) {
    (x, |seed| seed)
}

#[custom_forward(of = f)]
fn no_tangent(x: f64, dx: f64) -> f64 {
    x * dx
}

#[custom_reverse(of = f)]
fn generic<T: Into<f64>>(x: T) -> (f64, impl FnOnce(f64) -> f64) {
    (x.into(), |seed| seed)
}

#[inactive]
async fn asynchronous() {}

#[inactive]
struct NotAFunction;

fn main() {}
