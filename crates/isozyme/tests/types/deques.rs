use isozyme::*;
use std::collections::VecDeque;
#[autodiff_reverse(df, Duplicated, Active)]
fn f(x: &[f64]) -> f64 {
    let mut v = VecDeque::new();
    let mut s = 0.0;
    for a in x {
        v.push_back(a * a);
        if v.len() > 2 {
            s += v.pop_front().unwrap() * v[0];
        }
    }
    s + v.iter().sum::<f64>()
}
#[test]
fn t() {
    let x = [1.5, 0.3, 2.5, 0.7, 3.1];
    let mut d = [0.0; 5];
    df(&x, &mut d, 1.0);
    crate::check(f, &x, &d);
}
