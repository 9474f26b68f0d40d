//! A reaction and its sensitivities: the Brusselator in one dimension (Prigogine and Lefever, 1968), integrated by the Runge-Kutta pair of
//! Dormand and Prince (1980) with an adaptive step. How many steps it takes is known only when it is done.
#![forbid(unsafe_code)]

pub mod data;
pub mod runge_kutta;

use isozyme::*;
use support::Real;

use runge_kutta::{Steps, integrate};

/// Rates of the reaction.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rates<T> {
    pub feed: T,
    pub conversion: T,
    /// Diffusion of the activator and of the inhibitor.
    pub diffusion: [T; 2],
}

impl<T: Real> Rates<T> {
    /// Slope of the state: the activator in all cells, then the inhibitor. No flux through the ends.
    fn slope(&self, state: &[T], slope: &mut [T]) {
        let cells = state.len() / 2;
        let (u, v) = state.split_at(cells);
        let (du, dv) = slope.split_at_mut(cells);
        let per_area = T::of((cells * cells) as f64);
        let [spread_u, spread_v] = self.diffusion.map(|d| d * per_area);
        for i in 0..cells {
            let reaction = u[i] * u[i] * v[i];
            du[i] = self.feed + reaction - (self.conversion + T::one()) * u[i] + spread_u * curvature(u, i);
            dv[i] = self.conversion * u[i] - reaction + spread_v * curvature(v, i);
        }
    }
}

/// Second difference at `i`, mirrored at the ends.
fn curvature<T: Real>(x: &[T], i: usize) -> T {
    let left = x[i.saturating_sub(1)];
    let right = x[(i + 1).min(x.len() - 1)];
    left - x[i] - x[i] + right
}

/// How long and how exactly to integrate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Horizon {
    pub duration: f64,
    pub tolerance: f64,
}

/// [`misfit_over`] for `f64`.
#[autodiff_reverse(d_misfit, Duplicated, Duplicated, Const, Const, Active)]
#[autodiff_forward(misfit_jvp, Dual, Dual, Const, Const, Dual)]
pub fn misfit(rates: &Rates<f64>, initial: &[f64], target: &[f64], horizon: &Horizon) -> f64 {
    misfit_over(rates, initial, target, horizon)
}

/// Mean squared distance of the state at the horizon from `target`.
pub fn misfit_over<T: Real>(rates: &Rates<T>, initial: &[T], target: &[f64], horizon: &Horizon) -> T {
    let (state, _) = react(rates, initial, horizon);
    let squares: T = state.iter().zip(target).map(|(&s, &t)| (s - T::of(t)) * (s - T::of(t))).sum();
    squares / T::of(target.len() as f64)
}

/// The state at the horizon, and the steps it took.
pub fn react<T: Real>(rates: &Rates<T>, initial: &[T], horizon: &Horizon) -> (Vec<T>, Steps) {
    let mut state = initial.to_vec();
    let steps = integrate(|x, slope| rates.slope(x, slope), &mut state, horizon.duration, horizon.tolerance);
    (state, steps)
}
