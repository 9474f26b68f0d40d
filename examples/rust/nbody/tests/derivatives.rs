//! The synthesised derivatives, by reverse and forward mode, against each other, dual numbers and differences; in place and of a copy.
#![cfg(isozyme)]

use nbody::data::{generated, shadow, sightings, variables, with_variables};
use nbody::{Body, advance, advance_jvp, d_advance, d_misfit, misfit, misfit_jvp, misfit_over};
use support::{Dual, Lcg, central_differences, largest_relative_error, relative_error};

fn unit(like: &[Body<f64>], i: usize) -> Vec<Body<f64>> {
    let mut unit = variables(&shadow(like));
    unit[i] = 1.0;
    with_variables(like, &unit)
}

#[test]
fn gradients_of_the_misfit_agree() {
    for (n, times, stride) in [(2, 1, 1), (4, 3, 5), (6, 2, 20)] {
        let (bodies, seen) = (generated(n, 3), sightings(n, times, 5));
        let mut to_bodies = shadow(&bodies);
        let value = d_misfit(&bodies, &mut to_bodies, &seen, stride, 0.02, 1.0);
        assert!(relative_error(value, misfit(&bodies, &seen, stride, 0.02)) < 1e-13);
        let g = variables(&to_bodies);
        let count = g.len();
        let forward: Vec<f64> = (0..count).map(|i| misfit_jvp(&bodies, &unit(&bodies, i), &seen, stride, 0.02).1).collect();
        assert!(largest_relative_error(&g, &forward) < 1e-12);
        let flat = variables(&bodies);
        let over = |x: &[Dual]| misfit_over(&with_variables(&bodies, x), &seen, stride, 0.02);
        let oracle: Vec<f64> = (0..count).map(|i| over(&Dual::seeded(&flat, i)).du).collect();
        assert!(largest_relative_error(&g, &oracle) < 1e-12);
        let differences = central_differences(&flat, 1e-4, |x| misfit(&with_variables(&bodies, x), &seen, stride, 0.02));
        assert!(largest_relative_error(&g, &differences) < 1e-6);
        assert!(to_bodies.iter().zip(&bodies).all(|(g, b)| (g.id, g.kind) == (b.id, b.kind)), "integers of a shadow are its primal's");
    }
}

#[test]
fn stepping_in_place_pulls_the_seed_back_to_the_start() {
    let start = generated(5, 4);
    let mut lcg = Lcg::new(9);
    let seed = lcg.vec(variables(&start).len(), -1.0, 1.0);

    let (mut bodies, mut adjoint) = (start.clone(), with_variables(&start, &seed));
    d_advance(&mut bodies, &mut adjoint, 30, 0.02);
    let mut expected = start.clone();
    advance(&mut expected, 30, 0.02);
    assert!(largest_relative_error(&variables(&bodies), &variables(&expected)) < 1e-13);
    assert!(bodies.iter().zip(&expected).all(|(a, b)| a.encounters == b.encounters), "integers are those of the primal");

    // <seed, J unit_i> by forward mode.
    let forward: Vec<f64> = (0..seed.len())
        .map(|i| {
            let (mut bodies, mut tangent) = (start.clone(), unit(&start, i));
            advance_jvp(&mut bodies, &mut tangent, 30, 0.02);
            variables(&tangent).iter().zip(&seed).map(|(t, s)| t * s).sum()
        })
        .collect();
    assert!(largest_relative_error(&variables(&adjoint), &forward) < 1e-12);
}

#[test]
fn no_steps_leave_the_seed_as_it_is() {
    let (mut bodies, mut adjoint) = (generated(3, 1), shadow(&generated(3, 1)));
    adjoint[1].position[2] = 7.0;
    let before = adjoint.clone();
    d_advance(&mut bodies, &mut adjoint, 0, 0.02);
    assert_eq!(adjoint, before);
}
