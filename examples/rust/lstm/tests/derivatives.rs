//! The synthesised derivatives, by reverse and forward mode, against each other, dual numbers, differences and the hand-written gradient.
#![cfg(isozyme)]

use lstm::data::{Network, generated};
use lstm::{by_hand, d_sequence_loss, loss, sequence_loss, sequence_loss_jvp};
use support::{Dual, central_differences, largest_relative_error, relative_error};

fn gradient(net: &Network) -> (f64, Vec<f64>) {
    let (mut to_layers, mut to_ends) = (vec![0.0; net.layers.len()], vec![0.0; net.ends.len()]);
    let value = d_sequence_loss(&net.layers, &mut to_layers, &net.ends, &mut to_ends, &net.initial, &net.sequence, 1.0);
    (value, [to_layers, to_ends].concat())
}

#[test]
fn gradients_agree() {
    for (depth, width, length) in [(1, 1, 2), (2, 3, 9), (3, 4, 20)] {
        let net = generated(depth, width, length, 3);
        let flat = [&net.layers[..], &net.ends].concat();
        let cut = net.layers.len();
        let (value, g) = gradient(&net);
        assert!(relative_error(value, sequence_loss(&net.layers, &net.ends, &net.initial, &net.sequence)) < 1e-13);

        let forward: Vec<f64> = (0..flat.len())
            .map(|i| {
                let mut unit = vec![0.0; flat.len()];
                unit[i] = 1.0;
                sequence_loss_jvp(&net.layers, &unit[..cut], &net.ends, &unit[cut..], &net.initial, &net.sequence).1
            })
            .collect();
        assert!(largest_relative_error(&g, &forward) < 1e-12);

        let oracle: Vec<f64> = (0..flat.len())
            .map(|i| {
                let dual = Dual::seeded(&flat, i);
                loss(&dual[..cut], &dual[cut..], &net.initial, &net.sequence).du
            })
            .collect();
        assert!(largest_relative_error(&g, &oracle) < 1e-12);

        let (_, hand) = by_hand::sequence_loss(&net.layers, &net.ends, &net.initial, &net.sequence);
        assert!(largest_relative_error(&g, &[hand.layers, hand.ends].concat()) < 1e-12);

        let differences = central_differences(&flat, 1e-3, |x| loss(&x[..cut], &x[cut..], &net.initial, &net.sequence));
        assert!(largest_relative_error(&g, &differences) < 1e-6);
    }
}

#[test]
fn a_text_of_one_character_has_no_loss_to_differentiate() {
    let net = generated(2, 3, 1, 1);
    // The mean over no characters is 0 / 0; its gradient must come back all the same, whatever its value.
    assert!(gradient(&net).0.is_nan());
}
