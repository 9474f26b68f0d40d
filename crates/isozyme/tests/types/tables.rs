//! Hash tables that are filled with what is differentiated: elements lie below the control bytes, and move when a table grows.
use isozyme::*;
use std::collections::{BTreeMap, HashMap, HashSet};

fn point(n: usize) -> Vec<f64> {
    (0..n).map(|i| 0.7 + 0.13 * ((i * 7) % 11) as f64).collect()
}
fn compare(f: impl Fn(&[f64]) -> f64, df: impl Fn(&[f64], &mut [f64], f64) -> f64, n: usize) {
    let (x, mut d) = (point(n), vec![0.0; n]);
    df(&x, &mut d, 1.0);
    crate::check(f, &x, &d);
}

#[autodiff_forward(j_counts, Dual, DualOnly)]
#[autodiff_reverse(d_counts, Duplicated, Active)]
fn counts(x: &[f64]) -> f64 {
    let mut m: HashMap<usize, f64> = HashMap::new();
    for (i, v) in x.iter().enumerate() {
        *m.entry(i % 5).or_insert(0.0) += v * v;
    }
    (0..5).map(|i| m[&i].powi(2)).sum()
}
#[autodiff_reverse(d_names, Duplicated, Active)]
fn names(x: &[f64]) -> f64 {
    let mut m: HashMap<&str, f64> = HashMap::new();
    m.insert("a", x[0] * x[1]);
    m.insert("b", x[1].sin());
    m.insert("c", x[2] * x[2]);
    if let Some(v) = m.get_mut("b") {
        *v *= x[3];
    }
    m["a"] * m["b"] + m["c"] + m.get("d").copied().unwrap_or(x[0])
}
#[autodiff_reverse(d_values, Duplicated, Active)]
fn values(x: &[f64]) -> f64 {
    let mut m: HashMap<u32, f64> = HashMap::with_capacity(4);
    for (i, v) in x.iter().enumerate() {
        m.insert(i as u32 * 3, v.exp());
    }
    for v in m.values_mut() {
        *v = *v * *v;
    }
    m.values().sum::<f64>() + m.iter().map(|(k, v)| f64::from(*k) * v).sum::<f64>()
}
#[derive(Clone, Copy)]
struct Body {
    mass: f64,
    place: [f64; 3],
    id: u32,
}
#[autodiff_reverse(d_bodies, Duplicated, Active)]
fn bodies(x: &[f64]) -> f64 {
    let mut m: HashMap<u64, Body> = HashMap::new();
    for (i, c) in x.chunks(4).enumerate() {
        m.insert(1000 - i as u64, Body { mass: c[0], place: [c[1], c[2], c[3]], id: i as u32 });
    }
    let mut sum = 0.0;
    for b in m.values() {
        sum += b.mass * b.place.iter().map(|p| p * p).sum::<f64>() * f64::from(b.id + 1);
    }
    if let Some(b) = m.remove(&1000) {
        sum *= b.mass;
    }
    sum
}
#[autodiff_reverse(d_lists, Duplicated, Active)]
fn lists(x: &[f64]) -> f64 {
    let mut m: HashMap<String, Vec<f64>> = HashMap::new();
    for (i, v) in x.iter().enumerate() {
        m.entry(format!("k{}", i % 3)).or_default().push(*v * 2.0);
    }
    let mut keys: Vec<&String> = m.keys().collect();
    keys.sort();
    keys.iter().enumerate().map(|(n, k)| m[*k].iter().product::<f64>() * (n + 1) as f64).sum()
}
#[autodiff_reverse(d_collected, Duplicated, Active)]
fn collected(x: &[f64]) -> f64 {
    let m: HashMap<usize, f64> = x.iter().copied().enumerate().collect();
    let mut n = m.clone();
    n.extend(x.iter().enumerate().map(|(i, v)| (i + 100, v * v)));
    n.retain(|k, _| k % 3 != 1);
    let mut sum = m.into_iter().map(|(k, v)| v * k as f64).sum::<f64>();
    for (k, v) in n.drain() {
        sum += v * (k as f64).sqrt();
    }
    sum
}
#[autodiff_reverse(d_sets, Duplicated, Active)]
fn sets(x: &[f64]) -> f64 {
    let mut seen = HashSet::new();
    let mut sum = 0.0;
    for (i, v) in x.iter().enumerate() {
        if seen.insert(i * i % 7) {
            sum += v * v;
        }
    }
    let mut t: BTreeMap<usize, f64> = BTreeMap::new();
    for s in &seen {
        *t.entry(*s % 4).or_insert(1.0) *= x[*s];
    }
    sum + t.values().sum::<f64>()
}
#[autodiff_reverse(d_memo, Duplicated, Active)]
fn memo(x: &[f64]) -> f64 {
    fn go(n: usize, x: &[f64], memo: &mut HashMap<usize, f64>) -> f64 {
        if n < 2 {
            return x[n];
        }
        if let Some(v) = memo.get(&n) {
            return *v;
        }
        let v = go(n - 1, x, memo) * 0.9 + go(n - 2, x, memo) * x[n % x.len()];
        memo.insert(n, v);
        v
    }
    go(20, x, &mut HashMap::new())
}
#[autodiff_reverse(d_graph, Duplicated, Active)]
fn graph(x: &[f64]) -> f64 {
    let mut g: HashMap<usize, HashMap<usize, f64>> = HashMap::new();
    for (i, v) in x.iter().enumerate() {
        g.entry(i % 4).or_default().insert(i, *v);
        g.entry(i % 3).or_default().insert(i + 1, v.sin());
    }
    let mut s = 0.0;
    for i in 0..4 {
        for (j, w) in &g[&i] {
            s += w * (j + 1) as f64;
        }
    }
    s * s
}
#[autodiff_reverse(d_closures, Duplicated, Active)]
fn closures(x: &[f64]) -> f64 {
    let mut m: HashMap<&str, Box<dyn Fn(f64) -> f64>> = HashMap::new();
    let (a, b) = (x[0], x[1]);
    m.insert("linear", Box::new(move |v| a * v + b));
    m.insert("square", Box::new(move |v| a * v * v));
    m["linear"](x[2]) + m["square"](x[3])
}
#[autodiff_reverse(d_single, Duplicated, Active)]
fn single(x: &[f32]) -> f32 {
    let mut m: HashMap<usize, f32> = HashMap::new();
    for (i, v) in x.iter().enumerate() {
        *m.entry(i % 7).or_insert(0.0) += v * v;
    }
    (0..7).map(|i| m[&i] * m[&i]).sum()
}

