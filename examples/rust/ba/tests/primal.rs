//! Needs no derivative from the compiler: the hand-written derivatives against dual numbers and differences.

use ba::by_hand::{self, COLUMNS};
use ba::data::{CAMERA_LEN, generated, shaped};
use ba::{Camera, Observation, Problem, reprojection_error, total};
use support::{Dual, central_differences, largest_relative_error, relative_error};

/// One row per residual component, by dual numbers.
fn oracle_rows(camera: &Camera<f64>, point: &[f64; 3], weight: f64, pixel: &[f64; 2]) -> [Vec<f64>; 2] {
    let variables: Vec<f64> = camera.to_array().into_iter().chain(*point).chain([weight]).collect();
    let columns: Vec<[Dual; 2]> = (0..COLUMNS)
        .map(|i| {
            let dual = Dual::seeded(&variables, i);
            let camera = Camera::from_array(dual[..CAMERA_LEN].try_into().unwrap());
            reprojection_error(&camera, dual[11..14].try_into().unwrap(), dual[14], pixel)
        })
        .collect();
    std::array::from_fn(|row| columns.iter().map(|c| c[row].du).collect())
}

#[test]
fn a_point_straight_ahead_falls_on_the_principal_point() {
    let camera = Camera { focal: 500.0, principal_point: [3.0, 4.0], ..Camera::default() };
    assert_eq!(reprojection_error(&camera, &[0.0, 0.0, 5.0], 2.0, &[0.0, 0.0]), [6.0, 8.0]);
}

#[test]
fn a_quarter_turn_about_z_carries_x_to_y() {
    let camera = Camera { rotation: [0.0, 0.0, std::f64::consts::FRAC_PI_2], focal: 1.0, ..Camera::default() };
    let [u, v] = reprojection_error(&camera, &[1.0, 0.0, 1.0], 1.0, &[0.0, 0.0]);
    assert!(u.abs() < 1e-15 && (v - 1.0).abs() < 1e-15);
}

#[test]
fn hand_written_rows_agree_with_dual_numbers() {
    let problem = generated(3, 7, 20, 5);
    let unturned = Camera { rotation: [0.0; 3], ..problem.cameras[0] };
    for (Observation { camera, point, pixel }, &weight) in problem.observations.iter().zip(&problem.weights) {
        for camera in [&problem.cameras[*camera], &unturned] {
            let (value, rows) = by_hand::residual_rows(camera, &problem.points[*point], weight, pixel);
            let expected = reprojection_error(camera, &problem.points[*point], weight, pixel);
            let oracle = oracle_rows(camera, &problem.points[*point], weight, pixel);
            for i in 0..2 {
                assert!(relative_error(value[i], expected[i]) < 1e-12);
                assert!(largest_relative_error(&rows[i], &oracle[i]) < 1e-12);
            }
        }
    }
}

#[test]
fn the_hand_written_gradient_agrees_with_dual_numbers_and_differences() {
    let problem = generated(2, 4, 12, 9);
    let (value, g) = by_hand::objective(&problem);
    let Problem { cameras, points, weights, observations } = &problem;
    assert!(relative_error(value, total(cameras, points, weights, observations)) < 1e-14);
    let variables = problem.variables();
    let oracle: Vec<f64> = (0..variables.len())
        .map(|i| {
            let (cameras, points, weights) = shaped(&problem, &Dual::seeded(&variables, i));
            total(&cameras, &points, &weights, observations).du
        })
        .collect();
    assert!(largest_relative_error(&g.flat(), &oracle) < 1e-12);
    let differences = central_differences(&variables, 1e-3, |x| {
        let (cameras, points, weights) = shaped(&problem, x);
        total(&cameras, &points, &weights, observations)
    });
    assert!(largest_relative_error(&oracle, &differences) < 1e-6);
}
