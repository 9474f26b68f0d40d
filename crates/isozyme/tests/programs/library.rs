//! The standard library, algorithms, arguments of many kinds.

use isozyme::*;
use std::marker::PhantomData;

mod a {
    pub mod inner {
        pub fn f(x: f64) -> f64 {
            x.exp()
        }
    }
    pub fn g(x: f64) -> f64 {
        inner::f(x) * 2.0
    }
}
mod b {
    pub mod inner {
        pub fn f(x: f64) -> f64 {
            x.ln()
        }
    }
    pub fn g(x: f64) -> f64 {
        inner::f(x) * 3.0
    }
}

program!(same_names, dsame_names, jsame_names, x => { a::g(x[0]) * b::g(x[1]) + a::inner::f(x[2]) });

program!(numbers, dnumbers, jnumbers, x => {
    let [a, b, c, d, e, f] = *x else { return 0.0 };
    let parsed: f64 = "2.5".parse().unwrap();
    let s = a.mul_add(b, c).clamp(0.0, 10.0) + d.signum() * e.abs() + a.rem_euclid(0.4) + f.fract() * b.trunc() + c.powi(-2);
    let t = a.hypot(b) + c.atan2(d) + e.cbrt() + f.recip() + a.exp_m1() * b.ln_1p() + a.to_degrees() + c.copysign(-1.0) + e.max(f) * a.min(b);
    let (sin, cos) = d.sin_cos();
    let bits = f64::from_bits(a.to_bits()) * parsed;
    s * t + sin / cos + bits + (e as f32 as f64) * 0.0 + a.asinh() + (b * 0.5).atanh() + c.exp2() + d.log10() + e.log2() + f.log(3.0) + a.powf(b)
});

program!(solve, dsolve, jsolve, x => {
    // Gauss with pivoting.
    let mut m = vec![vec![x[0], x[1], 1.0], vec![x[2] * 2.0, x[3], x[4]], vec![0.5, x[5], -x[0]]];
    let mut rhs = vec![1.0, x[1], 2.0];
    let n = 3;
    for k in 0..n {
        let p = (k..n).max_by(|i, j| m[*i][k].abs().partial_cmp(&m[*j][k].abs()).unwrap()).unwrap();
        m.swap(k, p);
        rhs.swap(k, p);
        for i in k + 1..n {
            let q = m[i][k] / m[k][k];
            for j in k..n { let s = m[k][j]; m[i][j] -= q * s; }
            rhs[i] -= q * rhs[k];
        }
    }
    let mut y = vec![0.0; n];
    for i in (0..n).rev() { y[i] = (rhs[i] - (i + 1..n).map(|j| m[i][j] * y[j]).sum::<f64>()) / m[i][i]; }
    y[0] + 2.0 * y[1] * y[2]
});

fn evens<'a>(x: &'a [f64]) -> impl Iterator<Item = f64> + 'a {
    x.iter().step_by(2).map(|v| v * v)
}

program!(opaque, dopaque, jopaque, x => {
    let total: f64 = evens(x).chain(evens(&x[1..]).map(|v| -v)).scan(0.0, |s, v| { *s += v; Some(*s) }).skip_while(|v| *v < 0.0).sum();
    let adder = |by: f64| move |v: f64| v + by;
    adder(x[0])(x[1]) * total
});

program!(stack, dstack, jstack, x => {
    use std::collections::VecDeque;
    let mut stack = vec![(x[0], 0usize)];
    let mut queue: VecDeque<f64> = VecDeque::new();
    let mut total = 0.0;
    while let Some((v, depth)) = stack.pop() {
        total += v * (depth as f64 + 1.0);
        if depth < 3 { stack.push((v * x[depth + 1], depth + 1)); stack.push((v + x[5], depth + 2)); }
        queue.push_back(v * 0.5);
        if queue.len() > 3 { total -= queue.pop_front().unwrap(); }
    }
    total
});

