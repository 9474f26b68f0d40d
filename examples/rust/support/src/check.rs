//! Comparison of gradients.

/// `|a - b|` relative to the larger of the two; 0 when both are 0.
pub fn relative_error(a: f64, b: f64) -> f64 {
    let scale = a.abs().max(b.abs());
    if a == b { 0.0 } else { (a - b).abs() / scale }
}

/// The largest error of a component, relative to that component or to a thousandth of the largest one, whichever is
/// larger: a component that nearly cancels carries the rounding of its terms, not of itself. NaN if any component is.
pub fn largest_relative_error(computed: &[f64], reference: &[f64]) -> f64 {
    assert_eq!(computed.len(), reference.len(), "gradients of different lengths");
    let norm = reference.iter().fold(0.0_f64, |m, r| m.max(r.abs()));
    let floor = (1e-3 * norm).max(f64::MIN_POSITIVE);
    computed
        .iter()
        .zip(reference)
        .map(|(c, r)| (c - r).abs() / r.abs().max(floor))
        .fold(0.0, |worst, e| if e.is_nan() || e > worst { e } else { worst })
}

/// The gradient of `f` at `x` by fourth-order central differences with the given relative `step`.
pub fn central_differences(x: &[f64], step: f64, mut f: impl FnMut(&[f64]) -> f64) -> Vec<f64> {
    let mut at = x.to_vec();
    (0..x.len())
        .map(|i| {
            let h = step * x[i].abs().max(1.0);
            let mut shifted = |k: f64| {
                at[i] = x[i] + k * h;
                let y = f(&at);
                at[i] = x[i];
                y
            };
            (8.0 * (shifted(1.0) - shifted(-1.0)) - (shifted(2.0) - shifted(-2.0))) / (12.0 * h)
        })
        .collect()
}
