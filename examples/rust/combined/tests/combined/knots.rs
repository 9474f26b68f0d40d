//! A curve through knots of several kinds: plain values, values with a slope, corners, and jumps that carry a list of corrections.

use isozyme::*;

/// What is known of the curve at a place, with the numbers that a fit may move.
#[derive(Clone, Debug, PartialEq)]
enum Knot {
    /// The curve goes through `value`; its slope is taken from the neighbours.
    Value { at: f64, value: f64 },
    /// The curve goes through `value` with `slope`.
    Slope { at: f64, value: f64, slope: f64 },
    /// The slope differs on both sides.
    Corner { at: f64, value: f64, left: f64, right: f64 },
    /// The value is a base and a sum of corrections.
    Sum { at: f64, parts: Vec<f64> },
}

use Knot::*;

impl Knot {
    fn at(&self) -> f64 {
        match self {
            Value { at, .. } | Slope { at, .. } | Corner { at, .. } | Sum { at, .. } => *at,
        }
    }

    fn value(&self) -> f64 {
        match self {
            Value { value, .. } | Slope { value, .. } | Corner { value, .. } => *value,
            Sum { parts, .. } => parts.iter().sum(),
        }
    }

    /// The slopes to the left and to the right, where the knot has any of its own.
    fn slopes(&self) -> Option<(f64, f64)> {
        match self {
            Slope { slope, .. } => Some((*slope, *slope)),
            Corner { left, right, .. } => Some((*left, *right)),
            Value { .. } | Sum { .. } => None,
        }
    }

    /// The numbers that a fit may move.
    fn numbers(&mut self) -> Vec<&mut f64> {
        match self {
            Value { value, .. } => vec![value],
            Slope { value, slope, .. } => vec![value, slope],
            Corner { value, left, right, .. } => vec![value, left, right],
            Sum { parts, .. } => parts.iter_mut().collect(),
        }
    }
}

fn slopes(knots: &[Knot], i: usize) -> (f64, f64) {
    knots[i].slopes().unwrap_or_else(|| {
        let (a, b) = (&knots[i.saturating_sub(1)], &knots[(i + 1).min(knots.len() - 1)]);
        let slope = (b.value() - a.value()) / (b.at() - a.at());
        (slope, slope)
    })
}

/// Cubic Hermite interpolation.
fn curve(knots: &[Knot], x: f64) -> f64 {
    let i = knots.iter().rposition(|k| k.at() <= x).unwrap_or(0).min(knots.len() - 2);
    let (a, b) = (&knots[i], &knots[i + 1]);
    let h = b.at() - a.at();
    let t = (x - a.at()) / h;
    let (from, to) = (slopes(knots, i).1 * h, slopes(knots, i + 1).0 * h);
    let s = 1.0 - t;
    s * s * (1.0 + 2.0 * t) * a.value() + t * t * (3.0 - 2.0 * t) * b.value() + s * s * t * from - t * t * s * to
}

fn misfit(knots: &[Knot], data: &[(f64, f64)]) -> f64 {
    data.iter().map(|&(x, y)| (curve(knots, x) - y).powi(2)).sum()
}

/// The knots are there already, and so are their shadows: `Vec<Knot>` beside `Vec<Knot>`.
#[autodiff_reverse(dloss, Duplicated, Const, Active)]
fn loss(knots: &Vec<Knot>, data: &[(f64, f64)]) -> f64 {
    misfit(knots, data)
}

fn data() -> Vec<(f64, f64)> {
    (0..40).map(|i| -1.0 + 0.05 * i as f64).map(|x| (x, (3.0 * x).sin() + x.abs())).collect()
}

fn knots() -> Vec<Knot> {
    vec![
        Value { at: -1.0, value: 0.8 },
        Sum { at: -0.5, parts: vec![-0.3, 0.1, -0.2] },
        Corner { at: 0.0, value: 0.1, left: 1.5, right: 3.0 },
        Slope { at: 0.5, value: 1.4, slope: 1.2 },
        Value { at: 1.0, value: 1.0 },
    ]
}

fn zeros(knots: &[Knot]) -> Vec<Knot> {
    let mut zeros = knots.to_vec();
    zeros.iter_mut().flat_map(Knot::numbers).for_each(|x| *x = 0.0);
    zeros
}

#[test]
fn the_gradient_is_right() {
    let (mut knots, data) = (knots(), data());
    let mut shadow = zeros(&knots);
    let value = dloss(&knots, &mut shadow, &data, 1.0);
    super::close(value, loss(&knots, &data));
    let gradient: Vec<f64> = shadow.iter_mut().flat_map(Knot::numbers).map(|g| *g).collect();
    assert_eq!(gradient.len(), 10);
    for (i, g) in gradient.iter().enumerate() {
        let mut at = |h: f64| {
            *knots.iter_mut().flat_map(Knot::numbers).nth(i).unwrap() += h;
            loss(&knots, &data)
        };
        let up = at(1e-6);
        let down = at(-2e-6);
        at(1e-6);
        super::close(*g, (up - down) / 2e-6);
    }
    println!("knots: misfit {value:.6}, gradient {gradient:.4?}");
}

#[test]
fn fits_the_data() {
    let (mut knots, data) = (knots(), data());
    let before = loss(&knots, &data);
    for _ in 0..500 {
        let mut shadow = zeros(&knots);
        dloss(&knots, &mut shadow, &data, 1.0);
        for (knot, gradient) in knots.iter_mut().zip(&mut shadow) {
            knot.numbers().into_iter().zip(gradient.numbers()).for_each(|(x, g)| *x -= 0.02 * *g);
        }
    }
    let after = loss(&knots, &data);
    println!("knots: misfit {before:.6} before, {after:.6} after");
    assert!(after < 0.1 * before, "{before} -> {after}");
}
