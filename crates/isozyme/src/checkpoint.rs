//! A loop over time whose reverse sweep computes states again instead of keeping all of them.

use core::mem::MaybeUninit;
use core::ptr::read;

use crate::custom;
use crate::shape::{Place, Shape};
use crate::{__isozyme_register as register, autodiff_reverse};

/// `for i in 0..steps { step(i, state) }`. In the reverse sweep of a derivative, the memory of one step and of about log2(`steps`) states is
/// enough: steps are run again, each about log2(`steps`) / 2 times.
///
/// ```no_run
/// # use isozyme::*;
/// #[autodiff_reverse(dlast, Duplicated, Active, Active)]
/// fn last(start: &[f64; 2], stiffness: f64) -> f64 {
///     let mut state = *start;
///     checkpoint(1000, &mut state, move |_, state: &mut [f64; 2]| {
///         state[1] -= 0.01 * stiffness * state[0];
///         state[0] += 0.01 * state[1];
///     });
///     state[0]
/// }
/// ```
///
/// The closure owns what it uses (`move`; clone a vector into it), so that it is still there in the reverse sweep. Derivatives go through the
/// state and through what the closure owns. A step must do the same whenever it is run on the same state.
///
/// # Panics
/// In a reverse-mode derivative, if a step changes the shape of the state: the length of a vector in it, the variant of an enum.
pub fn checkpoint<S, F>(steps: usize, state: &mut S, step: F)
where
    S: Clone + Shape + 'static,
    F: Fn(usize, &mut S) + Clone + 'static,
{
    run(steps, state, &step);
}

#[autodiff_reverse(step_vjp, unchecked, Duplicated, Const, Duplicated)]
fn one<S, F: Fn(usize, &mut S)>(step: &F, i: usize, state: &mut S) {
    step(i, state);
}

#[inline(never)]
fn run<S: Clone + Shape + 'static, F: Fn(usize, &mut S) + Clone + 'static>(steps: usize, state: &mut S, step: &F) {
    let registration = custom::reverse_by_hand;
    // Says the types.
    if false {
        let types = custom::frame::<_, ()>((&steps, &state, &step));
        let slots = custom::primal(types, |frame| unsafe {
            run(frame.0, read(&raw const frame.1), frame.2);
            frame.3.write(());
        });
        let there = custom::there(types, |frame| unsafe {
            frame.3.write(());
            forth(frame.0, read(&raw const frame.1), frame.2)
        });
        let back = custom::back(types, &there, |tape: Tape<S, F>, frame, shadow| unsafe {
            shadow.3 = MaybeUninit::zeroed();
            let (dstate, dstep) = ((&raw mut *shadow.1), (&raw const *shadow.2).cast_mut());
            // A constant has itself for shadow. Nothing comes back through a constant state.
            if core::ptr::eq(dstate, &raw const *frame.1) {
                return;
            }
            if core::ptr::eq(dstep, frame.2) {
                tape.back(&mut *dstate, &mut tape.step.clone());
            } else {
                tape.back(&mut *dstate, &mut *dstep);
            }
        });
        registration(types, slots, there, back);
    }
    register!(run::<S, F> as *const (), registration as *const ());
    for i in 0..steps {
        step(i, state);
    }
}

struct Tape<S, F> {
    steps: usize,
    start: S,
    step: F,
}

fn forth<S: Clone + Shape, F: Fn(usize, &mut S) + Clone>(steps: usize, state: &mut S, step: &F) -> Tape<S, F> {
    let start = state.clone();
    let place = Place { derivative: "checkpoint", argument: "state", written: false };
    for i in 0..steps {
        step(i, state);
        if !S::FLAT {
            start.check(state, &place);
            (*state).check(&start, &place);
        }
    }
    Tape { steps, start, step: step.clone() }
}

impl<S: Clone + Shape, F: Fn(usize, &mut S)> Tape<S, F> {
    fn back(&self, dstate: &mut S, dstep: &mut F) {
        self.sweep(0, self.steps, self.start.clone(), dstate, dstep);
    }

    /// The reverse sweep of the steps from `from` to `to`. `state`: before them.
    fn sweep(&self, from: usize, mut to: usize, mut state: S, dstate: &mut S, dstep: &mut F) {
        while to > from + 1 {
            let middle = from + (to - from) / 2;
            let mut later = state.clone();
            for i in from..middle {
                (self.step)(i, &mut later);
            }
            self.sweep(middle, to, later, dstate, dstep);
            to = middle;
        }
        if to > from {
            step_vjp(&self.step, dstep, from, &mut state, dstate);
        }
    }
}