program!(memo, dmemo, jmemo, x => {
    fn value(n: usize, known: &mut Vec<Option<f64>>, x: &[f64]) -> f64 {
        if n < 2 { return x[n]; }
        if let Some(v) = known[n] { return v; }
        let v = value(n - 1, known, x) * 0.7 + value(n - 2, known, x) * x[2];
        known[n] = Some(v);
        v
    }
    value(12, &mut vec![None; 13], x)
});

struct Zero;
trait Act {
    fn act(&self, v: f64) -> f64;
}
impl Act for Zero {
    fn act(&self, v: f64) -> f64 {
        v * v
    }
}
impl<F: Fn(f64) -> f64> Act for F {
    fn act(&self, v: f64) -> f64 {
        self(v)
    }
}
fn all(list: &[&dyn Act], v: f64) -> f64 {
    list.iter().fold(v, |v, a| a.act(v))
}

program!(objects, dobjects, jobjects, x => {
    let by = x[1];
    let scale = move |v: f64| v * by;
    all(&[&Zero, &scale, &f64::sin], x[0]) + all(&[], x[2])
});

#[derive(Clone, Copy)]
#[repr(transparent)]
struct Newton(f64);
impl std::ops::Add for Newton {
    type Output = Newton;
    fn add(self, o: Newton) -> Newton {
        Newton(self.0 + o.0)
    }
}
impl std::iter::Sum for Newton {
    fn sum<I: Iterator<Item = Newton>>(i: I) -> Newton {
        i.fold(Newton(0.0), |a, b| a + b)
    }
}
impl From<f64> for Newton {
    fn from(v: f64) -> Newton {
        Newton(v * v)
    }
}

program!(wrappers, dwrappers, jwrappers, x => {
    let total: Newton = x.iter().copied().map(Newton::from).sum();
    let arc = std::sync::Arc::new(total);
    let boxed: Box<Newton> = Box::new(*arc);
    let array: [Newton; 6] = x.iter().map(|v| Newton(*v)).collect::<Vec<_>>().try_into().unwrap_or([Newton(0.0); 6]);
    boxed.0.sqrt() + array[2].0 * std::cell::OnceCell::from(x[3]).get().unwrap()
});

#[autodiff_reverse(dbyvalue, Active, Const, Const, Const, Const, Active)]
fn byvalue(x: [f64; 20], owned: Vec<f64>, flag: bool, n: u8, name: &str) -> f64 {
    let s: f64 = x.iter().zip(&owned).map(|(a, b)| a * a * b).sum();
    if flag {
        s * f64::from(n) + name.len() as f64
    } else {
        s
    }
}

#[autodiff_forward(jowned, Dual, Dual, Dual)]
fn owned(mut x: Vec<f64>, _: PhantomData<u8>) -> Vec<f64> {
    x.push(x[0] * x[1]);
    x
}

#[autodiff_reverse(dmutfn, Const, Active, Active)]
fn mutfn(f: &mut dyn FnMut(f64) -> f64, x: f64) -> f64 {
    f(x) + f(2.0 * x)
}

#[test]
fn arguments() {
    let x = std::array::from_fn(|i| i as f64);
    let (y, d) = dbyvalue(x, vec![0.5; 20], true, 2, "four", 1.0);
    assert_eq!(y, 2470.0 + 4.0);
    assert_eq!(d, std::array::from_fn(|i| 2.0 * i as f64));
    assert_eq!(jowned(vec![2.0, 3.0], vec![1.0, 0.0], PhantomData, PhantomData), (vec![2.0, 3.0, 6.0], vec![1.0, 0.0, 3.0]));
    let mut calls = 0;
    assert_eq!(
        dmutfn(
            &mut |v| {
                calls += 1;
                v * v
            },
            3.0,
            1.0
        ),
        (45.0, 30.0)
    );
    assert_eq!(calls, 2);
}
