use isozyme::*;

#[autodiff_reverse(taken, Active, Active)]
fn first(x: f64) -> f64 {
    x
}

pub fn taken() {}

#[autodiff_forward(twice, Dual, Dual)]
pub fn second(x: f64) -> f64 {
    x
}

#[autodiff_reverse(twice, Active, Active)]
pub fn third(x: f64) -> f64 {
    x
}

struct Spring;

impl Spring {
    #[autodiff_reverse(slope, Const, Active, Active)]
    fn energy(&self, x: f64) -> f64 {
        x
    }

    fn slope(&self) {}
}

fn main() {}
