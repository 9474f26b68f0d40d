//! What the tests share.

/// Whether two numbers agree to about six digits.
#[track_caller]
#[allow(dead_code)]
pub fn close(a: f64, b: f64) {
    assert!((a - b).abs() <= 1e-6 * (1.0 + a.abs().max(b.abs())), "{a} is not {b}");
}

type Function = fn(&[f64]) -> f64;
type Gradient = fn(&[f64], &mut [f64], f64) -> f64;
type Tangent = fn(&[f64], &[f64]) -> (f64, f64);

/// Whether the gradient of `f` at `x` agrees with central differences; prints it.
#[track_caller]
pub fn check(what: &str, f: Function, df: Gradient, x: &[f64]) -> Vec<f64> {
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
    }
    println!("{what}: {value:.6}, gradient {gradient:.4?}");
    gradient
}

/// Whether forward mode agrees with it, too.
#[allow(dead_code)]
#[track_caller]
pub fn check_both(what: &str, f: Function, df: Gradient, jvp: Tangent, x: &[f64]) -> Vec<f64> {
    let gradient = check(what, f, df, x);
    for i in 0..x.len() {
        let mut unit = vec![0.0; x.len()];
        unit[i] = 1.0;
        let (value, tangent) = jvp(x, &unit);
        close(value, f(x));
        close(gradient[i], tangent);
    }
    gradient
}
