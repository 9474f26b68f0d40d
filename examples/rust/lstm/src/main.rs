//! Trains a small network for a few steps; `lstm bench [depth width length]` times the gradient on a generated text.

use lstm::data::{Network, generated};
use lstm::{by_hand, d_sequence_loss, sequence_loss};
use support::{Checksums, Report, Row, interleaved, largest_relative_error};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.split_first() {
        Some((first, sizes)) if first == "bench" => {
            let size = |i: usize, default| sizes.get(i).map_or(default, |s| s.parse().expect("a size is a number"));
            println!("{}", bench(size(0, 2), size(1, 14), size(2, 1024)).json());
        }
        _ => train(),
    }
}

/// Value and gradient, in the layers and in the ends, by reverse mode.
fn gradient(net: &Network) -> (f64, Vec<f64>, Vec<f64>) {
    let (mut to_layers, mut to_ends) = (vec![0.0; net.layers.len()], vec![0.0; net.ends.len()]);
    let value = d_sequence_loss(&net.layers, &mut to_layers, &net.ends, &mut to_ends, &net.initial, &net.sequence, 1.0);
    (value, to_layers, to_ends)
}

fn train() {
    let mut net = generated(2, 14, 200, 1);
    let (before, to_layers, to_ends) = gradient(&net);
    let (_, hand) = by_hand::sequence_loss(&net.layers, &net.ends, &net.initial, &net.sequence);
    let error = largest_relative_error(&[to_layers, to_ends].concat(), &[hand.layers, hand.ends].concat());
    let rate = 2.0;
    for _ in 0..100 {
        let (_, to_layers, to_ends) = gradient(&net);
        net.layers.iter_mut().zip(to_layers).for_each(|(p, g)| *p -= rate * g);
        net.ends.iter_mut().zip(to_ends).for_each(|(p, g)| *p -= rate * g);
    }
    println!("loss before                {before:12.6}");
    println!("loss after                 {:12.6}   (100 steps of gradient descent)", gradient(&net).0);
    println!("error against hand-written {error:12.1e}   (largest, relative)");
}

fn bench(depth: usize, width: usize, length: usize) -> Row {
    let net = generated(depth, width, length, 1);
    let mut primal = || sequence_loss(&net.layers, &net.ends, &net.initial, &net.sequence);
    let mut reverse = || gradient(&net).0;
    let mut hand = || by_hand::sequence_loss(&net.layers, &net.ends, &net.initial, &net.sequence).0;
    let times = interleaved(15, &mut [&mut primal, &mut reverse, &mut hand]);
    let (value, to_layers, to_ends) = gradient(&net);
    Row {
        program: "lstm",
        size: format!("{depth} layers of {width}, {length} steps"),
        primal: times[0],
        gradient: times[1],
        by_hand: Some(times[2]),
        sums: Checksums::new(value, &[&to_layers, &to_ends]),
        report: Report::of("lstm", "d_sequence_loss"),
    }
}
