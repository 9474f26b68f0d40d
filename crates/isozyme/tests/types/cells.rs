use isozyme::*;
use std::cell::{Cell, RefCell};
#[autodiff_reverse(df, Duplicated, Active)]
fn f(x: &[f64]) -> f64 {
    let c = Cell::new(0.0);
    let r = RefCell::new(Vec::new());
    x.iter().for_each(|v| {
        c.set(c.get() * 0.5 + v * v);
        r.borrow_mut().push(c.get());
    });
    let s: f64 = r.borrow().iter().sum();
    s * c.get()
}
#[test]
fn t() {
    let x = [1.5, 0.3, 2.5, 0.7, 3.1];
    let mut d = [0.0; 5];
    df(&x, &mut d, 1.0);
    crate::check(f, &x, &d);
}