#[test]
fn gradients() {
    compare(counts, d_counts, 23);
    compare(names, d_names, 4);
    compare(values, d_values, 19);
    compare(bodies, d_bodies, 32);
    compare(lists, d_lists, 11);
    compare(collected, d_collected, 17);
    compare(sets, d_sets, 13);
    compare(memo, d_memo, 5);
    compare(graph, d_graph, 10);
    compare(closures, d_closures, 4);
}
#[test]
fn forward() {
    let (x, mut d) = (point(23), vec![0.0; 23]);
    d_counts(&x, &mut d, 1.0);
    for i in 0..23 {
        let direction: Vec<f64> = (0..23).map(|k| f64::from(k == i)).collect();
        assert!((j_counts(&x, &direction) - d[i]).abs() < 1e-12 * d[i].abs());
    }
}
#[test]
fn single_precision() {
    let x: Vec<f32> = point(18).iter().map(|v| *v as f32).collect();
    let mut d = vec![0.0; 18];
    d_single(&x, &mut d, 1.0);
    for i in 0..18 {
        let sum: f32 = (i % 7..18).step_by(7).map(|k| x[k] * x[k]).sum();
        assert!((d[i] - 4.0 * sum * x[i]).abs() < 1e-4 * d[i].abs());
    }
}
