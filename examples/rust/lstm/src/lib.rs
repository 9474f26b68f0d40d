//! Loss of an LSTM over a sequence of characters, in the formulation of ADBench: the gates' weights are diagonal, the network predicts each
//! character's log-probabilities from the one before, and the loss is the mean negative log-likelihood of the characters that came.
#![forbid(unsafe_code)]

pub mod by_hand;
pub mod data;

use isozyme::*;
use support::Real;

/// Numbers a layer has for each unit: a weight and a bias for each of four gates.
pub const PER_UNIT: usize = 8;

/// What a layer remembers between steps.
#[derive(Clone, Debug, PartialEq)]
pub struct Memory<T> {
    pub hidden: Vec<T>,
    pub cell: Vec<T>,
}

/// The loss for `f64`; see [`loss`].
#[autodiff_reverse(d_sequence_loss, Duplicated, Duplicated, Const, Const, Active)]
#[autodiff_forward(sequence_loss_jvp, Dual, Dual, Const, Const, Dual)]
pub fn sequence_loss(layers: &[f64], ends: &[f64], initial: &[Memory<f64>], sequence: &[f64]) -> f64 {
    loss(layers, ends, initial, sequence)
}

/// Mean negative log-likelihood of a sequence of characters under the network.
///
/// A character is `width` numbers (one-hot), `sequence` some of them in a row. `layers` holds `8 * width` numbers for each layer: four gates'
/// weights (forget, input, output, change), then their biases. `ends` holds `3 * width`: the scale of the input, the scale of the output and its bias.
/// `initial` is each layer's memory at the start.
pub fn loss<T: Real>(layers: &[T], ends: &[T], initial: &[Memory<f64>], sequence: &[f64]) -> T {
    let width = ends.len() / 3;
    let (scale_in, ends) = ends.split_at(width);
    let (scale_out, bias_out) = ends.split_at(width);
    let mut memories: Vec<Memory<T>> = initial.iter().map(Memory::lifted).collect();

    let mut total = T::zero();
    let mut count = 0;
    let characters: Vec<&[f64]> = sequence.chunks_exact(width).collect();
    for pair in characters.windows(2) {
        let (seen, expected) = (pair[0], pair[1]);
        let mut signal: Vec<T> = seen.iter().zip(scale_in).map(|(&x, &s)| T::of(x) * s).collect();
        for (layer, memory) in layers.chunks_exact(PER_UNIT * width).zip(&mut memories) {
            memory.step(layer, &signal);
            signal.copy_from_slice(&memory.hidden);
        }
        for ((y, &s), &b) in signal.iter_mut().zip(scale_out).zip(bias_out) {
            *y = *y * s + b;
        }
        let normaliser = log_sum_exp_and_two(&signal);
        total += expected.iter().zip(&signal).map(|(&e, &y)| T::of(e) * (y - normaliser)).sum::<T>();
        count += width;
    }
    -total / T::of(count as f64)
}

impl<T: Real> Memory<T> {
    fn lifted(initial: &Memory<f64>) -> Self {
        let lift = |xs: &[f64]| xs.iter().map(|&x| T::of(x)).collect();
        Self { hidden: lift(&initial.hidden), cell: lift(&initial.cell) }
    }

    /// One step in time of one layer.
    fn step(&mut self, layer: &[T], input: &[T]) {
        let width = input.len();
        let (weights, biases) = layer.split_at(4 * width);
        for (i, (hidden, cell)) in self.hidden.iter_mut().zip(&mut self.cell).enumerate() {
            let gate = |g: usize, x: T| x * weights[g * width + i] + biases[g * width + i];
            let forget = sigmoid(gate(0, input[i]));
            let ingate = sigmoid(gate(1, *hidden));
            let outgate = sigmoid(gate(2, input[i]));
            let change = gate(3, *hidden).tanh();
            *cell = *cell * forget + ingate * change;
            *hidden = outgate * cell.tanh();
        }
    }
}

fn sigmoid<T: Real>(x: T) -> T {
    T::one() / (T::one() + (-x).exp())
}

/// `ln(2 + sum(exp(xs)))`: ADBench keeps two aside for characters outside the alphabet.
fn log_sum_exp_and_two<T: Real>(xs: &[T]) -> T {
    (xs.iter().map(|x| x.exp()).sum::<T>() + T::of(2.0)).ln()
}
