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

struct S;

impl S {
    #[custom_reverse(of = S::f)]
    fn method(&self, x: f64) -> (f64, impl FnOnce(f64) -> f64) {
        (x, |seed| seed)
    }

    fn other_vjp(&self, x: f64) -> (f64, impl FnOnce(f64) -> f64) {
        (x, |seed| seed)
    }

    #[custom_reverse(by = Self::other_vjp)]
    fn without_a_shadow(&self, x: f64) -> f64 {
        x
    }
}

fn with_f32(x: f64) -> (f32, impl FnOnce(f32) -> f32) {
    (x as f32, |seed| seed)
}

#[custom_reverse(by = with_f32)]
fn another_value(x: f64) -> f64 {
    x
}

fn two(x: f64, y: f64) -> (f64, impl FnOnce(f64) -> (f64, f64)) {
    (x * y, move |seed| (y * seed, x * seed))
}

#[custom_reverse(by = two)]
fn one_argument(x: f64) -> f64 {
    x
}

fn one_gradient(x: f64, y: f64) -> (f64, impl FnOnce(f64) -> f64) {
    (x * y, move |seed| y * seed)
}

#[custom_reverse(by = one_gradient)]
fn two_gradients(x: f64, y: f64) -> f64 {
    x * y
}

fn borrowing<'a>(x: &'a [f64]) -> (f64, impl FnOnce(&mut [f64], f64) + 'a) {
    (x[0] * x[0], move |dx: &mut [f64], seed: f64| dx[0] += 2.0 * x[0] * seed)
}

#[custom_reverse(by = borrowing)]
fn borrowed(x: &[f64]) -> f64 {
    x[0] * x[0]
}

#[custom_reverse(by = one_gradient)]
extern "C" fn another_convention(x: f64, y: f64) -> f64 {
    x * y
}

#[custom_reverse(to = f)]
fn another_word(x: f64) -> (f64, impl FnOnce(f64) -> f64) {
    (x, |seed| seed)
}

#[inactive]
async fn asynchronous() {}

#[inactive]
struct NotAFunction;

fn main() {}
