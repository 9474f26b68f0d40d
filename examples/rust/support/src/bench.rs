//! Timing against noise: the contestants take turns, many times, and the median of each is reported.

use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::Lcg;

/// One sample lasts at least this long; shorter contestants are repeated within a sample.
const SAMPLE: Duration = Duration::from_millis(20);

/// Medians of one contestant, in seconds a call.
#[derive(Clone, Copy, Debug)]
pub struct Timings {
    pub median: f64,
    pub fastest: f64,
}

/// Times the contestants in turn, `rounds` times each, and returns their medians in order. A contestant returns a number that depends on
/// its whole work, so that none of it can be left out.
pub fn interleaved(rounds: usize, contestants: &mut [&mut dyn FnMut() -> f64]) -> Vec<Timings> {
    let repeats: Vec<u32> = contestants.iter_mut().map(|run| calibrate(*run)).collect();
    let mut samples = vec![Vec::with_capacity(rounds); contestants.len()];
    for _ in 0..rounds {
        for ((run, &repeat), sample) in contestants.iter_mut().zip(&repeats).zip(&mut samples) {
            let start = Instant::now();
            for _ in 0..repeat {
                black_box(run());
            }
            sample.push(start.elapsed().as_secs_f64() / f64::from(repeat));
        }
    }
    samples.into_iter().map(summary).collect()
}

fn calibrate(run: &mut dyn FnMut() -> f64) -> u32 {
    black_box(run());
    let start = Instant::now();
    black_box(run());
    let once = start.elapsed().max(Duration::from_nanos(1));
    (SAMPLE.as_nanos() / once.as_nanos()).clamp(1, 1_000_000) as u32
}

fn summary(mut sample: Vec<f64>) -> Timings {
    sample.sort_by(f64::total_cmp);
    Timings { median: sample[sample.len() / 2], fastest: sample[0] }
}

/// What the differentiator said about a build, where it said anything.
#[derive(Clone, Copy, Debug, Default)]
pub struct Report {
    pub tape_bytes: Option<u64>,
    pub synthesis_seconds: Option<f64>,
}

impl Report {
    /// What is known about the derivative named `name`.
    pub fn of(_name: &str) -> Self {
        Self::default()
    }
}

/// Numbers that tell whether two programs computed the same: the C versions print them too.
#[derive(Clone, Copy, Debug)]
pub struct Checksums {
    pub value: f64,
    /// Euclidean norm of the gradient.
    pub norm: f64,
    /// Its product with generated weights in `[-1, 1)`.
    pub probe: f64,
}

impl Checksums {
    /// Those of a value and of a gradient given in parts.
    pub fn new(value: f64, gradient: &[&[f64]]) -> Self {
        let mut lcg = Lcg::new(99);
        let (mut squares, mut probe) = (0.0, 0.0);
        for &g in gradient.iter().copied().flatten() {
            squares += g * g;
            probe += lcg.between(-1.0, 1.0) * g;
        }
        Self { value, norm: f64::sqrt(squares), probe }
    }
}

/// One line of the benchmark table.
#[derive(Clone, Debug)]
pub struct Row {
    pub program: &'static str,
    pub size: String,
    pub primal: Timings,
    pub gradient: Timings,
    pub by_hand: Option<Timings>,
    pub sums: Checksums,
    pub report: Report,
}

impl Row {
    /// Gradient time over primal time.
    pub fn ratio(&self) -> f64 {
        self.gradient.median / self.primal.median
    }

    /// One line of JSON.
    pub fn json(&self) -> String {
        let optional = |t: Option<String>| t.unwrap_or("null".to_owned());
        let by_hand = self.by_hand.map(|t| t.median);
        let fields = [
            ("program", format!("\"{}\"", self.program)),
            ("size", format!("\"{}\"", self.size)),
            ("primal_s", format!("{:.6e}", self.primal.median)),
            ("gradient_s", format!("{:.6e}", self.gradient.median)),
            ("ratio", format!("{:.3}", self.ratio())),
            ("by_hand_s", optional(by_hand.map(|t| format!("{t:.6e}")))),
            ("by_hand_ratio", optional(by_hand.map(|t| format!("{:.3}", t / self.primal.median)))),
            ("tape_bytes", optional(self.report.tape_bytes.map(|b| b.to_string()))),
            ("synthesis_s", optional(self.report.synthesis_seconds.map(|s| format!("{s:.6e}")))),
            ("value", format!("{:.17e}", self.sums.value)),
            ("norm", format!("{:.17e}", self.sums.norm)),
            ("probe", format!("{:.17e}", self.sums.probe)),
        ];
        let fields: Vec<String> = fields.iter().map(|(name, value)| format!("\"{name}\": {value}")).collect();
        format!("{{{}}}", fields.join(", "))
    }
}
