use isozyme::*;
#[autodiff_reverse(df, Duplicated, Active)]
fn f(x: &[f64]) -> f64 {
    let s: f64 = x.iter().map(|v| v * v).sum();
    println!("s = {s} {:?} {:.3}", x, x[0]);
    let t = format!("{s:e}");
    if t.is_empty() {
        0.0
    } else {
        s * s
    }
}
#[test]
fn t() {
    let x = [1.5, 0.3];
    let mut d = [0.0; 2];
    df(&x, &mut d, 1.0);
    crate::check(f, &x, &d);
}
#[autodiff_reverse(dg, Duplicated, Active)]
fn g(x: &[f64]) -> f64 {
    let y: f64 = x[0] * x[1];
    eprintln!("{y}");
    assert!(y > 0.0, "y is {y}");
    debug_assert!(y.is_finite());
    y.ln()
}
#[test]
fn u() {
    let x = [1.5, 0.3];
    let mut d = [0.0; 2];
    dg(&x, &mut d, 1.0);
    crate::check(g, &x, &d);
    assert!(std::panic::catch_unwind(|| {
        let mut d = [0.0; 2];
        dg(&[1.0, -1.0], &mut d, 1.0)
    })
    .is_err());
}
