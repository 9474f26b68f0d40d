//! Generated inputs, the same in Rust and in C (`benchmarks/c/common.h`).

/// A 64-bit linear congruential generator (multiplier and increment of Knuth's MMIX).
#[derive(Clone, Debug)]
pub struct Lcg(u64);

impl Lcg {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number, uniform in `[0, 1)`, with 53 random bits.
    pub fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }

    /// The next number, uniform in `[low, high)`.
    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    /// The next index below `bound`.
    pub fn index(&mut self, bound: usize) -> usize {
        (self.unit() * bound as f64) as usize
    }

    /// The next `n` numbers, uniform in `[low, high)`.
    pub fn vec(&mut self, n: usize, low: f64, high: f64) -> Vec<f64> {
        (0..n).map(|_| self.between(low, high)).collect()
    }
}
