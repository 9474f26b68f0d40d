use isozyme::*;

struct Pose {
    x: f64,
    tilt: Option<f64>,
}

struct Plain {
    x: f64,
    n: u32,
}

#[autodiff_reverse(df1, Active, Active)]
fn result_with_a_variant(x: f64) -> Pose {
    Pose { x, tilt: Some(x) }
}

#[autodiff_reverse(df2, Active, Active)]
fn argument_with_a_variant(p: Pose) -> f64 {
    p.x * p.tilt.unwrap_or(1.0)
}

#[autodiff_reverse(df3, Active, ActiveOnly)]
fn variant_in_a_tuple(x: f64) -> (f64, Option<Pose>) {
    (x, None)
}

#[autodiff_reverse(df4, Active, Active)]
fn no_variants(p: Plain) -> Plain {
    p
}

#[autodiff_forward(df5, Dual, Dual)]
fn not_by_a_seed(x: f64) -> Pose {
    Pose { x, tilt: None }
}

fn main() {}
