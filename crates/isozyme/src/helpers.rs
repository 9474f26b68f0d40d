//! Derivatives of a closure, for when a named derivative is not worth it.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::{autodiff_forward, autodiff_reverse};

#[autodiff_reverse(call_vjp, Const, Duplicated, Active)]
fn call<F: Fn(&[f64]) -> f64>(f: &F, x: &[f64]) -> f64 {
    f(x)
}

#[autodiff_forward(call_gradient_jvp, Const, Dual, Dual)]
fn call_gradient<F: Fn(&[f64]) -> f64>(f: &F, x: &[f64], gradient: &mut [f64]) {
    call_vjp(f, x, gradient, 1.0);
}

#[autodiff_forward(call_many_jvp, Const, Dual, Dual)]
fn call_many<F: Fn(&[f64]) -> Vec<f64>>(f: &F, x: &[f64]) -> Vec<f64> {
    f(x)
}

/// The gradient of a function of many variables, by reverse mode.
///
/// ```no_run
/// let g = isozyme::gradient(|x| x[0] * x[1], &[3.0, 4.0]);
/// assert_eq!(g, [4.0, 3.0]);
/// ```
///
/// What the closure captures is constant.
pub fn gradient<F: Fn(&[f64]) -> f64>(f: F, x: &[f64]) -> Vec<f64> {
    value_and_gradient(f, x).1
}

/// As [`gradient`], with the function's value.
pub fn value_and_gradient<F: Fn(&[f64]) -> f64>(f: F, x: &[f64]) -> (f64, Vec<f64>) {
    let mut gradient = vec![0.0; x.len()];
    let value = call_vjp(&f, x, &mut gradient, 1.0);
    (value, gradient)
}

/// The Jacobian of a function from many variables to many values, by forward mode: a row for each value, a column for each variable.
pub fn jacobian<F: Fn(&[f64]) -> Vec<f64>>(f: F, x: &[f64]) -> Vec<Vec<f64>> {
    let mut rows: Vec<Vec<f64>> = Vec::new();
    let mut direction = vec![0.0; x.len()];
    for j in 0..x.len() {
        direction[j] = 1.0;
        let (_, column) = call_many_jvp(&f, x, &direction);
        direction[j] = 0.0;
        rows.resize_with(column.len(), || vec![0.0; x.len()]);
        for (row, value) in rows.iter_mut().zip(column) {
            row[j] = value;
        }
    }
    rows
}

/// The product of the Hessian with a vector, by forward over reverse mode: about the cost of one gradient more.
///
/// # Panics
/// If `v` is shorter than `x`.
pub fn hvp<F: Fn(&[f64]) -> f64>(f: F, x: &[f64], v: &[f64]) -> Vec<f64> {
    let (mut gradient, mut product) = (vec![0.0; x.len()], vec![0.0; x.len()]);
    call_gradient_jvp(&f, x, v, &mut gradient, &mut product);
    product
}

/// The Hessian, a [`hvp`] for each column.
pub fn hessian<F: Fn(&[f64]) -> f64>(f: F, x: &[f64]) -> Vec<Vec<f64>> {
    let mut direction = vec![0.0; x.len()];
    let mut columns = Vec::with_capacity(x.len());
    for j in 0..x.len() {
        direction[j] = 1.0;
        columns.push(hvp(&f, x, &direction));
        direction[j] = 0.0;
    }
    columns
}

/// Compares a [`gradient`] with central differences: for derivatives by hand that the closure calls.
///
/// ```no_run
/// isozyme::check(|x| x[0] * x[1], &[3.0, 4.0], 1e-6).unwrap();
/// ```
///
/// # Errors
/// Names the first variable whose derivative is off by more than `tolerance`, relative to the larger of 1 and the difference.
pub fn check<F: Fn(&[f64]) -> f64>(f: F, x: &[f64], tolerance: f64) -> Result<(), String> {
    let gradient = gradient(&f, x);
    let mut moved = x.to_vec();
    for (i, derivative) in gradient.into_iter().enumerate() {
        // The cube root of the rounding error: where it and the error of the formula are about equal.
        let step = 6e-6 * x[i].max(-x[i]).max(1.0);
        moved[i] = x[i] + step;
        let above = f(&moved);
        moved[i] = x[i] - step;
        let difference = (above - f(&moved)) / (2.0 * step);
        moved[i] = x[i];
        let error = (derivative - difference).max(difference - derivative);
        // NaN is no agreement either: the comparison is false then.
        let agrees = error <= tolerance * difference.max(-difference).max(1.0);
        if !agrees {
            return Err(format!("the derivative by x[{i}] is {derivative}, but differences give {difference}"));
        }
    }
    Ok(())
}
