//! Values by value that hold enums: a gradient is in its argument's variant, a seed in its result's.

use isozyme::*;

#[derive(Shape, Clone, Copy, Debug, PartialEq)]
enum Curve {
    Flat,
    Line(f64),
    Parabola { a: f64, b: f32 },
    Named(&'static str, f64),
}

#[derive(Shape, Clone, Copy, Debug, PartialEq)]
struct Fit {
    slope: f64,
    bend: Option<f64>,
    curve: Curve,
    points: [Option<f32>; 2],
    good: bool,
}

/// The optimiser may compute what stands in a `Some` also where there is none.
#[autodiff_reverse(dfit, Active, Active, Active)]
#[autodiff_reverse(dfit2, 2, Active, Active, ActiveOnly)]
#[autodiff_forward(fit_jvp, Dual, Dual, Dual)]
fn fit(x: f64, y: f64) -> Fit {
    Fit {
        slope: x * y,
        bend: if y > 0.0 { Some(x * x * y) } else { None },
        curve: if y > 10.0 {
            Curve::Parabola { a: x * x * x, b: (y * 2.0) as f32 }
        } else if y > 0.0 {
            Curve::Line(x * 5.0)
        } else {
            Curve::Flat
        },
        points: [(x > 0.0).then_some(x as f32 * 3.0), None],
        good: x > y,
    }
}

fn seed() -> Fit {
    Fit { slope: 0.0, bend: None, curve: Curve::Flat, points: [Some(0.0), None], good: false }
}

/// Something else than zeros where the next call's locals will lie.
#[inline(never)]
fn scribble() -> f64 {
    let dirt = std::hint::black_box([1e9; 256]);
    std::hint::black_box(&dirt).iter().sum()
}

#[test]
fn results_with_variants() {
    for _ in 0..2 {
        scribble();
        let (value, dx, dy) = dfit(3.0, -2.0, Fit { slope: 1.0, ..seed() });
        assert_eq!((value.slope, value.bend, dx, dy), (-6.0, None, -2.0, 3.0));
        let with = Fit { slope: 1.0, bend: Some(1.0), curve: Curve::Line(1.0), points: [Some(1.0), None], good: true };
        assert_eq!(dfit(3.0, 2.0, with), (fit(3.0, 2.0), 2.0 + 12.0 + 5.0 + 3.0, 3.0 + 9.0));
        let with = Fit { bend: Some(1.0), curve: Curve::Parabola { a: 1.0, b: 10.0 }, ..seed() };
        assert_eq!(dfit(3.0, 20.0, with), (fit(3.0, 20.0), 120.0 + 27.0, 9.0 + 20.0));
        let one = Fit { slope: 1.0, ..seed() };
        let two = Fit { points: [Some(1.0), None], ..seed() };
        assert_eq!(dfit2(3.0, -2.0, [one, two]), ([-2.0, 3.0], [3.0, 0.0]));
    }
}

#[test]
fn tangents_with_variants() {
    let (value, tangent) = fit_jvp(3.0, 1.0, 2.0, 0.0);
    assert_eq!(value, fit(3.0, 2.0));
    assert_eq!((tangent.slope, tangent.bend, tangent.curve, tangent.points), (2.0, Some(12.0), Curve::Line(5.0), [Some(3.0), None]));
    let (_, tangent) = fit_jvp(3.0, 1.0, -2.0, 0.0);
    assert_eq!((tangent.slope, tangent.bend, tangent.curve), (-2.0, None, Curve::Flat));
}

fn message<R>(call: impl FnOnce() -> R) -> String {
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(call)).err().expect("it should panic");
    caught.downcast_ref::<String>().cloned().or_else(|| caught.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default()
}

#[test]
fn seeds_of_other_variants() {
    let other = "`dfit`: the shadow of argument `dret` holds another variant than the argument";
    assert_eq!(message(|| dfit(3.0, 2.0, seed())), other);
    assert_eq!(message(|| dfit(3.0, -2.0, Fit { bend: Some(1.0), ..seed() })), other);
    assert_eq!(message(|| dfit(3.0, -2.0, Fit { curve: Curve::Line(1.0), ..seed() })), other);
    assert_eq!(message(|| dfit(3.0, -2.0, Fit { points: [Some(0.0), Some(0.0)], ..seed() })), other);
    assert!(message(|| dfit2(3.0, -2.0, [seed(), Fit { bend: Some(1.0), ..seed() }])).contains("another variant"));
}

#[autodiff_reverse(deval, Active, Active, Active)]
fn eval(c: Curve, x: f64) -> f64 {
    match c {
        Curve::Flat => x,
        Curve::Line(a) => a * x,
        Curve::Parabola { a, b } => a * x * x + f64::from(b),
        Curve::Named(name, a) => name.len() as f64 * a * x,
    }
}

#[autodiff_reverse(dheight, Active, Active)]
fn height(f: Fit) -> f64 {
    f.slope * f.bend.unwrap_or(2.0) + eval(f.curve, 3.0) + f.points.iter().flatten().map(|p| f64::from(*p)).sum::<f64>()
}

#[test]
fn arguments_with_variants() {
    assert_eq!(deval(Curve::Line(2.0), 3.0, 1.0), (6.0, Curve::Line(3.0), 2.0));
    assert_eq!(deval(Curve::Parabola { a: 2.0, b: 7.0 }, 3.0, 2.0), (25.0, Curve::Parabola { a: 18.0, b: 2.0 }, 24.0));
    assert_eq!(deval(Curve::Flat, 3.0, 1.0), (3.0, Curve::Flat, 1.0));
    let f = Fit { slope: 2.0, bend: Some(4.0), curve: Curve::Line(5.0), points: [None, Some(1.0)], good: true };
    let expected = Fit { slope: 4.0, bend: Some(2.0), curve: Curve::Line(3.0), points: [None, Some(1.0)], good: true };
    assert_eq!(dheight(f, 1.0), (24.0, expected));
    let (_, g) = dheight(Fit { bend: None, ..f }, 1.0);
    assert_eq!(g, Fit { slope: 2.0, bend: None, ..expected });
    let text =
        "the `Active` argument `c` holds a reference or a pointer, whose gradient needs memory: pass that part as a `Duplicated` argument";
    assert_eq!(message(|| deval(Curve::Named("four", 2.0), 3.0, 1.0)), text);
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Problem {
    Negative(f64),
    Other,
}

#[autodiff_reverse(dtwice, Active, Active)]
fn twice(x: f64) -> Option<Option<f64>> {
    if x < -5.0 {
        None
    } else if x < 0.0 {
        Some(None)
    } else {
        Some(Some(x * x))
    }
}

#[autodiff_reverse(dfallible, Active, Active)]
fn fallible(x: f64) -> Result<Fit, Problem> {
    if x < -5.0 {
        Err(Problem::Other)
    } else if x < 0.0 {
        Err(Problem::Negative(x * x))
    } else {
        Ok(fit(x, 2.0))
    }
}

#[autodiff_reverse(deither, Active, Active)]
fn either(x: f64) -> Result<f64, f64> {
    if x > 0.0 {
        Ok(x * x)
    } else {
        Err(x * x * x)
    }
}

#[test]
fn outcomes_with_variants() {
    for _ in 0..2 {
        scribble();
        assert_eq!(dtwice(3.0, Some(Some(1.0))), (Some(Some(9.0)), 6.0));
        assert_eq!(dtwice(-3.0, Some(None)), (Some(None), 0.0));
        assert_eq!(dtwice(-9.0, None), (None, 0.0));
        assert_eq!(deither(3.0, Ok(1.0)), (Ok(9.0), 6.0));
        assert_eq!(deither(-3.0, Err(1.0)), (Err(-27.0), 27.0));
        let ok = Fit { bend: Some(1.0), curve: Curve::Line(0.0), ..seed() };
        assert_eq!(dfallible(3.0, Ok(ok)), (Ok(fit(3.0, 2.0)), 12.0));
    }
    assert!(message(|| dtwice(-3.0, Some(Some(1.0)))).contains("another variant"));
    assert!(message(|| dfallible(-3.0, Err(Problem::Negative(1.0)))).contains("derive `isozyme::Shape` for its type"));
}

/// A cell hides that an `Option` is in it.
#[derive(Shape, Clone, Debug, PartialEq)]
struct Counted {
    best: std::cell::Cell<Option<f64>>,
    scale: f64,
}

#[autodiff_reverse(dbest, Active, Active)]
fn best(c: Counted) -> f64 {
    c.best.get().unwrap_or(1.0) * c.scale
}

#[derive(Shape, Clone, Copy)]
struct View {
    start: *const f64,
    scale: f64,
}

#[autodiff_reverse(dfirst, Active, Active)]
fn first(v: View) -> f64 {
    unsafe { *v.start * v.scale }
}

#[test]
fn hidden_in_cells_and_behind_pointers() {
    let c = |best, scale| Counted { best: std::cell::Cell::new(best), scale };
    assert_eq!(dbest(c(Some(2.0), 3.0), 1.0), (6.0, c(Some(3.0), 2.0)));
    assert_eq!(dbest(c(None, 3.0), 1.0), (3.0, c(None, 1.0)));
    let refused = std::panic::catch_unwind(|| dfirst(View { start: &1.0, scale: 2.0 }, 1.0).0).unwrap_err();
    assert!(refused.downcast_ref::<String>().unwrap().contains("`v` holds a reference or a pointer"));
}
