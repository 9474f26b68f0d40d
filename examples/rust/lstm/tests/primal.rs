//! Needs no derivative from the compiler: the hand-written gradient against dual numbers and differences.

use lstm::data::generated;
use lstm::{by_hand, loss, sequence_loss};
use support::{Dual, central_differences, largest_relative_error, relative_error};

#[test]
fn a_network_of_zeros_predicts_every_character_alike() {
    let mut net = generated(2, 5, 7, 1);
    net.layers.fill(0.0);
    net.ends.fill(0.0);
    let value = sequence_loss(&net.layers, &net.ends, &net.initial, &net.sequence);
    assert!(relative_error(value, 7.0_f64.ln() / 5.0) < 1e-14);
}

#[test]
fn the_hand_written_gradient_agrees_with_dual_numbers_and_differences() {
    for (depth, width, length) in [(1, 1, 2), (2, 3, 9), (3, 4, 20)] {
        let net = generated(depth, width, length, 3);
        let flat = [&net.layers[..], &net.ends].concat();
        let cut = net.layers.len();
        let (value, g) = by_hand::sequence_loss(&net.layers, &net.ends, &net.initial, &net.sequence);
        assert!(relative_error(value, sequence_loss(&net.layers, &net.ends, &net.initial, &net.sequence)) < 1e-14);
        let oracle: Vec<f64> = (0..flat.len())
            .map(|i| {
                let dual = Dual::seeded(&flat, i);
                loss(&dual[..cut], &dual[cut..], &net.initial, &net.sequence).du
            })
            .collect();
        assert!(largest_relative_error(&[g.layers, g.ends].concat(), &oracle) < 1e-12);
        let differences = central_differences(&flat, 1e-3, |x| loss(&x[..cut], &x[cut..], &net.initial, &net.sequence));
        assert!(largest_relative_error(&oracle, &differences) < 1e-6);
    }
}
