//! Timing against noise: the contestants take turns, many times, and the median of each is reported.

use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::Lcg;

/// One sample lasts at least this long; shorter contestants are repeated within a sample.
const SAMPLE: Duration = Duration::from_millis(20);

/// Set to a contestant's number, this runs it alone and once: what a profiler or a heap meter wants to see.
const ONCE: &str = "BENCH_ONCE";

static SEEN: AtomicUsize = AtomicUsize::new(0);

/// Medians of one contestant, in seconds a call.
#[derive(Clone, Copy, Debug)]
pub struct Timings {
    pub median: f64,
    pub fastest: f64,
}

/// Times the contestants in turn, `rounds` times each, and returns their medians in order. A contestant returns a number that depends on
/// its whole work, so that none of it can be left out.
pub fn interleaved(rounds: usize, contestants: &mut [&mut dyn FnMut() -> f64]) -> Vec<Timings> {
    if let Some(number) = std::env::var(ONCE).ok().and_then(|n| n.parse::<usize>().ok()) {
        return run_only(number, contestants);
    }
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

/// Runs the contestant with this number among all of the program's, once, and ends the program; times nothing.
fn run_only(number: usize, contestants: &mut [&mut dyn FnMut() -> f64]) -> Vec<Timings> {
    let before = SEEN.fetch_add(contestants.len(), Ordering::Relaxed);
    if let Some(run) = number.checked_sub(before).and_then(|i| contestants.get_mut(i)) {
        black_box(run());
        std::process::exit(0);
    }
    vec![Timings { median: f64::NAN, fastest: f64::NAN }; contestants.len()]
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
    /// What the build of `program` said about the derivative named `derivative`, where the program runs under `cargo isozyme`: the linker leaves
    /// its report in the folder `$ISOZYME_STATE`, one JSON file a program.
    pub fn of(program: &str, derivative: &str) -> Self {
        let Some(folder) = std::env::var_os("ISOZYME_STATE") else { return Self::default() };
        let path = std::path::Path::new(&folder).join(format!("{program}.json"));
        std::fs::read_to_string(path).map(|text| Self::find(&text, derivative)).unwrap_or_default()
    }

    /// The entry of `derivative` in a report: an object with a `name` (a path that ends in it), `seconds` and perhaps `tape_bytes`.
    fn find(text: &str, derivative: &str) -> Self {
        let entry = text.split('{').find(|entry| {
            let name = field(entry, "name").unwrap_or_default().trim_matches('"');
            name.rsplit("::").next() == Some(derivative)
        });
        let Some(entry) = entry else { return Self::default() };
        Self {
            tape_bytes: field(entry, "tape_bytes").and_then(|v| v.parse().ok()),
            synthesis_seconds: field(entry, "seconds").and_then(|v| v.parse().ok()),
        }
    }
}

/// The text of a field in a JSON object without inner objects.
fn field<'a>(object: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = object.split_once(&format!("\"{name}\":"))?;
    rest.split([',', '}']).next().map(str::trim)
}

/// Numbers that tell whether two programs computed the same: the C versions print them too.
#[derive(Clone, Copy, Debug)]
pub struct Checksums {
    pub value: f64,
    /// Euclidean norm of the gradient.
    pub norm: f64,
    /// Its product with generated weights in `[-1, 1)`.
    pub probe: f64,
    /// Numbers in the gradient.
    pub count: usize,
}

impl Checksums {
    /// Those of a value and of a gradient given in parts.
    pub fn new(value: f64, gradient: &[&[f64]]) -> Self {
        let mut lcg = Lcg::new(99);
        let (mut squares, mut probe, mut count) = (0.0, 0.0, 0);
        for &g in gradient.iter().copied().flatten() {
            squares += g * g;
            probe += lcg.between(-1.0, 1.0) * g;
            count += 1;
        }
        Self { value, norm: f64::sqrt(squares), probe, count }
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
            ("count", self.sums.count.to_string()),
        ];
        let fields: Vec<String> = fields.iter().map(|(name, value)| format!("\"{name}\": {value}")).collect();
        format!("{{{}}}", fields.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_found_by_the_last_part_of_its_name() {
        let text = r#"{"crate": "gmm", "derivatives": [{"name": "gmm::jvp", "cached": false, "seconds": 0.25},
            {"name": "gmm::d_loss", "cached": true, "seconds": 0.5, "tape_bytes": 128}], "seconds": 1.5}"#;
        let found = Report::find(text, "d_loss");
        assert_eq!((found.tape_bytes, found.synthesis_seconds), (Some(128), Some(0.5)));
        assert_eq!(Report::find(text, "jvp").synthesis_seconds, Some(0.25));
        assert_eq!(Report::find(text, "other").synthesis_seconds, None);
    }

    #[test]
    fn contestants_are_timed_apart() {
        let mut sink = 0.0;
        let work = |n: u32| (0..n).fold(0.0, |s, i| std::hint::black_box(s + f64::from(i)));
        let mut short = || {
            sink += 1.0;
            sink
        };
        let mut long = || work(100_000);
        let times = interleaved(3, &mut [&mut short, &mut long]);
        assert!(times[0].median < times[1].median && times[0].fastest <= times[0].median);
    }
}
