//! The gradient, written by hand: back-propagation through time over a trace of the gates.

use crate::{Memory, PER_UNIT};

/// The gradient of [`sequence_loss`](crate::sequence_loss) in its parameters.
#[derive(Clone, Debug)]
pub struct Gradient {
    pub layers: Vec<f64>,
    pub ends: Vec<f64>,
}

/// What one unit of one layer leaves behind at one step.
#[derive(Clone, Copy)]
struct Trace {
    input: f64,
    hidden_before: f64,
    cell_before: f64,
    forget: f64,
    ingate: f64,
    outgate: f64,
    change: f64,
    cell_tanh: f64,
}

/// Value and gradient of [`sequence_loss`](crate::sequence_loss).
pub fn sequence_loss(layers: &[f64], ends: &[f64], initial: &[Memory<f64>], sequence: &[f64]) -> (f64, Gradient) {
    let width = ends.len() / 3;
    let depth = initial.len();
    let steps = sequence.len() / width - 1;
    let (scale_in, scale_out, bias_out) = (&ends[..width], &ends[width..2 * width], &ends[2 * width..]);
    let mut memories = initial.to_vec();
    let mut trace: Vec<Trace> = Vec::with_capacity(steps * depth * width);
    // For each step the last layer's output and, for the output's adjoint, the softmax with its two set aside.
    let mut outputs = Vec::with_capacity(steps * width);
    let mut adjoints = Vec::with_capacity(steps * width);

    let unit = 1.0 / (steps * width) as f64;
    let mut total = 0.0;
    let mut signal = vec![0.0; width];
    let mut predicted = vec![0.0; width];
    let mut powers = vec![0.0; width];
    for (seen, expected) in sequence.chunks_exact(width).zip(sequence.chunks_exact(width).skip(1)) {
        for ((y, x), s) in signal.iter_mut().zip(seen).zip(scale_in) {
            *y = x * s;
        }
        for (layer, memory) in layers.chunks_exact(PER_UNIT * width).zip(&mut memories) {
            step(layer, memory, &mut signal, &mut trace);
        }
        outputs.extend_from_slice(&signal);
        let mut sum = 2.0;
        for i in 0..width {
            predicted[i] = signal[i] * scale_out[i] + bias_out[i];
            powers[i] = predicted[i].exp();
            sum += powers[i];
        }
        let normaliser = f64::ln(sum);
        total += expected.iter().zip(&predicted).map(|(e, y)| e * (y - normaliser)).sum::<f64>();
        let mass: f64 = expected.iter().sum();
        adjoints.extend(expected.iter().zip(&powers).map(|(e, p)| unit * (mass * p / sum - e)));
    }

    let mut g = Gradient { layers: vec![0.0; layers.len()], ends: vec![0.0; ends.len()] };
    let (g_in, g_ends) = g.ends.split_at_mut(width);
    let (g_out, g_bias) = g_ends.split_at_mut(width);
    let mut to_memories = vec![Memory { hidden: vec![0.0; width], cell: vec![0.0; width] }; depth];
    let inputs = sequence.chunks_exact(width).take(steps);
    let stacked = inputs.zip(outputs.chunks_exact(width)).zip(adjoints.chunks_exact(width)).zip(trace.chunks_exact(depth * width));
    for (((seen, output), adjoint), trace) in stacked.rev() {
        for i in 0..width {
            g_out[i] += adjoint[i] * output[i];
            g_bias[i] += adjoint[i];
            signal[i] = adjoint[i] * scale_out[i];
        }
        for l in (0..depth).rev() {
            let at = l * PER_UNIT * width..(l + 1) * PER_UNIT * width;
            let trace = &trace[l * width..(l + 1) * width];
            step_back(&layers[at.clone()], trace, &mut signal, &mut to_memories[l], &mut g.layers[at]);
        }
        for ((g, x), s) in g_in.iter_mut().zip(seen).zip(&signal) {
            *g += x * s;
        }
    }
    (-total * unit, g)
}

/// One step of one layer; `signal` is its input, then its output.
fn step(layer: &[f64], memory: &mut Memory<f64>, signal: &mut [f64], trace: &mut Vec<Trace>) {
    let width = signal.len();
    let (weights, biases) = layer.split_at(4 * width);
    for (i, input) in signal.iter_mut().enumerate() {
        let gate = |g: usize, x: f64| x * weights[g * width + i] + biases[g * width + i];
        let (hidden_before, cell_before) = (memory.hidden[i], memory.cell[i]);
        let forget = sigmoid(gate(0, *input));
        let ingate = sigmoid(gate(1, hidden_before));
        let outgate = sigmoid(gate(2, *input));
        let change = gate(3, hidden_before).tanh();
        memory.cell[i] = cell_before * forget + ingate * change;
        let cell_tanh = memory.cell[i].tanh();
        trace.push(Trace { input: *input, hidden_before, cell_before, forget, ingate, outgate, change, cell_tanh });
        memory.hidden[i] = outgate * cell_tanh;
        *input = memory.hidden[i];
    }
}

/// Its reverse: `signal` is the adjoint of the layer's output, then of its input; `to_memory` that of the memory after the step, then before.
fn step_back(layer: &[f64], trace: &[Trace], signal: &mut [f64], to_memory: &mut Memory<f64>, g: &mut [f64]) {
    let width = signal.len();
    let weights = &layer[..4 * width];
    let (g_weights, g_biases) = g.split_at_mut(4 * width);
    for (i, (t, signal)) in trace.iter().zip(signal).enumerate() {
        let to_hidden = to_memory.hidden[i] + *signal;
        let to_cell = to_memory.cell[i] + to_hidden * t.outgate * (1.0 - t.cell_tanh * t.cell_tanh);
        let to_gates = [
            to_cell * t.cell_before * t.forget * (1.0 - t.forget),
            to_cell * t.change * t.ingate * (1.0 - t.ingate),
            to_hidden * t.cell_tanh * t.outgate * (1.0 - t.outgate),
            to_cell * t.ingate * (1.0 - t.change * t.change),
        ];
        let inputs = [t.input, t.hidden_before, t.input, t.hidden_before];
        for gate in 0..4 {
            g_weights[gate * width + i] += to_gates[gate] * inputs[gate];
            g_biases[gate * width + i] += to_gates[gate];
        }
        to_memory.cell[i] = to_cell * t.forget;
        to_memory.hidden[i] = to_gates[1] * weights[width + i] + to_gates[3] * weights[3 * width + i];
        *signal = to_gates[0] * weights[i] + to_gates[2] * weights[2 * width + i];
    }
}

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}
