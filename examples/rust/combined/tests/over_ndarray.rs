//! Derivatives through ndarray: products, element-wise operations, slices and views, broadcasting.
#![cfg(isozyme)]

mod support;

use isozyme::*;
use ndarray::{array, concatenate, s, stack, Array1, Array2, Array3, ArrayView1, ArrayView2, ArrayViewMut1, Axis, Zip};
use support::{check, check_both};

const X: [f64; 12] = [0.9, -0.4, 0.3, 1.1, 0.2, -0.7, 0.5, 1.3, -0.2, 0.8, -0.6, 0.4];

#[autodiff_reverse(dproducts, Duplicated, Active)]
#[autodiff_forward(products_jvp, Dual, Dual)]
fn products(x: &[f64]) -> f64 {
    let a = Array2::from_shape_vec((3, 4), x.to_vec()).unwrap();
    let b = a.t().dot(&a);
    let v = a.dot(&Array1::linspace(1.0, 2.0, 4));
    let c = b.dot(&b).mapv(f64::sin);
    v.dot(&v) + c.sum() + b.diag().product()
}

#[autodiff_reverse(delements, Duplicated, Active)]
fn elements(x: &[f64]) -> f64 {
    let a = ArrayView2::from_shape((4, 3), x).unwrap();
    let row = array![0.5, -1.0, 2.0];
    let mut b = &a * &row + a.mapv(|v| v.exp()) / 3.0 - 1.0;
    b += &a.row(1);
    b.mapv_inplace(|v| v * v);
    let mut c = Array2::zeros((4, 3));
    Zip::from(&mut c).and(&a).and(&b).for_each(|c, &a, &b| *c = a * b.ln_1p());
    c.sum_axis(Axis(0)).dot(&row) + c.mean_axis(Axis(1)).unwrap().sum() + b.fold(0.0, |s, v| s + v.sqrt())
}

fn smooth(mut v: ArrayViewMut1<f64>) {
    for i in 1..v.len() - 1 {
        v[i] = 0.25 * v[i - 1] + 0.5 * v[i] + 0.25 * v[i + 1];
    }
}

fn energy(v: ArrayView1<f64>) -> f64 {
    v.windows(2).into_iter().map(|w| (w[1] - w[0]).powi(2)).sum()
}

#[autodiff_reverse(dviews, Duplicated, Active)]
#[autodiff_forward(views_jvp, Dual, Dual)]
fn views(x: &[f64]) -> f64 {
    let mut a = Array2::from_shape_fn((4, 6), |(i, j)| x[(i * 5 + j) % 12] * (i + j) as f64);
    for mut row in a.rows_mut() {
        smooth(row.view_mut());
    }
    smooth(a.column_mut(2));
    a.slice_mut(s![1..3, ..;2]).mapv_inplace(f64::cos);
    let (top, bottom) = a.view().split_at(Axis(0), 2);
    let joined = concatenate![Axis(1), top, bottom];
    let cube = stack![Axis(0), joined, joined.mapv(f64::tanh)];
    energy(a.slice(s![2, ..])) + energy(a.slice(s![.., -1])) + cube.slice(s![1, .., 3..9]).sum() + top.dot(&bottom.t()).sum()
}

#[autodiff_reverse(dconvolution, Duplicated, Active)]
fn convolution(x: &[f64]) -> f64 {
    let image = Array2::from_shape_fn((6, 6), |(i, j)| ((i * 7 + j * 3) % 5) as f64 - 2.0);
    let kernels = Array3::from_shape_vec((3, 2, 2), x.to_vec()).unwrap();
    let mut out = Array3::zeros((3, 5, 5));
    for (mut plane, kernel) in out.outer_iter_mut().zip(kernels.outer_iter()) {
        Zip::from(&mut plane).and(image.windows((2, 2))).for_each(|o, w| *o = (&w * &kernel).sum().max(0.0));
    }
    let scores = out.sum_axis(Axis(2)).sum_axis(Axis(1));
    let top = scores.fold(f64::NEG_INFINITY, |a, &b| a.max(b));
    let exps = scores.mapv(|s| ((s - top) / 10.0).exp());
    -(exps[1] / exps.sum()).ln()
}

/// The heat equation on a plate, stepped with slices of the array itself; `x` are the temperatures along one side.
#[autodiff_reverse(dheat, Duplicated, Active)]
fn heat(x: &[f64]) -> f64 {
    let n = x.len();
    let mut u = Array2::zeros((n, n));
    u.row_mut(0).assign(&ArrayView1::from(x));
    for _ in 0..20 {
        let inner = &u.slice(s![..-2, 1..-1]) + &u.slice(s![2.., 1..-1]) + &u.slice(s![1..-1, ..-2]) + &u.slice(s![1..-1, 2..])
            - 4.0 * &u.slice(s![1..-1, 1..-1]);
        let mut u = u.slice_mut(s![1..-1, 1..-1]);
        u += &(inner * 0.2);
    }
    u.iter().map(|v| v * v).sum()
}

#[test]
fn matrix_products() {
    check_both("products", products, dproducts, products_jvp, &X);
}

#[test]
fn element_by_element() {
    check("elements", elements, delements, &X);
}

#[test]
fn slices_and_views() {
    check_both("views", views, dviews, views_jvp, &X);
}

#[test]
fn a_convolution() {
    check("convolution", convolution, dconvolution, &X);
}

#[test]
fn the_heat_equation() {
    check("heat", heat, dheat, &X);
}
