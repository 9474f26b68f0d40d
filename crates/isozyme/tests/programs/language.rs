//! What the language has.

use isozyme::*;
use std::marker::PhantomData;
use std::mem::MaybeUninit;

program!(recursion, drecursion, jrecursion, x => {
    fn horner(x: &[f64], at: f64) -> f64 {
        match x {
            [] => 0.0,
            [first, rest @ ..] => first + at * horner(rest, at),
        }
    }
    fn ackermann(n: u32, v: f64) -> f64 {
        if n == 0 { v } else { ackermann(n - 1, v * v * 0.5) + ackermann(n - 1, v.sin()) }
    }
    horner(x, x[1]) + ackermann(3, x[3])
});

program!(closures, dclosures, jclosures, x => {
    let (a, b) = (x[0], x[1]);
    let line = |t: f64| a * t + b;
    let mut calls = 0;
    let mut total = 0.0;
    let mut add = |v: f64| { calls += 1; total += v * v; };
    for v in x { add(line(*v)); }
    fn compose(f: impl Fn(f64) -> f64, g: impl Fn(f64) -> f64) -> impl Fn(f64) -> f64 { move |v| f(g(v)) }
    let composed = compose(line, |v| v * x[2]);
    let y = composed(total.ln());
    y + f64::from(calls)
});

union Bits {
    number: f64,
    bytes: [u8; 8],
}

program!(unions, dunions, junions, x => {
    let mut all = [Bits { bytes: [0; 8] }, Bits { number: 1.0 }];
    all[0].number = x[0] * x[1];
    all[1] = Bits { number: unsafe { all[0].number } * x[2] };
    unsafe { all[0].number + all[1].number }
});

program!(uninitialised, duninitialised, juninitialised, x => {
    let mut buffer: [MaybeUninit<f64>; 6] = [const { MaybeUninit::uninit() }; 6];
    for (slot, v) in buffer.iter_mut().zip(x) { slot.write(v * v); }
    let squares: [f64; 6] = unsafe { std::mem::transmute(buffer) };
    let cubes: [f64; 6] = std::array::from_fn(|i| squares[i] * x[i]);
    let [first, .., last] = cubes;
    squares.iter().product::<f64>() + first * last
});

program!(pointers, dpointers, jpointers, x => {
    let mut own = [x[5], x[4]];
    let (from, to) = (x.as_ptr(), own.as_mut_ptr());
    unsafe {
        for i in 0..4 { *to.add(i % 2) += *from.add(i) * *from.add(5 - i); }
        std::ptr::swap(to, to.add(1));
        let view = std::slice::from_raw_parts(to, 2);
        view[0] - 2.0 * view[1] * to.read()
    }
});

#[repr(C)]
#[derive(Clone, Copy)]
struct Big {
    matrix: [[f64; 3]; 3],
    name: u64,
    offset: f64,
}

#[inline(never)]
fn by_value(b: Big, twice: bool) -> Big {
    let mut c = b;
    for i in 0..3 {
        for j in 0..3 {
            c.matrix[i][j] = b.matrix[j][i] * b.offset;
        }
    }
    if twice {
        c.offset *= 2.0;
    }
    c
}

program!(large_structs, dlarge_structs, jlarge_structs, x => {
    let b = Big { matrix: [[x[0], x[1], x[2]], [x[3], 1.0, x[4]], [0.5, x[5], 2.0]], name: 7, offset: x[0] * x[1] };
    let c = by_value(by_value(b, true), false);
    c.matrix.iter().flatten().enumerate().map(|(i, v)| v * i as f64).sum::<f64>() * c.offset + c.name as f64
});

#[no_mangle]
pub extern "C" fn isozyme_test_callee(x: f64, callback: Option<extern "C" fn(f64) -> f64>) -> f64 {
    callback.map_or(x, |f| f(x) * x)
}

extern "C" fn cubed(x: f64) -> f64 {
    x * x * x
}

extern "C" {
    fn hypot(x: f64, y: f64) -> f64;
}

program!(foreign, dforeign, jforeign, x => {
    isozyme_test_callee(x[0], Some(cubed)) + isozyme_test_callee(x[1], None) + unsafe { hypot(x[2], x[3]) }
});

trait Shape2 {
    const SIDES: u32;
    type Scale: Into<f64> + Copy;
    fn area(&self) -> f64;
    fn scaled<T: Into<f64>>(&self, by: T) -> f64 {
        self.area() * by.into() * f64::from(Self::SIDES)
    }
}

struct Square<U>(f64, PhantomData<U>);
struct Circle<'a> {
    radius: &'a f64,
}
impl<U: Copy + Into<f64>> Shape2 for Square<U> {
    const SIDES: u32 = 4;
    type Scale = U;
    fn area(&self) -> f64 {
        self.0 * self.0
    }
}
impl Shape2 for Circle<'_> {
    const SIDES: u32 = 1;
    type Scale = f64;
    fn area(&self) -> f64 {
        self.radius * self.radius * std::f64::consts::PI
    }
}

