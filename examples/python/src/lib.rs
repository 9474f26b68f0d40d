//! A Python module with a function and its gradient, both written in Rust.

use isozyme::*;
use pyo3::prelude::*;

/// Rosenbrock's function in any number of dimensions; its minimum is 0 at (1, 1, ...).
#[autodiff_reverse(gradient_of_value, Duplicated, Active)]
fn value_at(x: &[f64]) -> f64 {
    x.windows(2).map(|w| 100.0 * (w[1] - w[0] * w[0]).powi(2) + (1.0 - w[0]).powi(2)).sum()
}

/// The value at `x`.
#[pyfunction]
fn value(x: Vec<f64>) -> f64 {
    value_at(&x)
}

/// The value at `x` and its gradient.
#[pyfunction]
fn value_and_grad(x: Vec<f64>) -> (f64, Vec<f64>) {
    let mut gradient = vec![0.0; x.len()];
    let value = gradient_of_value(&x, &mut gradient, 1.0);
    (value, gradient)
}

#[pymodule]
fn rosenbrock(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(value, module)?)?;
    module.add_function(wrap_pyfunction!(value_and_grad, module)?)
}
