//! Needs no derivative from the compiler: the integrator against known solutions, dual numbers against differences.

use ode::data::{generated, shaped};
use ode::runge_kutta::integrate;
use ode::{misfit_over, react};
use support::{Dual, central_differences, largest_relative_error, relative_error};

#[test]
fn a_harmonic_oscillator_comes_back() {
    let mut x = [1.0, 0.0];
    let turn = 2.0 * std::f64::consts::PI;
    let steps = integrate(|x: &[f64], slope: &mut [f64]| slope.copy_from_slice(&[x[1], -x[0]]), &mut x, turn, 1e-10);
    assert!((x[0] - 1.0).abs() < 1e-8 && x[1].abs() < 1e-8, "{x:?}");
    assert!(steps.accepted > 50, "{steps:?}");
}

#[test]
fn a_tighter_tolerance_takes_more_steps_and_comes_closer() {
    let decay = |tolerance| {
        let mut x = [1.0];
        let steps = integrate(|x: &[f64], slope: &mut [f64]| slope[0] = -x[0], &mut x, 3.0, tolerance);
        (steps.accepted, relative_error(x[0], f64::exp(-3.0)))
    };
    let (loose, tight) = (decay(1e-4), decay(1e-10));
    assert!(loose.0 < tight.0 && tight.1 < 1e-8 && loose.1 < 1e-2 && tight.1 < loose.1);
}

#[test]
fn the_reaction_rejects_steps_too() {
    let experiment = generated(8, 5.0, 1);
    let (_, steps) = react(&experiment.rates, &experiment.initial, &experiment.horizon);
    assert!(steps.accepted > 20 && steps.rejected > 0, "{steps:?}");
}

#[test]
fn dual_numbers_agree_with_central_differences() {
    let mut experiment = generated(4, 2.0, 1);
    // Differences see where the number of steps jumps, derivatives do not: a tight tolerance makes the jumps small.
    experiment.horizon.tolerance = 1e-11;
    let over = |x: &[f64]| {
        let (rates, initial) = shaped(x);
        misfit_over(&rates, initial, &experiment.target, &experiment.horizon)
    };
    let variables = experiment.variables();
    let oracle: Vec<f64> = (0..variables.len())
        .map(|i| {
            let dual = Dual::seeded(&variables, i);
            let (rates, initial) = shaped(&dual);
            misfit_over(&rates, initial, &experiment.target, &experiment.horizon).du
        })
        .collect();
    assert!(largest_relative_error(&oracle, &central_differences(&variables, 1e-4, over)) < 1e-6);
}