fn total<S: Shape2>(shapes: &[S], by: S::Scale) -> f64 {
    shapes.iter().map(|s| s.scaled(by)).sum()
}

program!(traits, dtraits, jtraits, x => {
    let squares: Vec<Square<f32>> = x[..3].iter().map(|v| Square(*v, PhantomData)).collect();
    let circles = [Circle { radius: &x[3] }, Circle { radius: &x[4] }];
    total(&squares, 1.5f32) + total(&circles, x[5])
});

static TABLE: [f64; 4] = [0.5, 1.5, 2.5, 3.5];
const WEIGHTS: &[f64] = &[1.0, 2.0];
thread_local! { static CALLS: std::cell::Cell<u64> = const { std::cell::Cell::new(0) }; }
static COUNT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);

program!(statics, dstatics, jstatics, x => {
    CALLS.with(|c| c.set(c.get() + 1));
    COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let i = (x[0] as usize).min(3);
    TABLE[i] * x[1] + WEIGHTS.iter().zip(x).map(|(w, v)| w * v.exp()).sum::<f64>()
});

fn transform(m: &mut [[f64; 3]; 2], by: f64) {
    for row in m.iter_mut() {
        row.rotate_left(1);
        for v in row.iter_mut() {
            *v *= by;
        }
    }
    m.swap(0, 1);
    m.reverse();
}

program!(in_place, din_place, jin_place, x => {
    let mut m = [[x[0], x[1], x[2]], [x[3], x[4], x[5]]];
    transform(&mut m, x[0]);
    m[1][2] = m[0][0] * m[1][0];
    let (a, b) = m.split_at_mut(1);
    std::mem::swap(&mut a[0][1], &mut b[0][1]);
    let old = std::mem::replace(&mut m[0][0], 3.0 * x[5]);
    m.iter().flatten().enumerate().map(|(i, v)| v * v * i as f64).sum::<f64>() + old
});

fn pick<'a>(x: &'a [f64], i: usize) -> Option<&'a f64> {
    x.get(i).filter(|v| **v > 0.5)
}

program!(options, doptions, joptions, x => {
    let found = (0..8).filter_map(|i| pick(x, i)).map(|v| v * v).sum::<f64>();
    let best = x.iter().copied().reduce(f64::max).unwrap_or_default();
    let or = pick(x, 1).or_else(|| pick(x, 2)).map_or(0.0, |v| v.sqrt());
    let tuple: Option<(f64, f64)> = x.first().copied().zip(x.last().copied());
    let Some((a, b)) = tuple else { return 0.0 };
    found * best + or + a / b
});

#[inline(always)]
fn results((left, right): (&[f64], &[f64]), n: u8) -> Result<([f64; 3], f64), String> {
    if left.len() != right.len() {
        return Err(format!("{} and {}", left.len(), right.len()));
    }
    let mut r = [0.0; 3];
    for i in 0..3 {
        r[i] = left[i] * right[2 - i];
    }
    Ok((r, f64::from(n) * left[0]))
}

program!(tuples, dtuples, jtuples, x => {
    let (r, s) = results(x.split_at(3), 3).unwrap();
    let failed = results((x, &x[1..]), 1).is_err();
    r.iter().sum::<f64>() * s + if failed { x[0] } else { 0.0 }
});

program!(matrices, dmatrices, jmatrices, x => {
    #[derive(Clone, Copy)]
    struct Matrix<const R: usize, const C: usize>([[f64; C]; R]);
    impl<const R: usize, const K: usize, const C: usize> std::ops::Mul<Matrix<K, C>> for Matrix<R, K> {
        type Output = Matrix<R, C>;
        fn mul(self, other: Matrix<K, C>) -> Matrix<R, C> {
            Matrix(std::array::from_fn(|i| std::array::from_fn(|j| (0..K).map(|k| self.0[i][k] * other.0[k][j]).sum())))
        }
    }
    impl<const R: usize, const C: usize> std::ops::Index<(usize, usize)> for Matrix<R, C> {
        type Output = f64;
        fn index(&self, (i, j): (usize, usize)) -> &f64 { &self.0[i][j] }
    }
    let a = Matrix([[x[0], x[1]], [x[2], x[3]], [x[4], x[5]]]);
    let b = Matrix([[x[5], x[4], 1.0], [x[3], x[2], x[1]]]);
    let c = b * a * b;
    c[(0, 1)] * c[(1, 2)] - c[(0, 0)]
});

