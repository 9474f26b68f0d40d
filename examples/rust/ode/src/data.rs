//! Generated reactions; the C version generates the same.

use support::Lcg;

use crate::{Horizon, Rates};

/// A reaction, where it starts, and what it is compared with.
#[derive(Clone, Debug)]
pub struct Experiment {
    pub rates: Rates<f64>,
    pub initial: Vec<f64>,
    pub target: Vec<f64>,
    pub horizon: Horizon,
}

/// `cells` cells in one dimension.
pub fn generated(cells: usize, duration: f64, seed: u64) -> Experiment {
    let mut lcg = Lcg::new(seed);
    let rates = Rates {
        feed: lcg.between(0.9, 1.1),
        conversion: lcg.between(2.5, 3.5),
        diffusion: [lcg.between(0.01, 0.03), lcg.between(0.01, 0.03)],
    };
    let initial = lcg.vec(2 * cells, 0.5, 3.0);
    let target = lcg.vec(2 * cells, 0.5, 3.0);
    Experiment { rates, initial, target, horizon: Horizon { duration, tolerance: 1e-6 } }
}

impl Experiment {
    /// Rates and initial state in a row.
    pub fn variables(&self) -> Vec<f64> {
        let Rates { feed, conversion, diffusion: [du, dv] } = self.rates;
        [&[feed, conversion, du, dv], &self.initial[..]].concat()
    }
}

/// Rates and initial state out of a row.
pub fn shaped<T: Copy>(flat: &[T]) -> (Rates<T>, &[T]) {
    let (rates, initial) = flat.split_at(4);
    (Rates { feed: rates[0], conversion: rates[1], diffusion: [rates[2], rates[3]] }, initial)
}
