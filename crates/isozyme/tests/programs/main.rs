//! Programs as people write them, against central differences: `cargo isozyme test --test programs`.
#![cfg(isozyme)]
#![allow(dead_code, clippy::all)]

/// A gradient of `f` by its derivative, forward and reverse, against central differences.
macro_rules! program {
    ($f:ident, $vjp:ident, $jvp:ident, $x:ident => $body:block) => {
        #[autodiff_reverse($vjp, Duplicated, Active)]
        #[autodiff_forward($jvp, Dual, Dual)]
        fn $f($x: &[f64]) -> f64 {
            $body
        }
        mod $f {
            #[test]
            fn gradient() {
                let x = [1.5, 0.3, 2.5, 0.7, 3.1, 1.1];
                let mut dx = [0.0; 6];
                let y = super::$vjp(&x, &mut dx, 1.0);
                assert_eq!(y, super::$f(&x));
                crate::compare(super::$f, &x, &dx);
                for i in 0..6 {
                    let mut t = [0.0; 6];
                    t[i] = 1.0;
                    let (_, d) = super::$jvp(&x, &t);
                    assert!((d - dx[i]).abs() <= 1e-12 * (1.0 + d.abs()), "component {i}: forward {d}, reverse {}", dx[i]);
                }
            }
        }
    };
}

fn compare(f: impl Fn(&[f64]) -> f64, x: &[f64], gradient: &[f64]) {
    for (i, g) in gradient.iter().enumerate() {
        let at = |by: f64| {
            let mut x = x.to_vec();
            x[i] += by;
            f(&x)
        };
        let difference = (at(1e-6) - at(-1e-6)) / 2e-6;
        assert!((difference - g).abs() <= 1e-6 * (1.0 + difference.abs()), "component {i}: {g} instead of {difference}");
    }
}

mod language;
mod library;
mod variants;
