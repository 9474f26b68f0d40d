//! The synthesised derivatives, by reverse and forward mode, against each other, dual numbers and differences.
#![cfg(isozyme)]

use ode::data::{Experiment, generated, shaped};
use ode::{Rates, d_misfit, misfit, misfit_jvp, misfit_over, react};
use support::{Dual, central_differences, largest_relative_error, relative_error};

fn gradient(e: &Experiment) -> (f64, Vec<f64>) {
    let (mut to_rates, mut to_initial) = (Rates::default(), vec![0.0; e.initial.len()]);
    let value = d_misfit(&e.rates, &mut to_rates, &e.initial, &mut to_initial, &e.target, &e.horizon, 1.0);
    let rates = [to_rates.feed, to_rates.conversion, to_rates.diffusion[0], to_rates.diffusion[1]];
    (value, [&rates[..], &to_initial].concat())
}

#[test]
fn gradients_agree() {
    for (cells, duration) in [(1, 0.5), (4, 2.0), (8, 5.0)] {
        let experiment = generated(cells, duration, 1);
        let Experiment { rates, initial, target, horizon } = &experiment;
        let (value, g) = gradient(&experiment);
        assert!(relative_error(value, misfit(rates, initial, target, horizon)) < 1e-12);

        let flat = experiment.variables();
        let forward: Vec<f64> = (0..flat.len())
            .map(|i| {
                let mut unit = vec![0.0; flat.len()];
                unit[i] = 1.0;
                let (to_rates, to_initial) = shaped(&unit);
                misfit_jvp(rates, &to_rates, initial, to_initial, target, horizon).1
            })
            .collect();
        // Rounding grows along the trajectory, by its own sensitivity.
        assert!(largest_relative_error(&g, &forward) < 1e-10, "{cells} cells");

        let oracle: Vec<f64> = (0..flat.len())
            .map(|i| {
                let dual = Dual::seeded(&flat, i);
                let (rates, initial) = shaped(&dual);
                misfit_over(&rates, initial, target, horizon).du
            })
            .collect();
        assert!(largest_relative_error(&g, &oracle) < 1e-10, "{cells} cells");
    }
}

#[test]
fn the_gradient_agrees_with_central_differences() {
    let mut experiment = generated(4, 2.0, 1);
    // Differences see where the number of steps jumps, derivatives do not: a tight tolerance makes the jumps small.
    experiment.horizon.tolerance = 1e-11;
    let differences = central_differences(&experiment.variables(), 1e-4, |x| {
        let (rates, initial) = shaped(x);
        misfit(&rates, initial, &experiment.target, &experiment.horizon)
    });
    assert!(largest_relative_error(&gradient(&experiment).1, &differences) < 1e-6);
}

#[test]
fn no_time_at_all_leaves_the_initial_state() {
    let experiment = generated(3, 0.0, 1);
    let (_, g) = gradient(&experiment);
    let (state, steps) = react(&experiment.rates, &experiment.initial, &experiment.horizon);
    assert_eq!((state == experiment.initial, steps.accepted + steps.rejected), (true, 0));
    let n = experiment.initial.len() as f64;
    let expected: Vec<f64> = experiment.initial.iter().zip(&experiment.target).map(|(x, t)| 2.0 * (x - t) / n).collect();
    assert_eq!(g[..4], [0.0; 4]);
    assert!(largest_relative_error(&g[4..], &expected) < 1e-14);
}
