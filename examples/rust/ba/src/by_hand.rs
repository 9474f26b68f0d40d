//! The derivatives, written by hand: the yardstick for the synthesised ones.
//!
//! Both products need what one forward pass leaves behind ([`View`]); from there a row of the Jacobian is a pull of one seed back through
//! distortion, perspective and rotation.

use crate::{Camera, Problem, cross, dot};

/// Columns of a row: a camera's eleven parameters, a point's three coordinates, the weight.
pub const COLUMNS: usize = 15;

/// What the pull back needs of the forward pass.
struct View {
    /// From the camera's centre to the point, in the world's axes.
    offset: [f64; 3],
    /// The same in the camera's axes.
    turned: [f64; 3],
    /// On the plane at distance one, before distortion.
    flat: [f64; 2],
    r2: f64,
    scale: f64,
    /// In pixels, less the observation; not weighted.
    error: [f64; 2],
    turn: Turn,
}

/// The parts of Rodrigues' formula.
struct Turn {
    per_angle: f64,
    axis: [f64; 3],
    sin: f64,
    cos: f64,
}

impl Turn {
    fn new(rotation: &[f64; 3]) -> Self {
        let angle = dot(rotation, rotation).sqrt();
        let (sin, cos) = angle.sin_cos();
        // With no rotation the axis is zero, and the formula is the identity.
        let per_angle = if angle == 0.0 { 0.0 } else { 1.0 / angle };
        Self { per_angle, axis: rotation.map(|r| r * per_angle), sin, cos }
    }

    fn apply(&self, x: &[f64; 3]) -> [f64; 3] {
        let turn = cross(&self.axis, x);
        let along = dot(&self.axis, x) * (1.0 - self.cos);
        std::array::from_fn(|i| x[i] * self.cos + turn[i] * self.sin + self.axis[i] * along)
    }

    /// For the adjoint `seed` of the turned vector: the adjoints of the rotation and of `x`, which is the seed turned back.
    ///
    /// The rotation's is that of Gallego and Yezzi (J. Math. Imaging Vis. 51, 2015), multiplied out for one vector.
    #[inline]
    fn pull(&self, x: &[f64; 3], seed: &[f64; 3]) -> ([f64; 3], [f64; 3]) {
        if self.per_angle == 0.0 {
            return (cross(x, seed), *seed);
        }
        let (axis, sin, rest) = (&self.axis, self.sin, 1.0 - self.cos);
        let back = cross(seed, axis);
        let along = dot(axis, seed) * rest;
        let to_x: [f64; 3] = std::array::from_fn(|i| seed[i] * self.cos + back[i] * sin + axis[i] * along);
        let torque = cross(x, &to_x);
        let across = cross(axis, &torque);
        let twice = cross(&across, axis);
        let on_axis = dot(axis, &torque);
        let to_rotation = std::array::from_fn(|i| on_axis * axis[i] + (sin * twice[i] + rest * across[i]) * self.per_angle);
        (to_rotation, to_x)
    }
}

impl View {
    fn new(camera: &Camera<f64>, turn: Turn, point: &[f64; 3], pixel: &[f64; 2]) -> Self {
        let offset = std::array::from_fn(|i| point[i] - camera.centre[i]);
        let turned = turn.apply(&offset);
        let flat = [turned[0] / turned[2], turned[1] / turned[2]];
        let r2 = flat[0] * flat[0] + flat[1] * flat[1];
        let scale = 1.0 + r2 * (camera.radial[0] + r2 * camera.radial[1]);
        let error = std::array::from_fn(|i| flat[i] * scale * camera.focal + camera.principal_point[i] - pixel[i]);
        Self { offset, turned, flat, r2, scale, error, turn }
    }

    /// The adjoints of the camera and of the point for the adjoint `seed` of the picture.
    fn pull(&self, camera: &Camera<f64>, seed: [f64; 2]) -> (Camera<f64>, [f64; 3]) {
        let [x, y] = self.flat;
        let along = seed[0] * x + seed[1] * y;
        let to_scale = along * camera.focal;
        let to_r2 = to_scale * (camera.radial[0] + 2.0 * self.r2 * camera.radial[1]);
        let common = camera.focal * self.scale;
        let to_flat = [common * seed[0] + 2.0 * to_r2 * x, common * seed[1] + 2.0 * to_r2 * y];
        let per_z = 1.0 / self.turned[2];
        let to_turned = [to_flat[0] * per_z, to_flat[1] * per_z, -(to_flat[0] * x + to_flat[1] * y) * per_z];
        let (rotation, to_offset) = self.turn.pull(&self.offset, &to_turned);
        let camera = Camera {
            rotation,
            centre: to_offset.map(|g| -g),
            focal: along * self.scale,
            principal_point: seed,
            radial: [to_scale * self.r2, to_scale * self.r2 * self.r2],
        };
        (camera, to_offset)
    }
}

