//! Gravitating bodies, stepped in place by the leapfrog scheme, and a fit of where they started to where they were seen.
#![forbid(unsafe_code)]

pub mod data;

use isozyme::*;
use support::Real;

/// What a body is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    #[default]
    Star,
    Planet,
    /// Feels gravity but exerts none.
    Probe,
}

/// One body. Units in which the constant of gravitation is one.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Body<T> {
    pub id: u32,
    pub kind: Kind,
    pub mass: T,
    pub position: [T; 3],
    pub velocity: [T; 3],
    /// Steps in which another body was within [`ENCOUNTER`].
    pub encounters: u32,
}

/// What counts as an encounter.
pub const ENCOUNTER: f64 = 0.3;

/// Plummer's softening length.
const SOFTENING: f64 = 0.05;

/// [`advance`] for `f64`, in place: the seed of the bodies' final state goes in where the gradient of their initial state comes out.
#[autodiff_reverse(d_advance, Duplicated, Const, Const)]
#[autodiff_forward(advance_jvp, Dual, Const, Const)]
pub fn advance_f64(bodies: &mut [Body<f64>], steps: usize, dt: f64) {
    advance(bodies, steps, dt);
}

/// [`misfit_over`] for `f64`.
#[autodiff_reverse(d_misfit, Duplicated, Const, Const, Const, Active)]
#[autodiff_forward(misfit_jvp, Dual, Const, Const, Const, Dual)]
pub fn misfit(bodies: &[Body<f64>], sightings: &[Vec<[f64; 3]>], stride: usize, dt: f64) -> f64 {
    misfit_over(bodies, sightings, stride, dt)
}

/// Squared distances between where the bodies come by, every `stride` steps, and where they were seen then, summed.
pub fn misfit_over<T: Real>(bodies: &[Body<T>], sightings: &[Vec<[f64; 3]>], stride: usize, dt: f64) -> T {
    let mut moving = bodies.to_vec();
    let mut total = T::zero();
    for seen in sightings {
        advance(&mut moving, stride, dt);
        total += moving.iter().zip(seen).map(|(body, seen)| squared_distance(&body.position, &seen.map(T::of))).sum::<T>();
    }
    total
}

/// `steps` steps of length `dt`: half a kick, drift, half a kick.
pub fn advance<T: Real>(bodies: &mut [Body<T>], steps: usize, dt: f64) {
    for _ in 0..steps {
        kick(bodies, T::of(0.5 * dt));
        for body in bodies.iter_mut() {
            for (x, &v) in body.position.iter_mut().zip(&body.velocity) {
                *x += T::of(dt) * v;
            }
        }
        kick(bodies, T::of(0.5 * dt));
        count_encounters(bodies);
    }
}

/// Changes every velocity by `dt` times the pull of all other bodies.
fn kick<T: Real>(bodies: &mut [Body<T>], dt: T) {
    for i in 1..bodies.len() {
        let (others, rest) = bodies.split_at_mut(i);
        let body = &mut rest[0];
        for other in others {
            let offset: [T; 3] = std::array::from_fn(|a| other.position[a] - body.position[a]);
            let r2 = offset.iter().map(|&d| d * d).sum::<T>() + T::of(SOFTENING * SOFTENING);
            let pull = dt / (r2 * r2.sqrt());
            let (to_body, to_other) = (pull * other.pulling_mass(), pull * body.pulling_mass());
            for ((v, w), d) in body.velocity.iter_mut().zip(&mut other.velocity).zip(offset) {
                *v += to_body * d;
                *w -= to_other * d;
            }
        }
    }
}

fn count_encounters<T: Real>(bodies: &mut [Body<T>]) {
    for i in 1..bodies.len() {
        let (others, rest) = bodies.split_at_mut(i);
        for other in others {
            if squared_distance(&other.position, &rest[0].position) < T::of(ENCOUNTER * ENCOUNTER) {
                other.encounters += 1;
                rest[0].encounters += 1;
            }
        }
    }
}

impl<T: Real> Body<T> {
    fn pulling_mass(&self) -> T {
        match self.kind {
            Kind::Star | Kind::Planet => self.mass,
            Kind::Probe => T::zero(),
        }
    }
}

/// Kinetic and potential energy of bodies that pull; steps conserve it but for a small oscillation.
pub fn energy<T: Real>(bodies: &[Body<T>]) -> T {
    let mut total = T::zero();
    for (i, body) in bodies.iter().enumerate() {
        let speed2 = body.velocity.iter().map(|&v| v * v).sum::<T>();
        total += T::of(0.5) * body.pulling_mass() * speed2;
        for other in &bodies[..i] {
            let r2 = squared_distance(&body.position, &other.position) + T::of(SOFTENING * SOFTENING);
            total -= body.pulling_mass() * other.pulling_mass() / r2.sqrt();
        }
    }
    total
}

fn squared_distance<T: Real>(a: &[T; 3], b: &[T; 3]) -> T {
    a.iter().zip(b).map(|(&a, &b)| (a - b) * (a - b)).sum()
}
