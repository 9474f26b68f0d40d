use isozyme::*;

#[autodiff_forward(df1, 1000, Dual, Dual)]
fn too_wide(x: f64) -> f64 {
    x
}

#[autodiff_forward(df2, 2, Dualv, Dual)]
fn wide_value(x: f64) -> f64 {
    x
}

#[autodiff_forward(df3, 2, Dualv)]
fn wide_pointer(x: *mut f64) {}

#[autodiff_reverse(df4, 2, Dualv, Active)]
fn other_mode(x: &[f64]) -> f64 {
    x[0]
}

#[autodiff_reverse(df5, 2, Active, Duplicatedv)]
fn wide_result(x: f64) -> f64 {
    x
}

#[autodiff_forward(df6, 2, Dualw, Dual)]
fn misspelled(x: &[f64]) -> f64 {
    x[0]
}

#[autodiff_forward(misplaced, Dual, 2, Dual)]
fn behind(x: f64) -> f64 {
    x
}

#[autodiff_reverse(negative, -1, Active, Active)]
fn negative_width(x: f64) -> f64 {
    x
}

fn main() {}