/// Residual and both rows of its Jacobian for one observation.
pub fn residual_rows(camera: &Camera<f64>, point: &[f64; 3], weight: f64, pixel: &[f64; 2]) -> ([f64; 2], [[f64; COLUMNS]; 2]) {
    let view = View::new(camera, Turn::new(&camera.rotation), point, pixel);
    let scaled = weight * camera.focal;
    let bend = 2.0 * (camera.radial[0] + 2.0 * view.r2 * camera.radial[1]);
    let per_z = 1.0 / view.turned[2];
    let [x, y] = view.flat;
    let mut rows = [[0.0; COLUMNS]; 2];
    for (i, row) in rows.iter_mut().enumerate() {
        let coordinate = view.flat[i];
        let bent = scaled * bend * coordinate;
        let mut to_flat = [bent * x, bent * y];
        to_flat[i] += scaled * view.scale;
        let to_turned = [to_flat[0] * per_z, to_flat[1] * per_z, -(to_flat[0] * x + to_flat[1] * y) * per_z];
        let (rotation, to_offset) = view.turn.pull(&view.offset, &to_turned);
        row[..3].copy_from_slice(&rotation);
        row[3..6].copy_from_slice(&to_offset.map(|g| -g));
        row[6] = weight * coordinate * view.scale;
        row[7 + i] = weight;
        row[9] = scaled * coordinate * view.r2;
        row[10] = row[9] * view.r2;
        row[11..14].copy_from_slice(&to_offset);
        row[14] = view.error[i];
    }
    (view.error.map(|e| weight * e), rows)
}

/// The gradient of [`objective`](crate::objective).
#[derive(Clone, Debug, PartialEq)]
pub struct Gradient {
    pub cameras: Vec<Camera<f64>>,
    pub points: Vec<[f64; 3]>,
    pub weights: Vec<f64>,
}

impl Gradient {
    /// All of it in a row: cameras, points, weights.
    pub fn flat(&self) -> Vec<f64> {
        let cameras = self.cameras.iter().flat_map(Camera::to_array);
        cameras.chain(self.points.iter().flatten().copied()).chain(self.weights.iter().copied()).collect()
    }
}

/// Value and gradient of [`objective`](crate::objective).
pub fn objective(problem: &Problem) -> (f64, Gradient) {
    let Problem { cameras, points, weights, observations } = problem;
    let mut g = Gradient {
        cameras: vec![Camera::default(); cameras.len()],
        points: vec![[0.0; 3]; points.len()],
        weights: Vec::with_capacity(weights.len()),
    };
    let mut total = 0.0;
    for (seen, &weight) in observations.iter().zip(weights) {
        let camera = &cameras[seen.camera];
        let view = View::new(camera, Turn::new(&camera.rotation), &points[seen.point], &seen.pixel);
        let squared = view.error[0] * view.error[0] + view.error[1] * view.error[1];
        let slack = 1.0 - weight * weight;
        total += 0.5 * (weight * weight * squared + slack * slack);
        g.weights.push(weight * squared - 2.0 * weight * slack);
        let (to_camera, to_point) = view.pull(camera, view.error.map(|e| weight * weight * e));
        add_camera(&mut g.cameras[seen.camera], &to_camera);
        add(&mut g.points[seen.point], &to_point);
    }
    (total, g)
}

fn add_camera(to: &mut Camera<f64>, from: &Camera<f64>) {
    add(&mut to.rotation, &from.rotation);
    add(&mut to.centre, &from.centre);
    to.focal += from.focal;
    add(&mut to.principal_point, &from.principal_point);
    add(&mut to.radial, &from.radial);
}

fn add<const N: usize>(to: &mut [f64; N], from: &[f64; N]) {
    for (t, f) in to.iter_mut().zip(from) {
        *t += f;
    }
}
