use isozyme::*;
#[autodiff_reverse(df, Duplicated, Active)]
fn f(x: &Vec<Vec<f64>>) -> f64 {
    x.iter().map(|r| r.iter().map(|v| v * v).sum::<f64>().sqrt()).sum()
}
#[autodiff_forward(jf, Dual, Dual)]
fn f2(x: &Vec<Vec<f64>>) -> f64 {
    x.iter().map(|r| r.iter().map(|v| v * v).sum::<f64>().sqrt()).sum()
}
#[autodiff_reverse(dg, Duplicated, Active)]
fn g(x: &[&[f64]]) -> f64 {
    x.iter().flat_map(|r| r.iter()).map(|v| v.sin()).sum()
}
#[autodiff_reverse(dh, Duplicated, Active)]
fn h(x: &[f64]) -> f64 {
    let rows: Vec<Vec<f64>> = x.chunks(2).map(|c| c.to_vec()).collect();
    let t: Vec<f64> = rows.iter().map(|r| r.iter().product()).collect();
    t.iter().map(|v| v * v).sum()
}
#[test]
fn t() {
    let x = vec![vec![3.0, 4.0], vec![1.0]];
    let mut d = vec![vec![0.0; 2], vec![0.0]];
    assert_eq!(df(&x, &mut d, 1.0), 6.0);
    assert!((d[0][0] - 0.6).abs() < 1e-12 && d[1] == [1.0]);
    assert_eq!(jf(&x, &vec![vec![1.0, 0.0], vec![0.0]]), (6.0, 0.6));
    let (mut a, mut b) = ([0.0; 2], [0.0; 1]);
    dg(&[&[1.0, 2.0], &[3.0]], &mut [&mut a[..], &mut b[..]], 1.0);
    assert_eq!((a, b), ([1f64.cos(), 2f64.cos()], [3f64.cos()]));
    let x = [1.0, 2.0, 3.0, 4.0];
    let mut d = [0.0; 4];
    dh(&x, &mut d, 1.0);
    crate::check(h, &x, &d);
}
