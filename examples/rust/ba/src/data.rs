//! Generated problems; the C version generates the same.

use support::Lcg;

use crate::{Camera, Observation, Problem};

/// Numbers in a camera.
pub const CAMERA_LEN: usize = 11;

impl<T: Copy> Camera<T> {
    /// The camera whose parameters, in the order of the fields, are `p`.
    pub fn from_array(p: &[T; CAMERA_LEN]) -> Self {
        let [r0, r1, r2, c0, c1, c2, focal, u, v, k0, k1] = *p;
        Self { rotation: [r0, r1, r2], centre: [c0, c1, c2], focal, principal_point: [u, v], radial: [k0, k1] }
    }

    /// Its parameters in the order of the fields.
    pub fn to_array(&self) -> [T; CAMERA_LEN] {
        let ([r0, r1, r2], [c0, c1, c2], [u, v], [k0, k1]) = (self.rotation, self.centre, self.principal_point, self.radial);
        [r0, r1, r2, c0, c1, c2, self.focal, u, v, k0, k1]
    }
}

/// A problem with `observations` observations (two residuals each); every camera looks at points some four to six units away.
pub fn generated(cameras: usize, points: usize, observations: usize, seed: u64) -> Problem {
    let mut lcg = Lcg::new(seed);
    let cameras: Vec<_> = (0..cameras)
        .map(|_| Camera {
            rotation: std::array::from_fn(|_| lcg.between(-0.3, 0.3)),
            centre: std::array::from_fn(|_| lcg.between(-0.5, 0.5)),
            focal: lcg.between(400.0, 600.0),
            principal_point: std::array::from_fn(|_| lcg.between(-10.0, 10.0)),
            radial: std::array::from_fn(|_| lcg.between(-0.05, 0.05)),
        })
        .collect();
    let points: Vec<_> = (0..points).map(|_| [lcg.between(-1.0, 1.0), lcg.between(-1.0, 1.0), lcg.between(4.0, 6.0)]).collect();
    let weights = lcg.vec(observations, 0.5, 1.5);
    let observations = (0..observations)
        .map(|_| Observation {
            camera: lcg.index(cameras.len()),
            point: lcg.index(points.len()),
            pixel: [lcg.between(-100.0, 100.0), lcg.between(-100.0, 100.0)],
        })
        .collect();
    Problem { cameras, points, weights, observations }
}

impl Problem {
    /// All variables in a row: cameras, points, weights.
    pub fn variables(&self) -> Vec<f64> {
        let cameras = self.cameras.iter().flat_map(Camera::to_array);
        cameras.chain(self.points.iter().flatten().copied()).chain(self.weights.iter().copied()).collect()
    }
}

/// Variables in a row, cut up for a problem of the shape of `like`.
pub fn shaped<T: Copy>(like: &Problem, flat: &[T]) -> (Vec<Camera<T>>, Vec<[T; 3]>, Vec<T>) {
    let (cameras, rest) = flat.split_at(CAMERA_LEN * like.cameras.len());
    let (points, weights) = rest.split_at(3 * like.points.len());
    (cameras.as_chunks().0.iter().map(Camera::from_array).collect(), points.as_chunks().0.to_vec(), weights.to_vec())
}