program!(strings, dstrings, jstrings, x => {
    let mut log = String::new();
    let mut sum = 0.0;
    for (i, v) in x.iter().enumerate() {
        use std::fmt::Write;
        write!(log, "{i}: {v:>8.3};").unwrap();
        sum += v * log.len() as f64;
    }
    let words = log.split(';').filter(|w| !w.is_empty()).count();
    sum * words as f64
});

program!(sorted, dsorted, jsorted, x => {
    let mut v = x.to_vec();
    v.sort_by(|a, b| b.partial_cmp(a).unwrap());
    let mut w: Vec<(usize, f64)> = x.iter().copied().enumerate().collect();
    w.sort_unstable_by(|a, b| a.1.total_cmp(&b.1));
    v.dedup();
    v.iter().zip(&w).map(|(a, (i, b))| a * b * (*i as f64 + 1.0)).sum()
});

program!(maps, dmaps, jmaps, x => {
    use std::collections::{BTreeMap, HashMap};
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for v in x { *counts.entry(*v as u32).or_default() += 1; }
    let names: HashMap<&str, usize> = [("a", 0), ("b", 2)].into_iter().collect();
    counts.iter().map(|(k, n)| f64::from(*k) * x[*n]).sum::<f64>() * x[names["b"]]
});

#[derive(Clone, Debug, PartialEq, PartialOrd, Default)]
struct Derived {
    x: f64,
    y: Vec<f64>,
    z: Option<Box<f64>>,
}

program!(derives, dderives, jderives, x => {
    let d = Derived { x: x[0], y: x[1..4].to_vec(), z: Some(Box::new(x[4])) };
    let mut e = d.clone();
    e.y.push(x[5] * d.x);
    e.y.insert(0, d.y[0] * 2.0);
    if let Some(z) = e.z.as_mut() { **z *= d.x; }
    let f = if d < e { Derived { x: 3.0 * e.x, ..Default::default() } } else { e.clone() };
    e.y.iter().rev().skip(1).sum::<f64>() * *e.z.unwrap() + f.x + d.y.iter().map(|v| v.powi(3)).sum::<f64>()
});

program!(loops, dloops, jloops, x => {
    let mut total = 0.0;
    let mut i = 0;
    'outer: loop {
        for v in x {
            if *v > 3.0 { i += 1; continue 'outer; }
            if i > 2 { break 'outer; }
            total += v * f64::from(i + 1);
        }
    }
    let mut y = x[0];
    while y < 50.0 { y = y * y + x[1]; }
    let z = loop { y *= 0.5; if y < 1.0 { break y * x[2]; } };
    total + z
});

#[derive(Clone, Copy)]
enum Op {
    Add(f64),
    Scale { by: f64 },
    Square,
    Nothing,
}

program!(enums, denums, jenums, x => {
    let ops = [Op::Add(x[0]), Op::Scale { by: x[1] }, Op::Square, Op::Nothing, Op::Add(x[2] * x[3])];
    ops.iter().rev().chain(&ops).fold(x[4], |v, op| match *op {
        Op::Add(a) => v + a,
        Op::Scale { by } => v * by,
        Op::Square => v * v * 0.1,
        Op::Nothing => v,
    })
});

program!(shared, dshared, jshared, x => {
    use std::{cell::{Cell, RefCell}, rc::Rc};
    let cell = Rc::new(RefCell::new(vec![x[0], x[1]]));
    let other = Rc::clone(&cell);
    other.borrow_mut()[0] *= x[2];
    let counter = Cell::new(x[3]);
    counter.set(counter.get() * counter.get());
    let sum: f64 = cell.borrow().iter().sum();
    sum * counter.get()
});

program!(vectors, dvectors, jvectors, x => {
    // Loops that LLVM makes SIMD code of, with rests.
    let long: Vec<f64> = (0..103).map(|i| x[i % 6] * (i as f64 * 0.01)).collect();
    let mut sums = [0.0; 4];
    for c in long.chunks_exact(4) { for i in 0..4 { sums[i] += c[i] * c[i]; } }
    let rest: f64 = long.chunks_exact(4).remainder().iter().sum();
    sums.iter().product::<f64>() + rest + long.iter().copied().fold(0.0, f64::max)
});

program!(groups, dgroups, jgroups, x => {
    let mut grid = vec![vec![0.0; 3]; 2];
    for (row, c) in grid.iter_mut().zip(x.chunks(3)) { row.copy_from_slice(c); }
    grid[0].extend_from_slice(&x[..2]);
    let last = grid.pop().unwrap();
    grid.push(last.iter().map(|v| v * 2.0).collect());
    grid.concat().windows(3).map(|w| w[0] * w[1] - w[2]).sum::<f64>() + grid.iter().map(|r| r.len() as f64 * r[0]).sum::<f64>()
});
