//! The run-time checks of shadows, type by type.
#![deny(warnings)]

use isozyme::{Place, Shape};

const PLACE: Place = Place { derivative: "df", argument: "x", written: true };

/// The message of the check; empty if the shadow fits.
fn check<T: Shape + ?Sized>(primal: &T, shadow: &T) -> String {
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| primal.check(shadow, &PLACE)));
    caught.err().map(|e| e.downcast_ref::<String>().cloned().unwrap_or_default()).unwrap_or_default()
}

const SHORT: &str = "`df`: the shadow of argument `x` has length 1, but the argument has length 2";
const OVERLAP: &str = "`df`: the shadow of argument `x` (length 2) overlaps the argument itself (length 2): give it memory of its own";
const VARIANT: &str = "`df`: the shadow of argument `x` holds another variant than the argument";

#[test]
fn a_shadow_may_be_longer_but_not_shorter() {
    assert_eq!(check::<[f64]>(&[1.0, 2.0], &[0.0, 0.0]), "");
    assert_eq!(check::<[f64]>(&[1.0, 2.0], &[0.0, 0.0, 0.0]), "");
    assert_eq!(check::<[f64]>(&[1.0, 2.0], &[0.0]), SHORT);
    assert_eq!(check(&vec![1.0, 2.0], &vec![0.0]), SHORT);
    assert_eq!(check::<Box<[f64]>>(&vec![1.0, 2.0].into(), &vec![0.0].into()), SHORT);
    assert_eq!(check::<&[f64]>(&&[1.0, 2.0][..], &&[0.0][..]), SHORT);
}

#[test]
fn nested_lengths_are_compared() {
    let primal = vec![vec![1.0], vec![1.0, 2.0]];
    assert_eq!(check(&primal, &vec![vec![0.0], vec![0.0, 0.0]]), "");
    assert_eq!(check(&primal, &vec![vec![0.0], vec![0.0]]), SHORT);
    assert_eq!(check(&[vec![1.0, 2.0]], &[vec![0.0]]), SHORT);
    assert_eq!(check(&(1.0, vec![1.0, 2.0]), &(0.0, vec![0.0])), SHORT);
    assert_eq!(check(&Some(vec![1.0, 2.0]), &Some(vec![0.0])), SHORT);
    assert_eq!(check::<&[&[f64]]>(&&[&[1.0, 2.0][..]][..], &&[&[0.0][..]][..]), SHORT);
    assert_eq!(check(&Box::new(vec![1.0, 2.0]), &Box::new(vec![0.0])), SHORT);
}

#[test]
fn variants_are_compared() {
    assert_eq!(check(&Some(1.0), &Some(0.0)), "");
    assert_eq!(check(&Some(1.0), &None), VARIANT);
    assert_eq!(check::<Result<f64, u8>>(&Ok(1.0), &Err(0)), VARIANT);
}

#[test]
fn a_shadow_has_memory_of_its_own() {
    let x = [1.0, 2.0, 3.0];
    assert_eq!(check::<&[f64]>(&&x[..2], &&x[..2]), OVERLAP);
    assert_eq!(check::<&[f64]>(&&x[..2], &&x[1..]), OVERLAP);
    assert_eq!(check::<&[f64]>(&&x[..1], &&x[1..]), "");
    assert_eq!(check::<&f64>(&&x[0], &&x[0]).matches("overlaps").count(), 1);
    let empty: &[f64] = &x[..0];
    assert_eq!(check::<&[f64]>(&empty, &empty), "");
}

#[derive(Shape)]
struct Layer {
    weights: Vec<f64>,
    size: usize,
}

#[derive(Shape)]
struct Network<T>(Vec<Layer>, Vec<T>, [f64; 2]);

#[derive(Shape)]
enum Model {
    Empty,
    Linear { slope: Vec<f64> },
    Deep(Network<f32>),
}

#[test]
fn derived_shapes_look_into_fields() {
    let layer = |n| Layer { weights: vec![0.0; n], size: n };
    assert_eq!(check(&layer(2), &layer(2)), "");
    assert_eq!(check(&layer(2), &layer(1)), SHORT);
    assert_eq!(layer(1).size, 1);
    let network = |n, m| Network(vec![layer(n)], vec![0.0f32; m], [0.0; 2]);
    assert_eq!(check(&network(2, 2), &network(2, 2)), "");
    assert_eq!(check(&network(2, 2), &network(1, 2)), SHORT);
    assert_eq!(check(&network(2, 2), &network(2, 1)), SHORT);
    assert_eq!(network(1, 1).2, [0.0; 2]);
    let linear = |n| Model::Linear { slope: vec![0.0; n] };
    assert_eq!(check(&linear(2), &linear(1)), SHORT);
    assert_eq!(check(&linear(2), &Model::Empty), VARIANT);
    assert_eq!(check(&Model::Deep(network(2, 2)), &Model::Deep(network(1, 2))), SHORT);
}
