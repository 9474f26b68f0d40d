//! Generated networks and texts; the C version generates the same.

use support::Lcg;

use crate::{Memory, PER_UNIT};

/// A network, its memory at the start and a text.
#[derive(Clone, Debug)]
pub struct Network {
    pub layers: Vec<f64>,
    pub ends: Vec<f64>,
    pub initial: Vec<Memory<f64>>,
    pub sequence: Vec<f64>,
}

/// `depth` layers of `width` units and a text of `length` characters out of an alphabet of `width`.
pub fn generated(depth: usize, width: usize, length: usize, seed: u64) -> Network {
    let mut lcg = Lcg::new(seed);
    let layers = lcg.vec(depth * PER_UNIT * width, -1.0, 1.0);
    let ends = lcg.vec(3 * width, -1.0, 1.0);
    let initial = (0..depth).map(|_| Memory { hidden: lcg.vec(width, -0.5, 0.5), cell: lcg.vec(width, -0.5, 0.5) }).collect();
    let mut sequence = vec![0.0; length * width];
    for character in sequence.chunks_exact_mut(width) {
        character[lcg.index(width)] = 1.0;
    }
    Network { layers, ends, initial, sequence }
}
