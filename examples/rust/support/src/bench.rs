//! Timing against noise: the contestants take turns, many times, and the median of each is reported.

use std::hint::black_box;
use std::time::{Duration, Instant};

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

/// One line of the benchmark table.
#[derive(Clone, Debug)]
pub struct Row {
    pub program: &'static str,
    pub size: String,
    pub primal: Timings,
    pub gradient: Timings,
    pub by_hand: Option<Timings>,
    /// Value and gradient norms at the generated input: the C version prints the same.
    pub value: f64,
    pub norm: f64,
    pub report: Report,
}

impl Row {
    /// Gradient time over primal time.
    pub fn ratio(&self) -> f64 {
        self.gradient.median / self.primal.median
    }

    /// One line of JSON.
    pub fn json(&self) -> String {
        let seconds = |t: Option<f64>| t.map_or("null".to_owned(), |t| format!("{t:.6e}"));
        let by_hand = self.by_hand.map(|t| t.median);
        let fields = [
            format!("\"program\": \"{}\"", self.program),
            format!("\"size\": \"{}\"", self.size),
            format!("\"primal_s\": {:.6e}", self.primal.median),
            format!("\"gradient_s\": {:.6e}", self.gradient.median),
            format!("\"ratio\": {:.3}", self.ratio()),
            format!("\"by_hand_s\": {}", seconds(by_hand)),
            format!("\"by_hand_ratio\": {}", by_hand.map_or("null".to_owned(), |t| format!("{:.3}", t / self.primal.median))),
            format!("\"tape_bytes\": {}", self.report.tape_bytes.map_or("null".to_owned(), |b| b.to_string())),
            format!("\"synthesis_s\": {}", seconds(self.report.synthesis_seconds)),
            format!("\"value\": {:.17e}", self.value),
            format!("\"norm\": {:.17e}", self.norm),
        ];
        format!("{{{}}}", fields.join(", "))
    }
}

/// The Euclidean norm of a gradient given in parts.
pub fn norm(parts: &[&[f64]]) -> f64 {
    parts.iter().flat_map(|part| part.iter()).map(|g| g * g).sum::<f64>().sqrt()
}
