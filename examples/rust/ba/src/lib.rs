//! Bundle adjustment: how far a camera's picture of a point is from where the point was seen. The camera model of ADBench and of
//! "Bundle Adjustment in the Large" (Agarwal et al., ECCV 2010): Rodrigues rotation, perspective, two radial distortion terms.
#![forbid(unsafe_code)]

pub mod by_hand;
pub mod data;
pub mod jacobian;

use isozyme::*;
use support::Real;

/// A camera's eleven parameters.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Camera<T> {
    /// Axis times angle, in radians.
    pub rotation: [T; 3],
    pub centre: [T; 3],
    /// Focal length, in pixels.
    pub focal: T,
    pub principal_point: [T; 2],
    pub radial: [T; 2],
}

/// Which camera saw which point, and where in its picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Observation {
    pub camera: usize,
    pub point: usize,
    pub pixel: [f64; 2],
}

/// Cameras, points and one weight for each observation.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    pub cameras: Vec<Camera<f64>>,
    pub points: Vec<[f64; 3]>,
    pub weights: Vec<f64>,
    pub observations: Vec<Observation>,
}

/// Where the picture of `point` lies beside `pixel`, times `weight`.
pub fn reprojection_error<T: Real>(camera: &Camera<T>, point: &[T; 3], weight: T, pixel: &[f64; 2]) -> [T; 2] {
    let [u, v] = project(camera, point);
    [weight * (u - T::of(pixel[0])), weight * (v - T::of(pixel[1]))]
}

/// As [`reprojection_error`], into `out`: the form whose two rows of the Jacobian reverse mode gives in one sweep, one seed each.
#[autodiff_reverse(d_residual_rows, 2, Duplicated, Duplicated, Active, Const, Duplicated)]
#[autodiff_forward(residual_jvp, Dual, Dual, Dual, Const, Dual)]
pub fn residual(camera: &Camera<f64>, point: &[f64; 3], weight: f64, pixel: &[f64; 2], out: &mut [f64; 2]) {
    *out = reprojection_error(camera, point, weight, pixel);
}

/// Half the sum of all squared residuals, with a pull of each weight towards one: the whole problem's objective.
#[autodiff_reverse(d_objective, Duplicated, Duplicated, Duplicated, Const, Active)]
#[autodiff_forward(objective_jvp, Dual, Dual, Dual, Const, Dual)]
pub fn objective(cameras: &[Camera<f64>], points: &[[f64; 3]], weights: &[f64], observations: &[Observation]) -> f64 {
    total(cameras, points, weights, observations)
}

/// [`objective`] over any float type.
pub fn total<T: Real>(cameras: &[Camera<T>], points: &[[T; 3]], weights: &[T], observations: &[Observation]) -> T {
    observations
        .iter()
        .zip(weights)
        .map(|(seen, &weight)| {
            let [du, dv] = reprojection_error(&cameras[seen.camera], &points[seen.point], weight, &seen.pixel);
            let slack = T::one() - weight * weight;
            T::of(0.5) * (du * du + dv * dv + slack * slack)
        })
        .sum()
}

/// The picture of a point, in pixels.
fn project<T: Real>(camera: &Camera<T>, point: &[T; 3]) -> [T; 2] {
    let from_camera = std::array::from_fn(|i| point[i] - camera.centre[i]);
    let [x, y, z] = rotate(&camera.rotation, &from_camera);
    let [x, y] = distort(&camera.radial, [x / z, y / z]);
    [x * camera.focal + camera.principal_point[0], y * camera.focal + camera.principal_point[1]]
}

/// Rodrigues' formula, and its first-order limit for no rotation at all.
fn rotate<T: Real>(rotation: &[T; 3], x: &[T; 3]) -> [T; 3] {
    let squared_angle = dot(rotation, rotation);
    if squared_angle == T::zero() {
        let turn = cross(rotation, x);
        return std::array::from_fn(|i| x[i] + turn[i]);
    }
    let angle = squared_angle.sqrt();
    let (sin, cos) = (angle.sin(), angle.cos());
    let axis = rotation.map(|r| r / angle);
    let turn = cross(&axis, x);
    let along = dot(&axis, x) * (T::one() - cos);
    std::array::from_fn(|i| x[i] * cos + turn[i] * sin + axis[i] * along)
}

fn distort<T: Real>(radial: &[T; 2], [x, y]: [T; 2]) -> [T; 2] {
    let r2 = x * x + y * y;
    let scale = T::one() + r2 * (radial[0] + r2 * radial[1]);
    [x * scale, y * scale]
}

fn dot<T: Real>(a: &[T; 3], b: &[T; 3]) -> T {
    a.iter().zip(b).map(|(&a, &b)| a * b).sum()
}

fn cross<T: Real>(a: &[T; 3], b: &[T; 3]) -> [T; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}
