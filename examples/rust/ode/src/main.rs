//! Fits a reaction's rates to a state it reached with others; `ode bench [cells duration]` times the gradient on a generated one.

use ode::data::{Experiment, generated};
use ode::{Rates, d_misfit, misfit, misfit_jvp, react};
use support::{Checksums, Report, Row, interleaved, largest_relative_error};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some("bench") => {
            let cells = arguments.get(1).map_or(64, |n| n.parse().expect("a size is a number"));
            let duration = arguments.get(2).map_or(5.0, |n| n.parse().expect("a duration is a number"));
            println!("{}", bench(cells, duration).json());
        }
        _ => show(),
    }
}

/// Value and gradient, in the rates and in the initial state, by reverse mode.
fn gradient(e: &Experiment) -> (f64, Rates<f64>, Vec<f64>) {
    let (mut to_rates, mut to_initial) = (Rates::default(), vec![0.0; e.initial.len()]);
    let value = d_misfit(&e.rates, &mut to_rates, &e.initial, &mut to_initial, &e.target, &e.horizon, 1.0);
    (value, to_rates, to_initial)
}

fn show() {
    let mut experiment = generated(16, 3.0, 1);
    let truth = Rates { feed: 1.0, conversion: 3.0, diffusion: [0.02, 0.02] };
    (experiment.target, _) = react(&truth, &experiment.initial, &experiment.horizon);
    let (before, _, to_initial) = gradient(&experiment);
    let forward: Vec<f64> = (0..experiment.initial.len())
        .map(|i| {
            let mut unit = vec![0.0; experiment.initial.len()];
            unit[i] = 1.0;
            let still = Rates::default();
            misfit_jvp(&experiment.rates, &still, &experiment.initial, &unit, &experiment.target, &experiment.horizon).1
        })
        .collect();
    for _ in 0..200 {
        let (_, to_rates, _) = gradient(&experiment);
        experiment.rates.feed -= 0.02 * to_rates.feed;
        experiment.rates.conversion -= 0.02 * to_rates.conversion;
    }
    let (after, _, _) = gradient(&experiment);
    let (_, steps) = react(&experiment.rates, &experiment.initial, &experiment.horizon);
    println!("steps                      {:12}   and {} rejected", steps.accepted, steps.rejected);
    println!("misfit before              {before:12.3e}");
    println!("misfit after               {after:12.3e}   (200 steps of gradient descent on two rates)");
    println!("error against forward mode {:12.1e}   (initial state; largest, relative)", largest_relative_error(&to_initial, &forward));
}

fn bench(cells: usize, duration: f64) -> Row {
    let experiment = generated(cells, duration, 1);
    let Experiment { rates, initial, target, horizon } = &experiment;
    let mut primal = || misfit(rates, initial, target, horizon);
    let mut reverse = || gradient(&experiment).0;
    let times = interleaved(15, &mut [&mut primal, &mut reverse]);
    let (value, to_rates, to_initial) = gradient(&experiment);
    let (_, steps) = react(rates, initial, horizon);
    Row {
        program: "ode",
        size: format!("{cells} cells, {} steps", steps.accepted + steps.rejected),
        primal: times[0],
        gradient: times[1],
        by_hand: None,
        sums: Checksums::new(value, &[&[to_rates.feed, to_rates.conversion], &to_rates.diffusion, &to_initial]),
        report: Report::of("ode", "d_misfit"),
    }
}
