//! The synthesised derivatives, by reverse and forward mode, against each other and the hand-written ones.
#![cfg(isozyme)]

use ba::data::{CAMERA_LEN, generated, shaped};
use ba::jacobian::{gradient, residual_column, residual_rows};
use ba::{Camera, Problem, by_hand, objective, objective_jvp};
use support::{central_differences, largest_relative_error, relative_error};

fn problem() -> Problem {
    let mut problem = generated(3, 7, 20, 5);
    // One camera that is not turned takes the other branch of the rotation.
    problem.cameras[1].rotation = [0.0; 3];
    problem
}

#[test]
fn rows_of_the_jacobian_agree() {
    let problem = problem();
    for (seen, &weight) in problem.observations.iter().zip(&problem.weights) {
        let (value, rows) = residual_rows(&problem, seen, weight);
        let (camera, point) = (&problem.cameras[seen.camera], &problem.points[seen.point]);
        let (expected, hand) = by_hand::residual_rows(camera, point, weight, &seen.pixel);
        let columns: Vec<[f64; 2]> = (0..by_hand::COLUMNS).map(|j| residual_column(&problem, seen, weight, j)).collect();
        for i in 0..2 {
            assert!(relative_error(value[i], expected[i]) < 1e-12);
            assert!(largest_relative_error(&rows[i], &hand[i]) < 1e-12);
            let forward: Vec<f64> = columns.iter().map(|column| column[i]).collect();
            assert!(largest_relative_error(&rows[i], &forward) < 1e-12);
        }
    }
}

#[test]
fn the_gradient_agrees() {
    let problem = problem();
    let (value, g) = gradient(&problem);
    let (expected, hand) = by_hand::objective(&problem);
    let g = g.flat();
    assert!(relative_error(value, expected) < 1e-12);
    assert!(largest_relative_error(&g, &hand.flat()) < 1e-12);

    let Problem { cameras, points, weights, observations } = &problem;
    let forward: Vec<f64> = (0..g.len())
        .map(|i| {
            let mut unit = vec![0.0; g.len()];
            unit[i] = 1.0;
            let (to_cameras, to_points, to_weights): (Vec<Camera<f64>>, _, _) = shaped(&problem, &unit);
            objective_jvp(cameras, &to_cameras, points, &to_points, weights, &to_weights, observations).1
        })
        .collect();
    assert!(largest_relative_error(&g, &forward) < 1e-12);
}

#[test]
fn the_gradient_agrees_with_central_differences() {
    let problem = generated(3, 7, 20, 5);
    let differences = central_differences(&problem.variables(), 1e-3, |x| {
        let (cameras, points, weights) = shaped(&problem, x);
        objective(&cameras, &points, &weights, &problem.observations)
    });
    assert_eq!(differences.len(), CAMERA_LEN * 3 + 3 * 7 + 20);
    assert!(largest_relative_error(&gradient(&problem).1.flat(), &differences) < 1e-6);
}
