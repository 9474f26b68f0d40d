use isozyme::*;

#[autodiff_reverse(df1, Duplicate, Active)]
fn nearest(x: &[f64]) -> f64 {
    x[0]
}

#[autodiff_reverse(df2, Banana, Active)]
fn no_near_word(x: f64) -> f64 {
    x
}

#[autodiff_reverse(df3, Dual, Active)]
fn forward_word_in_reverse(x: f64) -> f64 {
    x
}

#[autodiff_forward(df4, Active, Dual)]
fn reverse_word_in_forward(x: f64) -> f64 {
    x
}

#[autodiff_forward(df5, Duplicated, Dual)]
fn another(x: &[f64]) -> f64 {
    x[0]
}

#[autodiff_reverse(df6, "Active", Active)]
fn a_string(x: f64) -> f64 {
    x
}

#[autodiff(df7, Active, Active)]
fn no_mode(x: f64) -> f64 {
    x
}

#[autodiff_forward(df8, 4, Dual, Dual)]
fn width(x: f64) -> f64 {
    x
}

#[autodiff_forward(df9, Dualv, Dual)]
fn vector(x: &[f64]) -> f64 {
    x[0]
}

#[autodiff_reverse(df10, Activ, Konst)]
fn two_wrong_words(x: f64) -> f64 {
    x
}

fn main() {}
