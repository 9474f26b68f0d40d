use isozyme::*;

#[autodiff_reverse(df1, Active, Active)]
fn active_reference(x: &f64) -> f64 {
    *x
}

#[autodiff_reverse(df2, Duplicated, Active)]
fn duplicated_float(x: f64) -> f64 {
    x
}

#[autodiff_reverse(df3, Active, Active, Active)]
fn active_integer(x: f64, n: usize) -> f64 {
    x * n as f64
}

#[autodiff_reverse(df4, Active, Active)]
fn active_vector(x: Vec<f64>) -> f64 {
    x[0]
}

#[autodiff_reverse(df5, ActiveOnly, Active)]
fn active_only_argument(x: f64) -> f64 {
    x
}

#[autodiff_reverse(df6, Active, Duplicated)]
fn duplicated_result(x: f64) -> f64 {
    x
}

#[autodiff_reverse(df7, Duplicated, Active)]
fn active_reference_result(x: &mut [f64]) -> &mut f64 {
    &mut x[0]
}

#[autodiff_forward(df8, Dual, Dual)]
fn dual_integer_result(x: f64) -> usize {
    x as usize
}

#[autodiff_reverse(df9, DuplicatedOnly, Active)]
fn duplicated_value<T: Copy + Into<f64>>(x: T) -> f64 {
    x.into()
}

#[autodiff_reverse(df10, Active, Active)]
fn active_tuple_with_a_reference(x: (f64, &f64)) -> f64 {
    x.0
}

fn main() {}
