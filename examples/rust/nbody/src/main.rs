//! Fits where bodies started to where they were seen; `nbody bench [bodies steps]` times the gradient on a generated system.

use nbody::data::{generated, shadow, sightings, variables, with_variables};
use nbody::{Body, advance, d_misfit, energy, misfit, misfit_jvp};
use support::{Checksums, Report, Row, interleaved, largest_relative_error};

const DT: f64 = 0.01;
const SIGHTINGS: usize = 10;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.split_first() {
        Some((first, sizes)) if first == "bench" => {
            let size = |i: usize, default| sizes.get(i).map_or(default, |s| s.parse().expect("a size is a number"));
            println!("{}", bench(size(0, 32), size(1, 200)).json());
        }
        _ => show(),
    }
}

/// Value and gradient by reverse mode.
fn gradient(bodies: &[Body<f64>], seen: &[Vec<[f64; 3]>], stride: usize) -> (f64, Vec<f64>) {
    let mut to_bodies = shadow(bodies);
    let value = d_misfit(bodies, &mut to_bodies, seen, stride, DT, 1.0);
    (value, variables(&to_bodies))
}

fn show() {
    let truth = generated(5, 1);
    let mut moving = truth.clone();
    let seen: Vec<Vec<[f64; 3]>> = (0..SIGHTINGS)
        .map(|_| {
            advance(&mut moving, 10, DT);
            moving.iter().map(|b| b.position).collect()
        })
        .collect();
    let mut bodies = truth.clone();
    for body in &mut bodies[1..] {
        body.velocity[0] += 0.05;
        body.position[1] -= 0.05;
    }
    let (before, g) = gradient(&bodies, &seen, 10);
    let forward: Vec<f64> = (0..g.len())
        .map(|i| {
            let mut unit = vec![0.0; g.len()];
            unit[i] = 1.0;
            misfit_jvp(&bodies, &with_variables(&bodies, &unit), &seen, 10, DT).1
        })
        .collect();
    let rate = 0.01;
    for _ in 0..200 {
        let (_, g) = gradient(&bodies, &seen, 10);
        // Masses are known; positions and velocities are fitted.
        let better: Vec<f64> =
            variables(&bodies).iter().zip(&g).enumerate().map(|(i, (x, g))| if i % 7 == 0 { *x } else { x - rate * g }).collect();
        bodies = with_variables(&bodies, &better);
    }
    let drift = (energy(&moving) - energy(&truth)).abs();
    println!("energy                     {:12.6}   drift {drift:.1e} over {} steps", energy(&truth), 10 * SIGHTINGS);
    println!("misfit before              {before:12.3e}");
    println!("misfit after               {:12.3e}   (200 steps of gradient descent)", gradient(&bodies, &seen, 10).0);
    println!("error against forward mode {:12.1e}   (largest, relative)", largest_relative_error(&g, &forward));
}

fn bench(n: usize, steps: usize) -> Row {
    let (bodies, seen) = (generated(n, 1), sightings(n, SIGHTINGS, 2));
    let stride = steps / SIGHTINGS;
    let mut primal = || misfit(&bodies, &seen, stride, DT);
    let mut reverse = || gradient(&bodies, &seen, stride).0;
    let times = interleaved(15, &mut [&mut primal, &mut reverse]);
    let (value, g) = gradient(&bodies, &seen, stride);
    Row {
        program: "nbody",
        size: format!("{n} bodies, {} steps", stride * SIGHTINGS),
        primal: times[0],
        gradient: times[1],
        by_hand: None,
        sums: Checksums::new(value, &[&g]),
        report: Report::of("nbody", "d_misfit"),
    }
}
