use isozyme::*;
#[autodiff_reverse(df, Duplicated, Active)]
fn f(x: &[f32]) -> f32 {
    x.iter().map(|v| v.exp() * v.tanh()).sum::<f32>().sqrt()
}
#[autodiff_reverse(dg, Active, Active, Active)]
fn g(x: f32, y: f64) -> f64 {
    (x as f64 * y).sin() + f64::from(x.powf(1.5))
}
#[test]
fn t() {
    let mut d = [0.0; 2];
    df(&[1.0, 2.0], &mut d, 1.0);
    let h = 1e-2f32;
    let n = (f(&[1.0 + h, 2.0]) - f(&[1.0 - h, 2.0])) / (2.0 * h);
    assert!((n - d[0]).abs() < 1e-3);
    let (_, a, b) = dg(2.0, 0.5, 1.0);
    assert!((a - (0.5 * 1f64.cos() + 1.5 * 2f64.sqrt()) as f32).abs() < 1e-6);
    assert_eq!(b, 2.0 * 1f64.cos());
}
