use isozyme::*;

#[autodiff_reverse]
fn no_name(x: f64) -> f64 {
    x
}

#[autodiff_reverse(derivatives::df, Active, Active)]
fn a_path(x: f64) -> f64 {
    x
}

#[autodiff_reverse("df", Active, Active)]
fn a_string(x: f64) -> f64 {
    x
}

#[autodiff_reverse(Active, Active)]
fn forgotten(x: f64) -> f64 {
    x
}

fn main() {}
