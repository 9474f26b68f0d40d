//! Maximisation by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithms 7.4 and 3.5 in its backtracking form).

use std::collections::VecDeque;

/// Pairs of steps and gradient changes that are remembered.
const MEMORY: usize = 10;

/// Where a maximisation ended.
#[derive(Clone, Debug)]
pub struct Outcome {
    pub x: Vec<f64>,
    pub value: f64,
    pub iterations: usize,
    /// Largest component of the gradient at `x`.
    pub slope: f64,
}

struct Pair {
    step: Vec<f64>,
    change: Vec<f64>,
    curvature: f64,
}

/// Maximises `f`, which returns its value and gradient, from `x`, until no component of the gradient exceeds `tolerance`, no step climbs
/// any more or `iterations` have passed.
pub fn maximise(mut x: Vec<f64>, iterations: usize, tolerance: f64, mut f: impl FnMut(&[f64]) -> (f64, Vec<f64>)) -> Outcome {
    let mut pairs: VecDeque<Pair> = VecDeque::with_capacity(MEMORY);
    let (mut value, mut gradient) = f(&x);
    let mut done = 0;
    while done < iterations && largest(&gradient) > tolerance {
        let direction = ascent_direction(&pairs, &gradient);
        let slope = dot(&direction, &gradient);
        let first = if pairs.is_empty() { 1.0 / largest(&gradient).max(1.0) } else { 1.0 };
        let climbed = std::iter::successors(Some(first), |t| Some(0.5 * t)).take(40).find_map(|t| {
            let trial: Vec<f64> = x.iter().zip(&direction).map(|(x, d)| x + t * d).collect();
            let (trial_value, trial_gradient) = f(&trial);
            (trial_value >= value + 1e-4 * t * slope).then_some((trial, trial_value, trial_gradient))
        });
        let Some((next, next_value, next_gradient)) = climbed else { break };

        let step: Vec<f64> = next.iter().zip(&x).map(|(a, b)| a - b).collect();
        // The function is concave near a maximum: the gradient falls along a step, and its negated change makes the curvature positive.
        let change: Vec<f64> = gradient.iter().zip(&next_gradient).map(|(a, b)| a - b).collect();
        let curvature = dot(&step, &change);
        if curvature > 1e-10 * dot(&change, &change).sqrt() * dot(&step, &step).sqrt() {
            if pairs.len() == MEMORY {
                pairs.pop_front();
            }
            pairs.push_back(Pair { step, change, curvature });
        }
        (x, value, gradient) = (next, next_value, next_gradient);
        done += 1;
    }
    Outcome { slope: largest(&gradient), x, value, iterations: done }
}

/// The two-loop recursion.
fn ascent_direction(pairs: &VecDeque<Pair>, gradient: &[f64]) -> Vec<f64> {
    let mut direction = gradient.to_vec();
    let mut weights = Vec::with_capacity(pairs.len());
    for pair in pairs.iter().rev() {
        let weight = dot(&pair.step, &direction) / pair.curvature;
        add_scaled(&mut direction, -weight, &pair.change);
        weights.push(weight);
    }
    if let Some(last) = pairs.back() {
        let scale = last.curvature / dot(&last.change, &last.change);
        direction.iter_mut().for_each(|d| *d *= scale);
    }
    for (pair, weight) in pairs.iter().zip(weights.into_iter().rev()) {
        let correction = weight - dot(&pair.change, &direction) / pair.curvature;
        add_scaled(&mut direction, correction, &pair.step);
    }
    direction
}

fn add_scaled(to: &mut [f64], scale: f64, xs: &[f64]) {
    for (t, x) in to.iter_mut().zip(xs) {
        *t += scale * x;
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn largest(xs: &[f64]) -> f64 {
    xs.iter().fold(0.0, |m, x| m.max(x.abs()))
}
