//! Expression trees, boxed errors, thread-locals, against central differences: `cargo isozyme test --test trees`.
#![cfg(isozyme)]

use isozyme::*;
use std::cell::{Cell, RefCell};
use std::error::Error;
use std::sync::{LazyLock, OnceLock};

/// Compares a gradient with central differences of the function.
fn compare(f: impl Fn(&[f64]) -> f64, x: &[f64], gradient: &[f64]) {
    for (i, g) in gradient.iter().enumerate() {
        let at = |by: f64| {
            let mut x = x.to_vec();
            x[i] += by;
            f(&x)
        };
        let difference = (at(1e-6) - at(-1e-6)) / 2e-6;
        assert!((difference - g).abs() <= 1e-6 * (1.0 + difference.abs()), "component {i}: {g} instead of {difference}");
    }
}

enum Expr {
    Number(f64),
    Variable(usize),
    Sum(Box<Expr>, Box<Expr>),
    Product(Box<Expr>, Box<Expr>),
    Call(fn(f64) -> f64, Box<Expr>),
}

fn eval(e: &Expr, x: &[f64]) -> f64 {
    match e {
        Expr::Number(n) => *n,
        Expr::Variable(i) => x[*i],
        Expr::Sum(a, b) => eval(a, x) + eval(b, x),
        Expr::Product(a, b) => eval(a, x) * eval(b, x),
        Expr::Call(f, a) => f(eval(a, x)),
    }
}

// The second index lies in the bytes in which other variants hold floats and pointers.
#[autodiff_reverse(df, Duplicated, Active)]
fn f(x: &[f64]) -> f64 {
    use Expr::*;
    let product = Product(Box::new(Variable(0)), Box::new(Call(f64::sin, Box::new(Variable(1)))));
    let e = Sum(Box::new(product), Box::new(Product(Box::new(Number(2.0)), Box::new(Variable(2)))));
    eval(&e, x) * eval(&Variable(3), x)
}

#[test]
fn expressions() {
    let x = [0.7, 1.3, 2.1, 0.4];
    let mut d = [0.0; 4];
    df(&x, &mut d, 1.0);
    compare(f, &x, &d);
}

#[autodiff_reverse(dparsed, Duplicated, Active)]
fn parsed(x: &[f64]) -> f64 {
    fn go(x: &[f64], at: &str) -> Result<f64, Box<dyn Error>> {
        let i: usize = at.parse()?;
        if x[i] > 100.0 {
            return Err("too large".into());
        }
        Ok(x[i] * x[i])
    }
    go(x, "1").unwrap() * go(x, "one").unwrap_or(x[0]) + go(x, "2").unwrap_or(3.0)
}

#[test]
fn boxed_errors() {
    let x = [0.7, 1.3, 200.0];
    let mut d = [0.0; 3];
    dparsed(&x, &mut d, 1.0);
    compare(parsed, &x, &d);
}

thread_local! {
    static LAST: Cell<f64> = const { Cell::new(0.0) };
    static ALL: RefCell<Vec<f64>> = RefCell::default();
}

// The first use of `ALL` registers its destructor.
#[autodiff_reverse(dkept, Duplicated, Active)]
fn kept(x: &[f64]) -> f64 {
    LAST.with(|c| c.set(x[0] * x[1]));
    ALL.with(|all| {
        let mut all = all.borrow_mut();
        all.clear();
        all.extend_from_slice(x);
    });
    LAST.with(|c| c.get()) * x[2] + ALL.with(|all| all.borrow().iter().product::<f64>())
}

#[test]
fn thread_locals() {
    let x = [0.7, 1.3, 2.1];
    let mut d = [0.0; 3];
    dkept(&x, &mut d, 1.0);
    compare(kept, &x, &d);
}

#[autodiff_reverse(dcaught, Duplicated, Active)]
fn caught(x: &[f64]) -> f64 {
    let product = std::panic::catch_unwind(|| {
        assert!(x[1] > 0.0);
        x[0] * x[1]
    });
    product.unwrap_or(x[0]) * x[2]
}

#[test]
fn panics_that_are_caught_inside() {
    for x in [[0.7, 1.3, 2.1], [0.7, -1.3, 2.1]] {
        let mut d = [0.0; 3];
        dcaught(&x, &mut d, 1.0);
        compare(caught, &x, &d);
    }
}

static TABLE: LazyLock<Vec<f64>> = LazyLock::new(|| vec![3.0, 4.0]);

#[autodiff_reverse(donce, Duplicated, Active)]
fn once(x: &[f64]) -> f64 {
    let square = LazyLock::new(|| x[0] * x[0]);
    let cell = OnceLock::new();
    let products: &Vec<f64> = cell.get_or_init(|| vec![x[0] * x[1], x[1] * TABLE[0]]);
    products[0] * products[1] * *square + TABLE[1] * x[2]
}

#[test]
fn computed_once() {
    let x = [0.7, 1.3, 2.1];
    let mut d = [0.0; 3];
    donce(&x, &mut d, 1.0);
    compare(once, &x, &d);
}
