//! A robot arm over nalgebra: joint angles that bring the hand to a target.

use isozyme::*;
use nalgebra::{Matrix4, Rotation3, Translation3, Vector3, Vector4};

fn hand(angles: &[f64]) -> Vector4<f64> {
    let mut pose = Matrix4::identity();
    for (i, angle) in angles.iter().enumerate() {
        let axis = if i % 2 == 0 { Vector3::z_axis() } else { Vector3::y_axis() };
        pose = pose * Rotation3::from_axis_angle(&axis, *angle).to_homogeneous() * Translation3::new(1.0, 0.0, 0.0).to_homogeneous();
    }
    pose * Vector4::new(0.0, 0.0, 0.0, 1.0)
}

#[autodiff_reverse(dmiss, Duplicated, Const, Active)]
fn miss(angles: &[f64], target: &Vector4<f64>) -> f64 {
    (hand(angles) - target).norm_squared()
}

#[test]
fn reaches_its_target() {
    let target = Vector4::new(1.0, 1.0, 0.5, 1.0);
    let mut angles = [0.3, -0.4, 0.5];
    let mut gradient = [0.0; 3];
    dmiss(&angles, &mut gradient, &target, 1.0);
    for i in 0..3 {
        let (mut up, mut down) = (angles, angles);
        up[i] += 1e-6;
        down[i] -= 1e-6;
        super::close(gradient[i], (miss(&up, &target) - miss(&down, &target)) / 2e-6);
    }
    for _ in 0..500 {
        gradient = [0.0; 3];
        dmiss(&angles, &mut gradient, &target, 1.0);
        angles.iter_mut().zip(gradient).for_each(|(a, g)| *a -= 0.1 * g);
    }
    assert!(miss(&angles, &target) < 1e-9);
}
