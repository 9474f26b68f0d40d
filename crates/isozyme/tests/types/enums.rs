use isozyme::*;
#[derive(Shape, Debug, PartialEq)]
enum Knot {
    Fixed,
    Value(f64),
    Slope { at: f64, by: f64 },
    Many(Vec<f64>),
}
#[autodiff_reverse(df, Duplicated, Active, Active)]
fn f(k: &[Knot], x: f64) -> f64 {
    k.iter()
        .map(|k| match k {
            Knot::Fixed => x,
            Knot::Value(v) => v * x,
            Knot::Slope { at, by } => at + by * x,
            Knot::Many(v) => v.iter().map(|v| v * v).sum::<f64>() * x,
        })
        .sum()
}
#[autodiff_reverse(dopt, Duplicated, Active)]
fn opt(x: &[Option<f64>]) -> f64 {
    x.iter().flatten().map(|v| v * v).sum()
}
#[test]
fn t() {
    let k = [Knot::Fixed, Knot::Value(3.0), Knot::Slope { at: 1.0, by: 5.0 }, Knot::Many(vec![1.0, 2.0])];
    let mut d = [Knot::Fixed, Knot::Value(0.0), Knot::Slope { at: 0.0, by: 0.0 }, Knot::Many(vec![0.0; 2])];
    assert_eq!(df(&k, &mut d, 2.0, 1.0), (2.0 + 6.0 + 11.0 + 10.0, 1.0 + 3.0 + 5.0 + 5.0));
    assert_eq!(d, [Knot::Fixed, Knot::Value(2.0), Knot::Slope { at: 1.0, by: 2.0 }, Knot::Many(vec![4.0, 8.0])]);
    let mut d = [Some(0.0), None, Some(0.0)];
    dopt(&[Some(3.0), None, Some(4.0)], &mut d, 1.0);
    assert_eq!(d, [Some(6.0), None, Some(8.0)]);
}
