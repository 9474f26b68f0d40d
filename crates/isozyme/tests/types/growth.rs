use isozyme::*;
#[autodiff_reverse(df, Duplicated, Active)]
fn f(x: &[f64]) -> f64 {
    let mut v = Vec::new();
    for a in x {
        v.push(a * a);
        if v.len() > 3 {
            v.remove(0);
        }
        v.insert(0, *a);
    }
    v.extend(x.iter().map(|a| a.sin()));
    v.truncate(7);
    v.iter().map(|a| a * a).sum()
}
#[test]
fn t() {
    let x = [1.5, 0.3, 2.5, 0.7, 3.1];
    let mut d = [0.0; 5];
    df(&x, &mut d, 1.0);
    crate::check(f, &x, &d);
}
