//! Results and arguments of composite types, end to end: `cargo isozyme test --test derivatives`.

use isozyme::*;

type Real = f64;

#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(transparent)]
struct Metres(f64);

#[derive(Clone, Copy, Debug, PartialEq)]
struct Point {
    x: f64,
    y: f32,
}

#[autodiff_reverse(dalias, Active, Active)]
fn alias(x: Real) -> Real {
    x * x
}

#[autodiff_reverse(dmetres, Active, Active)]
#[autodiff_forward(metres_jvp, Dual, Dual)]
fn metres(x: Metres) -> Metres {
    Metres(x.0 * x.0)
}

#[autodiff_reverse(dpoint, Active, Active)]
#[autodiff_forward(point_jvp, Dual, Dual)]
fn point(p: Point) -> Point {
    Point { x: p.x * p.x * f64::from(p.y), y: p.y * 3.0 }
}

#[autodiff_reverse(dpair, Active, Active)]
#[autodiff_forward(pair_jvp, Dual, DualOnly)]
fn pair((x, y): (f64, f64)) -> (f64, f64) {
    (x * y, x + y)
}

#[autodiff_reverse(darray, Active, ActiveOnly)]
fn array(x: [f64; 3]) -> [f64; 3] {
    [x[0] * x[1], x[1] * x[2], x[2] * x[0]]
}

#[test]
fn plain_data() {
    assert_eq!(dalias(3.0, 1.0), (9.0, 6.0));
    assert_eq!(dmetres(Metres(3.0), Metres(1.0)), (Metres(9.0), Metres(6.0)));
    assert_eq!(metres_jvp(Metres(3.0), Metres(1.0)), (Metres(9.0), Metres(6.0)));
    let (value, gradient) = dpoint(Point { x: 3.0, y: 2.0 }, Point { x: 1.0, y: 10.0 });
    assert_eq!((value, gradient), (Point { x: 18.0, y: 6.0 }, Point { x: 12.0, y: 39.0 }));
    let (_, tangent) = point_jvp(Point { x: 3.0, y: 2.0 }, Point { x: 1.0, y: 1.0 });
    assert_eq!(tangent, Point { x: 21.0, y: 3.0 });
    assert_eq!(dpair((2.0, 3.0), (1.0, 10.0)), ((6.0, 5.0), (13.0, 12.0)));
    assert_eq!(pair_jvp((2.0, 3.0), (1.0, 0.0)), (3.0, 1.0));
    assert_eq!(darray([1.0, 2.0, 3.0], [1.0, 0.0, 1.0]), [2.0 + 3.0, 1.0, 1.0]);
}

#[autodiff_reverse(droot, Active, Active)]
#[autodiff_forward(root_jvp, Dual, Dual)]
fn root(x: f64) -> Option<f64> {
    (x >= 0.0).then(|| x.sqrt())
}

#[autodiff_reverse(dparse, Duplicated, Active)]
#[autodiff_forward(parse_jvp, Dual, Dual)]
fn parse(x: &[f64]) -> Result<f64, String> {
    if x.is_empty() {
        return Err(String::from("empty"));
    }
    Ok(x.iter().map(|v| v * v).sum())
}

#[autodiff_reverse(dboth, Active, Active)]
fn both(x: f64) -> (f64, Option<f64>) {
    (x * x, (x > 1.0).then_some(x * x * x))
}

fn message<R>(call: impl FnOnce() -> R) -> String {
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(call)).err().expect("it should panic");
    caught.downcast_ref::<String>().cloned().or_else(|| caught.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default()
}

#[test]
fn options_and_results() {
    assert_eq!(droot(4.0, Some(1.0)), (Some(2.0), 0.25));
    assert_eq!(root_jvp(4.0, 1.0), (Some(2.0), Some(0.25)));
    assert_eq!(root_jvp(-4.0, 1.0), (None, None));
    assert_eq!(droot(-4.0, None), (None, 0.0));
    let mut dx = [0.0; 2];
    assert_eq!(dparse(&[3.0, 4.0], &mut dx, Ok(1.0)), Ok(25.0));
    assert_eq!(dx, [6.0, 8.0]);
    assert_eq!(dparse(&[], &mut [], Err(String::new())), Err("empty".to_string()));
    assert_eq!(parse_jvp(&[3.0], &[1.0]), (Ok(9.0), Ok(6.0)));
    assert_eq!(dboth(2.0, (1.0, Some(1.0))).1, 4.0 + 12.0);
    assert_eq!(dboth(0.5, (1.0, None)), ((0.25, None), 1.0));
}

#[test]
fn a_seed_of_another_variant_is_refused() {
    let variant = "`droot`: the shadow of argument `dret` holds another variant than the argument";
    assert_eq!(message(|| droot(4.0, None)), variant);
    assert_eq!(message(|| droot(-4.0, Some(1.0))), variant);
    assert!(message(|| dboth(2.0, (1.0, None))).contains("another variant"));
}

#[derive(Shape, Clone, Copy)]
enum Curve {
    Line(f64),
    Parabola(f64),
}

#[autodiff_reverse(dcurve, Active, Active)]
fn curve(c: Curve) -> f64 {
    match c {
        Curve::Line(a) => a,
        Curve::Parabola(a) => a * a,
    }
}

#[test]
fn an_active_argument_is_an_enum() {
    let (value, gradient) = dcurve(Curve::Line(2.0), 1.0);
    assert_eq!(value, 2.0);
    assert!(matches!(gradient, Curve::Line(1.0)));
    assert!(matches!(dcurve(Curve::Parabola(2.0), 1.0).1, Curve::Parabola(4.0)));
}
