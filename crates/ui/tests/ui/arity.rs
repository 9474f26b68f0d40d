use isozyme::*;

#[autodiff_reverse(df1, Active)]
fn one_missing(x: f64, y: f64) -> f64 {
    x * y
}

#[autodiff_reverse(df2, Active, Active)]
fn result_missing(x: f64, y: f64) -> f64 {
    x * y
}

#[autodiff_reverse(df3, Active, Active, Active, Active)]
fn one_too_many(x: f64, y: f64) -> f64 {
    x * y
}

#[autodiff_reverse(df4, Duplicated, Const)]
fn one_too_many_without_result(x: &mut [f64]) {
    x[0] = 1.0;
}

#[autodiff_forward(df5, Dual, Dual, Dual, Dual, Dual)]
fn two_too_many(x: f64, y: f64) -> f64 {
    x * y
}

#[autodiff_forward(df6)]
fn none_at_all(x: f64) -> f64 {
    x
}

fn main() {}
