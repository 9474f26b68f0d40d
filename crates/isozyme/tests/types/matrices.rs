use isozyme::*;
use std::ops::{Add, Index, Mul};
#[derive(Clone, Copy)]
struct M<const R: usize, const C: usize>([[f64; C]; R]);
impl<const R: usize, const K: usize, const C: usize> Mul<M<K, C>> for M<R, K> {
    type Output = M<R, C>;
    fn mul(self, o: M<K, C>) -> M<R, C> {
        let mut r = [[0.0; C]; R];
        for i in 0..R {
            for j in 0..C {
                for k in 0..K {
                    r[i][j] += self.0[i][k] * o.0[k][j];
                }
            }
        }
        M(r)
    }
}
impl<const R: usize, const C: usize> Add for M<R, C> {
    type Output = M<R, C>;
    fn add(self, o: M<R, C>) -> M<R, C> {
        let mut r = self;
        for (a, b) in r.0.iter_mut().flatten().zip(o.0.iter().flatten()) {
            *a += b;
        }
        r
    }
}
#[autodiff_reverse(df, Duplicated, Active)]
fn f(x: &[f64]) -> f64 {
    let a = M([[x[0], x[1]], [x[2], x[3]], [x[4], x[5]]]);
    let b = M([[x[0], 1.0, x[1]], [x[3], x[2], 2.0]]);
    let c = a * b + a * b * (a * b);
    c.0.iter().flatten().map(|v| v * v).sum()
}
#[test]
fn t() {
    let x = [1.5, 0.3, 2.5, 0.7, 3.1, -0.5];
    let mut d = [0.0; 6];
    df(&x, &mut d, 1.0);
    for i in 0..6 {
        let h = 1e-5;
        let mut a = x;
        a[i] += h;
        let mut b = x;
        b[i] -= h;
        let n = (f(&a) - f(&b)) / (2.0 * h);
        assert!((n - d[i]).abs() < 1e-6 * n.abs().max(1e3));
    }
}
