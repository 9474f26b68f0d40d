//! The whole problem's derivatives, from the synthesised ones.

use crate::by_hand::{COLUMNS, Gradient};
use crate::{Camera, Observation, Problem, d_objective, d_residual_rows, residual, residual_jvp};

/// All residuals, two an observation.
pub fn residuals(problem: &Problem, out: &mut [[f64; 2]]) {
    for ((seen, &weight), out) in problem.observations.iter().zip(&problem.weights).zip(out) {
        residual(&problem.cameras[seen.camera], &problem.points[seen.point], weight, &seen.pixel, out);
    }
}

/// Residual and both rows of its Jacobian for one observation, by reverse mode with two seeds at once.
pub fn residual_rows(problem: &Problem, seen: &Observation, weight: f64) -> Rows {
    let (camera, point) = (&problem.cameras[seen.camera], &problem.points[seen.point]);
    let mut value = [0.0; 2];
    let (mut camera0, mut camera1) = (Camera::default(), Camera::default());
    let (mut point0, mut point1) = ([0.0; 3], [0.0; 3]);
    let (mut seed0, mut seed1) = ([1.0, 0.0], [0.0, 1.0]);
    let weights = d_residual_rows(
        camera, &mut camera0, &mut camera1, point, &mut point0, &mut point1, weight, &seen.pixel, &mut value, &mut seed0, &mut seed1,
    );
    let row = |camera: Camera<f64>, point: [f64; 3], weight: f64| {
        let mut row = [0.0; COLUMNS];
        row[..11].copy_from_slice(&camera.to_array());
        row[11..14].copy_from_slice(&point);
        row[14] = weight;
        row
    };
    let rows = [row(camera0, point0, weights[0]), row(camera1, point1, weights[1])];
    (value, rows)
}

/// The Jacobian's column `j` for one observation, by forward mode.
pub fn residual_column(problem: &Problem, seen: &Observation, weight: f64, j: usize) -> [f64; 2] {
    let mut unit = [0.0; COLUMNS];
    unit[j] = 1.0;
    let camera = Camera::from_array(&unit[..11].try_into().expect("eleven numbers"));
    let point = unit[11..14].try_into().expect("three numbers");
    let (mut value, mut column) = ([0.0; 2], [0.0; 2]);
    let (at_camera, at_point) = (&problem.cameras[seen.camera], &problem.points[seen.point]);
    residual_jvp(at_camera, &camera, at_point, &point, weight, unit[14], &seen.pixel, &mut value, &mut column);
    column
}

/// An observation's residual and its two rows of the Jacobian.
pub type Rows = ([f64; 2], [[f64; COLUMNS]; 2]);

/// The whole Jacobian, one entry an observation.
pub fn jacobian(problem: &Problem, out: &mut [Rows]) {
    for ((seen, &weight), out) in problem.observations.iter().zip(&problem.weights).zip(out) {
        *out = residual_rows(problem, seen, weight);
    }
}

/// Value and gradient of [`objective`](crate::objective), by reverse mode.
pub fn gradient(problem: &Problem) -> (f64, Gradient) {
    let mut g = Gradient {
        cameras: vec![Camera::default(); problem.cameras.len()],
        points: vec![[0.0; 3]; problem.points.len()],
        weights: vec![0.0; problem.weights.len()],
    };
    let value = d_objective(
        &problem.cameras,
        &mut g.cameras,
        &problem.points,
        &mut g.points,
        &problem.weights,
        &mut g.weights,
        &problem.observations,
        1.0,
    );
    (value, g)
}
