//! The explicit Runge-Kutta pair of orders 5 and 4 of Dormand and Prince (J. Comput. Appl. Math. 6, 1980).

use support::Real;

/// What an integration took.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Steps {
    pub accepted: usize,
    pub rejected: usize,
}

const STAGES: [&[f64]; 6] = [
    &[1.0 / 5.0],
    &[3.0 / 40.0, 9.0 / 40.0],
    &[44.0 / 45.0, -56.0 / 15.0, 32.0 / 9.0],
    &[19372.0 / 6561.0, -25360.0 / 2187.0, 64448.0 / 6561.0, -212.0 / 729.0],
    &[9017.0 / 3168.0, -355.0 / 33.0, 46732.0 / 5247.0, 49.0 / 176.0, -5103.0 / 18656.0],
    &[35.0 / 384.0, 0.0, 500.0 / 1113.0, 125.0 / 192.0, -2187.0 / 6784.0, 11.0 / 84.0],
];

/// Weights of the fifth-order solution less those of the fourth.
const ERROR: [f64; 7] = [71.0 / 57600.0, 0.0, -71.0 / 16695.0, 71.0 / 1920.0, -17253.0 / 339200.0, 22.0 / 525.0, -1.0 / 40.0];

/// Integrates `x' = slope(x)` over `duration`, in place; a step is accepted when its estimated error, relative to `tolerance * (1 + |x|)` in the
/// root mean square, is at most one.
pub fn integrate<T: Real>(slope: impl Fn(&[T], &mut [T]), x: &mut [T], duration: f64, tolerance: f64) -> Steps {
    let end = T::of(duration);
    let mut slopes: [Vec<T>; 7] = std::array::from_fn(|_| vec![T::zero(); x.len()]);
    let mut trial = vec![T::zero(); x.len()];
    let mut errors = vec![T::zero(); x.len()];
    let mut time = T::zero();
    let mut step = T::of(1e-3 * duration);
    let mut steps = Steps::default();

    slope(x, &mut slopes[0]);
    while time < end {
        if end - time < step {
            step = end - time;
        }
        for (stage, weights) in STAGES.iter().enumerate() {
            let (known, next) = slopes.split_at_mut(stage + 1);
            trial.copy_from_slice(x);
            for (k, &weight) in known.iter().zip(*weights) {
                let scale = step * T::of(weight);
                trial.iter_mut().zip(k).for_each(|(t, &k)| *t += scale * k);
            }
            slope(&trial, &mut next[0]);
        }

        let error = relative_error(&slopes, x, &trial, step, tolerance, &mut errors);
        if error <= T::one() {
            time += step;
            x.copy_from_slice(&trial);
            // The last stage was taken at the new point: it is the first of the next step.
            slopes.swap(0, 6);
            steps.accepted += 1;
        } else {
            steps.rejected += 1;
        }
        step *= growth(error);
    }
    steps
}

/// The root mean square of the estimated errors, relative to what is tolerated; `errors` is scratch.
fn relative_error<T: Real>(slopes: &[Vec<T>; 7], x: &[T], trial: &[T], step: T, tolerance: f64, errors: &mut [T]) -> T {
    errors.fill(T::zero());
    for (k, weight) in slopes.iter().zip(ERROR) {
        errors.iter_mut().zip(k).for_each(|(e, &k)| *e += k * T::of(weight));
    }
    let allowed = x.iter().zip(trial).map(|(x, t)| T::of(tolerance) * (T::one() + x.abs().larger(t.abs())));
    let scaled = errors.iter().zip(allowed).map(|(&e, allowed)| step * e / allowed);
    (scaled.map(|s| s * s).sum::<T>() / T::of(x.len() as f64)).sqrt()
}

/// By how much the next step may differ: the error goes with the fifth power of the step.
fn growth<T: Real>(error: T) -> T {
    let wanted = T::of(0.9) * error.powf(-0.2);
    if wanted < T::of(0.2) {
        T::of(0.2)
    } else if wanted > T::of(5.0) {
        T::of(5.0)
    } else {
        wanted
    }
}
