//! What the tests share.

/// Whether two numbers agree to about six digits.
#[track_caller]
pub fn close(a: f64, b: f64) {
    assert!((a - b).abs() <= 1e-6 * (1.0 + a.abs().max(b.abs())), "{a} is not {b}");
}

/// Whether the reverse-mode gradient of `f` at `x` agrees with forward mode and with central differences; prints it.
#[track_caller]
pub fn check(
    what: &str,
    f: fn(&[f64]) -> f64,
    df: fn(&[f64], &mut [f64], f64) -> f64,
    jvp: fn(&[f64], &[f64]) -> (f64, f64),
    x: &[f64],
) -> Vec<f64> {
    let mut gradient = vec![0.0; x.len()];
    let value = df(x, &mut gradient, 1.0);
    close(value, f(x));
    for i in 0..x.len() {
        let mut at = x.to_vec();
        let h = 1e-6 * (1.0 + x[i].abs());
        at[i] = x[i] + h;
        let up = f(&at);
        at[i] = x[i] - h;
        close(gradient[i], (up - f(&at)) / (2.0 * h));
        let mut unit = vec![0.0; x.len()];
        unit[i] = 1.0;
        let (same, tangent) = jvp(x, &unit);
        close(same, value);
        close(gradient[i], tangent);
    }
    println!("{what}: {value:.6}, gradient {gradient:.4?}");
    gradient
}
