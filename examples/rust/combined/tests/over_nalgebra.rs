//! Derivatives through nalgebra: static and dynamic matrices, decompositions, rotations.
#![cfg(isozyme)]

mod support;

use isozyme::*;
use nalgebra::{
    DMatrix, DVector, Isometry3, Matrix2, Matrix3, Matrix4, Quaternion, Rotation3, SMatrix, SVector, Translation3, UnitQuaternion, Vector2,
    Vector3,
};
use support::{check, check_both};

const X: [f64; 12] = [0.9, -0.4, 0.3, 1.1, 0.2, -0.7, 0.5, 1.3, -0.2, 0.8, -0.6, 0.4];

/// A well-conditioned matrix with `x` in it.
fn matrix(x: &[f64]) -> Matrix3<f64> {
    Matrix3::from_row_slice(&x[..9]) + Matrix3::identity() * 2.5
}

#[autodiff_reverse(ddirect, Duplicated, Active)]
fn direct(x: &[f64]) -> f64 {
    let a = matrix(x);
    let b = Vector3::from_column_slice(&x[9..]);
    let y = a.try_inverse().unwrap() * b;
    a.determinant().ln() + y.norm() + (a.transpose() * a).trace() + y.cross(&b).dot(&Vector3::new(1.0, 2.0, 3.0))
}

#[autodiff_reverse(dlu, Duplicated, Active)]
#[autodiff_forward(lu_jvp, Dual, Dual)]
fn lu(x: &[f64]) -> f64 {
    let a = SMatrix::<f64, 4, 4>::from_fn(|i, j| x[(3 * i + j) % 12] + if i == j { 3.0 } else { 0.0 });
    let b = SVector::<f64, 4>::from_fn(|i, _| x[i + 8]);
    let lu = a.lu();
    lu.solve(&b).unwrap().norm_squared() + lu.determinant()
}

#[autodiff_reverse(dcholesky, Duplicated, Active)]
fn cholesky(x: &[f64]) -> f64 {
    let a = matrix(x);
    let b = Vector3::from_column_slice(&x[9..]);
    let factor = (a * a.transpose()).cholesky().unwrap();
    factor.solve(&b).dot(&b) + factor.l().diagonal().map(f64::ln).sum()
}

#[autodiff_reverse(dqr, Duplicated, Active)]
fn qr(x: &[f64]) -> f64 {
    let (a, b) = (matrix(x), Vector3::from_column_slice(&x[9..]));
    let qr = a.qr();
    let y = qr.solve(&b).unwrap();
    y.norm_squared() + qr.r().diagonal().abs().sum()
}

#[autodiff_reverse(ddynamic, Duplicated, Active)]
fn dynamic(x: &[f64]) -> f64 {
    let a = DMatrix::from_fn(5, 5, |i, j| x[(3 * i + j) % 12] + if i == j { 4.0 } else { 0.0 });
    let b = DVector::from_iterator(5, x.iter().copied().skip(3).take(5));
    let y = a.clone().lu().solve(&b).unwrap();
    let z = (&a * a.transpose()).cholesky().unwrap().solve(&y);
    let w = a.columns(1, 3).transpose() * &b;
    y.dot(&z) + w.norm() + a.row(2).iter().zip(z.iter()).map(|(a, z)| a * z).sum::<f64>()
}

#[autodiff_reverse(dleast, Duplicated, Active)]
fn least_squares(x: &[f64]) -> f64 {
    // A polynomial through points that move, by QR of a tall matrix.
    let a = DMatrix::from_fn(6, 3, |i, j| (x[i] + i as f64).powi(j as i32));
    let b = DVector::from_fn(6, |i, _| x[i + 6]);
    let qr = a.clone().qr();
    let mut right = qr.q().transpose() * &b;
    assert!(qr.r().solve_upper_triangular_mut(&mut right));
    (a * right - b).norm_squared()
}

