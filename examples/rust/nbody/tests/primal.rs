//! Needs no derivative from the compiler: conservation laws, dual numbers against differences.

use nbody::data::{generated, sightings, variables, with_variables};
use nbody::{Body, Kind, advance, energy, misfit_over};
use support::{Dual, central_differences, largest_relative_error, relative_error};

#[test]
fn a_circular_orbit_closes() {
    let star = Body { mass: 1.0, ..Body::default() };
    // Softened gravity at distance 2 turns a circular orbit at this rate.
    let rate = (4.0_f64 + 0.05 * 0.05).powf(-0.75);
    let probe = Body { kind: Kind::Probe, position: [2.0, 0.0, 0.0], velocity: [0.0, 2.0 * rate, 0.0], ..Body::default() };
    let mut bodies = [star, probe];
    let period = 2.0 * std::f64::consts::PI / rate;
    advance(&mut bodies, 10_000, period / 10_000.0);
    assert_eq!(bodies[0], star, "a probe pulls nothing");
    assert!((bodies[1].position[0] - 2.0).abs() < 1e-6 && bodies[1].position[1].abs() < 1e-5, "{:?}", bodies[1]);
}

#[test]
fn energy_and_momentum_are_kept_and_encounters_counted() {
    let mut bodies = generated(6, 2);
    let momentum = |bodies: &[Body<f64>]| -> f64 { bodies.iter().filter(|b| b.kind != Kind::Probe).map(|b| b.mass * b.velocity[0]).sum() };
    let (energy_before, momentum_before) = (energy(&bodies), momentum(&bodies));
    advance(&mut bodies, 2000, 1e-3);
    assert!(relative_error(energy(&bodies), energy_before) < 1e-4);
    assert!((momentum(&bodies) - momentum_before).abs() < 1e-13);
    assert!(bodies.iter().any(|b| b.encounters > 0));
}

#[test]
fn dual_numbers_agree_with_central_differences() {
    let bodies = generated(4, 3);
    let seen = sightings(4, 3, 5);
    let flat = variables(&bodies);
    let oracle: Vec<f64> =
        (0..flat.len()).map(|i| misfit_over(&with_variables(&bodies, &Dual::seeded(&flat, i)), &seen, 5, 0.02).du).collect();
    let differences = central_differences(&flat, 1e-4, |x| misfit_over(&with_variables(&bodies, x), &seen, 5, 0.02));
    assert!(largest_relative_error(&oracle, &differences) < 1e-6);
}
