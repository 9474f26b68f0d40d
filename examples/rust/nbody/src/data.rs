//! Generated systems; the C version generates the same.

use support::{Lcg, Real};

use crate::{Body, Kind};

/// Variables of a body: mass, position, velocity.
pub const BODY_LEN: usize = 7;

/// A star, `n - 2` planets and a probe.
pub fn generated(n: usize, seed: u64) -> Vec<Body<f64>> {
    let mut lcg = Lcg::new(seed);
    (0..n)
        .map(|i| {
            let kind = match i {
                0 => Kind::Star,
                _ if i + 1 == n => Kind::Probe,
                _ => Kind::Planet,
            };
            let mass = if kind == Kind::Star { 1.0 } else { lcg.between(0.001, 0.01) };
            let reach = if kind == Kind::Star { 0.0 } else { 2.0 };
            let position = std::array::from_fn(|_| reach * lcg.between(-1.0, 1.0));
            let velocity = std::array::from_fn(|_| 0.25 * reach * lcg.between(-1.0, 1.0));
            Body { id: i as u32, kind, mass, position, velocity, encounters: 0 }
        })
        .collect()
}

/// `times` sightings of each of `n` bodies.
pub fn sightings(n: usize, times: usize, seed: u64) -> Vec<Vec<[f64; 3]>> {
    let mut lcg = Lcg::new(seed);
    (0..times).map(|_| (0..n).map(|_| std::array::from_fn(|_| lcg.between(-2.0, 2.0))).collect()).collect()
}

/// The bodies' variables in a row.
pub fn variables(bodies: &[Body<f64>]) -> Vec<f64> {
    bodies.iter().flat_map(|b| std::iter::once(b.mass).chain(b.position).chain(b.velocity)).collect()
}

/// Bodies like `like` with these variables.
pub fn with_variables<T: Real>(like: &[Body<f64>], variables: &[T]) -> Vec<Body<T>> {
    let of = |body: &Body<f64>, v: &[T]| Body {
        id: body.id,
        kind: body.kind,
        mass: v[0],
        position: std::array::from_fn(|a| v[1 + a]),
        velocity: std::array::from_fn(|a| v[4 + a]),
        encounters: body.encounters,
    };
    like.iter().zip(variables.chunks_exact(BODY_LEN)).map(|(body, v)| of(body, v)).collect()
}

/// A shadow of `like`: the same integers, all floats zero.
pub fn shadow(like: &[Body<f64>]) -> Vec<Body<f64>> {
    with_variables(like, &vec![0.0; BODY_LEN * like.len()])
}