#[autodiff_reverse(drotations, Duplicated, Active)]
#[autodiff_forward(rotations_jvp, Dual, Dual)]
fn rotations(x: &[f64]) -> f64 {
    let a = UnitQuaternion::from_euler_angles(x[0], x[1], x[2]);
    let b = UnitQuaternion::from_scaled_axis(Vector3::new(x[3], x[4], x[5]));
    let c = UnitQuaternion::new_normalize(Quaternion::new(1.0, x[6], x[7], x[8]));
    let middle = a.slerp(&b, 0.3);
    let v = (middle * c).transform_vector(&Vector3::new(x[9], x[10], x[11]));
    let r = Rotation3::from_axis_angle(&Vector3::y_axis(), x[0]) * Rotation3::new(Vector3::new(x[1], x[2], x[3]));
    v.x + 2.0 * (r * v).y + a.angle_to(&b) + r.angle()
}

#[autodiff_reverse(dposes, Duplicated, Active)]
fn poses(x: &[f64]) -> f64 {
    let poses: Vec<Isometry3<f64>> = x
        .chunks_exact(6)
        .map(|c| {
            Isometry3::from_parts(Translation3::new(c[0], c[1], c[2]), UnitQuaternion::from_scaled_axis(Vector3::new(c[3], c[4], c[5])))
        })
        .collect();
    let relative = poses[0].inv_mul(&poses[1]);
    let m: Matrix4<f64> = relative.to_homogeneous();
    relative.translation.vector.norm() + relative.rotation.scaled_axis().norm_squared() + m.fixed_view::<2, 2>(1, 2).sum()
}

/// A Kalman filter's negative log-likelihood: constant velocity, positions measured. `x`: the process noise, the measurement noise, the data.
#[autodiff_reverse(dkalman, Duplicated, Active)]
#[autodiff_forward(kalman_jvp, Dual, Dual)]
fn kalman(x: &[f64]) -> f64 {
    let dt = 0.1;
    let f = Matrix2::new(1.0, dt, 0.0, 1.0);
    let h = SMatrix::<f64, 1, 2>::new(1.0, 0.0);
    let q = Matrix2::new(dt * dt * dt / 3.0, dt * dt / 2.0, dt * dt / 2.0, dt) * x[0] * x[0];
    let (mut mean, mut covariance) = (Vector2::zeros(), Matrix2::identity());
    let mut sum = 0.0;
    for z in &x[2..] {
        mean = f * mean;
        covariance = f * covariance * f.transpose() + q;
        let innovation = SVector::<f64, 1>::new(*z) - h * mean;
        let s = h * covariance * h.transpose() + SMatrix::<f64, 1, 1>::new(x[1] * x[1]);
        let gain = covariance * h.transpose() * s.try_inverse().unwrap();
        mean += gain * innovation;
        covariance = (Matrix2::identity() - gain * h) * covariance;
        sum += 0.5 * (s[0].ln() + innovation[0] * innovation[0] / s[0]);
    }
    sum
}

#[test]
fn inverses_and_products() {
    check("inverse", direct, ddirect, &X);
}

#[test]
fn lu_of_static_matrices() {
    check_both("lu", lu, dlu, lu_jvp, &X);
}

#[test]
fn cholesky_of_static_matrices() {
    check("cholesky", cholesky, dcholesky, &X);
}

#[test]
fn qr_of_static_matrices() {
    check("qr", qr, dqr, &X);
}

#[test]
fn dynamic_matrices() {
    check("dynamic", dynamic, ddynamic, &X);
}

#[test]
fn least_squares_by_qr() {
    check("least squares", least_squares, dleast, &X);
}

#[test]
fn quaternions() {
    check_both("rotations", rotations, drotations, rotations_jvp, &X);
}

#[test]
fn isometries() {
    check("poses", poses, dposes, &X);
}

#[test]
fn a_kalman_filter() {
    check_both("kalman", kalman, dkalman, kalman_jvp, &X);
}
