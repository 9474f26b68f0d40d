use isozyme::*;
use std::cell::Cell;

#[derive(Clone, Copy)]
struct View {
    start: *const f64,
    length: usize,
    scale: f64,
}

struct Counter {
    calls: Cell<Option<f64>>,
}

#[autodiff_reverse(df1, Active, Active)]
fn raw_pointer(v: View) -> f64 {
    v.scale
}

#[autodiff_reverse(df2, Active, Active)]
fn cell(c: Counter) -> f64 {
    c.calls.get().unwrap_or(0.0)
}

impl View {
    #[autodiff_reverse(dscaled, Active, Active, Active)]
    fn scaled(self, x: f64) -> f64 {
        self.scale * x
    }
}

impl Counter {
    #[autodiff_reverse(dof, Active, Active)]
    fn of<T: Copy + Into<f64>>(x: T) -> f64 {
        x.into()
    }
}

#[autodiff_reverse(df3, Active, Active)]
fn generic<T: Copy + Into<f64>>(x: T) -> f64 {
    x.into()
}

fn main() {
    let v = View { start: std::ptr::null(), length: 0, scale: 1.0 };
    v.dscaled(1.0, 1.0);
    df3(1.0, 1.0);
    Counter::dof(1.0, 1.0);
}
