//! Loops over time by checkpoints: `cargo isozyme test --test checkpoint`.
#![cfg(isozyme)]

use isozyme::*;

fn pendulum(i: usize, state: &mut [f64; 2], stiffness: f64) {
    state[1] -= 0.01 * stiffness * state[0].sin() * (1.0 + 0.1 * (i % 7) as f64);
    state[0] += 0.01 * state[1];
}

#[autodiff_reverse(dsaved, Duplicated, Active, Active)]
#[autodiff_forward(saved_jvp, Dual, Dual, Dual)]
fn saved(start: &[f64; 2], stiffness: f64) -> f64 {
    let mut state = *start;
    checkpoint(1000, &mut state, move |i, state: &mut [f64; 2]| pendulum(i, state, stiffness));
    state[0] * state[1]
}

#[autodiff_reverse(dplain, Duplicated, Active, Active)]
fn plain(start: &[f64; 2], stiffness: f64) -> f64 {
    let mut state = *start;
    for i in 0..1000 {
        pendulum(i, &mut state, stiffness);
    }
    state[0] * state[1]
}

#[test]
fn as_a_loop() {
    let (mut a, mut b) = ([0.0; 2], [0.0; 2]);
    let (va, ka) = dsaved(&[1.0, 0.5], &mut a, 2.0, 1.0);
    let (vb, kb) = dplain(&[1.0, 0.5], &mut b, 2.0, 1.0);
    assert_eq!(va, vb);
    for (x, y) in [(ka, kb), (a[0], b[0]), (a[1], b[1])] {
        assert!((x - y).abs() <= 1e-12 * y.abs(), "{x} {y}");
    }
    let (_, d) = saved_jvp(&[1.0, 0.5], &[1.0, 0.0], 2.0, 0.0);
    assert!((d - a[0]).abs() <= 1e-12 * d.abs(), "{d} {}", a[0]);
}

/// A state and parameters that own memory; an odd number of steps, one, and none.
#[autodiff_reverse(ddiffused, Duplicated, Duplicated, Const, Active)]
fn diffused(start: &[f64], rates: &[f64], steps: usize) -> f64 {
    let mut state = start.to_vec();
    let rates = rates.to_vec();
    checkpoint(steps, &mut state, move |_, u: &mut Vec<f64>| {
        let old = u.clone();
        for i in 1..u.len() - 1 {
            u[i] += rates[i] * (old[i - 1] - 2.0 * old[i] + old[i + 1]) * old[i];
        }
    });
    state.iter().map(|u| u * u).sum()
}

#[test]
fn of_vectors() {
    let (start, rates) = ([1.0, 0.5, 2.0, 0.1], [0.0, 0.1, 0.2, 0.0]);
    for steps in [0, 1, 13] {
        let (mut ds, mut dr) = ([0.0; 4], [0.0; 4]);
        ddiffused(&start, &mut ds, &rates, &mut dr, steps, 1.0);
        for i in 0..4 {
            let mut moved = (start, start, rates, rates);
            (moved.0[i], moved.1[i], moved.2[i], moved.3[i]) = (start[i] + 1e-6, start[i] - 1e-6, rates[i] + 1e-6, rates[i] - 1e-6);
            let by_start = (diffused(&moved.0, &rates, steps) - diffused(&moved.1, &rates, steps)) / 2e-6;
            let by_rate = (diffused(&start, &moved.2, steps) - diffused(&start, &moved.3, steps)) / 2e-6;
            assert!(
                (by_start - ds[i]).abs() < 1e-7 && (by_rate - dr[i]).abs() < 1e-7,
                "{steps} {i}: {by_start} {} {by_rate} {}",
                ds[i],
                dr[i]
            );
        }
    }
}

/// Only the start is active, and what the closure owns is constant.
#[autodiff_reverse(donly_start, Duplicated, Const, Active)]
fn only_start(start: &[f64; 2], rates: &[f64]) -> f64 {
    let mut state = *start;
    let rates = rates.to_vec();
    checkpoint(5, &mut state, move |i, s: &mut [f64; 2]| {
        s[0] *= rates[i % 2];
        s[1] += s[0];
    });
    state[1]
}

#[test]
fn of_constants() {
    let mut d = [0.0; 2];
    assert_eq!(donly_start(&[1.0, 0.0], &mut d, &[2.0, 0.5], 1.0), 2.0 + 1.0 + 2.0 + 1.0 + 2.0);
    assert_eq!(d, [8.0, 1.0]);
}

#[autodiff_reverse(dgrowing, Active, ActiveOnly)]
fn growing(x: f64) -> f64 {
    let mut state = vec![x];
    checkpoint(3, &mut state, |_, s: &mut Vec<f64>| s.push(s[0] * 2.0));
    state.iter().sum()
}

#[test]
fn a_state_keeps_its_shape() {
    assert!(std::panic::catch_unwind(|| dgrowing(1.0, 1.0)).is_err());
}
