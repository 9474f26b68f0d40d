use isozyme::*;
macro_rules! one {
    ($f:ident, $d:ident, $x:ident => $e:expr) => {
        #[autodiff_reverse($d, Duplicated, Active)]
        fn $f($x: &[f64]) -> f64 {
            $e
        }
        mod $f {
            #[test]
            fn t() {
                let x = [1.5, 0.3, 2.5, 0.7, 3.1, 1.1];
                let mut d = [0.0; 6];
                super::$d(&x, &mut d, 1.0);
                crate::check(super::$f, &x, &d);
            }
        }
    };
}
mod a {
    use super::*;
    one!(windows, dwindows, x => x.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum());
    one!(zip, dzip, x => x.iter().zip(x.iter().skip(1)).map(|(a, b)| a * b).fold(0.0, |s, v| s + v));
    one!(chunks, dchunks, x => x.chunks_exact(2).map(|c| c[0] * c[1]).fold(1.0, |a, b| a * b));
    one!(revstep, drevstep, x => x.iter().rev().step_by(2).enumerate().map(|(i, v)| v * i as f64).sum::<f64>().sin());
    one!(scan, dscan, x => x.iter().scan(1.0, |s, v| { *s *= v; Some(*s) }).sum());
    one!(takewhile, dtakewhile, x => x.iter().take_while(|v| **v < 3.0).filter(|v| **v > 0.5).map(|v| v.ln()).sum());
    one!(maxmin, dmaxmin, x => x.iter().cloned().fold(f64::NEG_INFINITY, f64::max) * x.iter().cloned().fold(f64::INFINITY, f64::min));
    one!(minby, dminby, x => { let m = x.iter().min_by(|a, b| a.partial_cmp(b).unwrap()).unwrap(); m * m });
    one!(chain, dchain, x => x[..2].iter().chain(&x[3..]).chain(std::iter::once(&x[2])).map(|v| v.exp()).sum());
    one!(fromfn, dfromfn, x => { let mut i = 0; std::iter::from_fn(|| { i += 1; x.get(i).copied() }).map(|v| v * v).sum() });
    one!(flat, dflat, x => x.iter().flat_map(|a| x.iter().map(move |b| a * b)).sum());
    one!(position, dposition, x => { let i = x.iter().position(|v| *v > 2.0).unwrap(); x[i] * x[i] });
    one!(peek, dpeek, x => { let mut it = x.iter().peekable(); let mut s = 0.0; while let Some(v) = it.next() { if let Some(n) = it.peek() { s += v * **n; } } s });
    one!(collect, dcollect, x => { let v: Vec<f64> = x.iter().map(|v| v * 2.0).filter(|v| *v > 1.0).collect(); v.iter().rev().zip(&v).map(|(a, b)| a * b).sum() });
    one!(product, dproduct, x => x.iter().product::<f64>() + x.iter().copied().reduce(|a, b| a * b).unwrap());
    one!(trypath, dtrypath, x => { fn q(x: &[f64]) -> Option<f64> { let a = x.first()?; let b = x.get(1)?; Some(a / b) } q(x).unwrap_or(0.0) });
    one!(splits, dsplits, x => { let (a, b) = x.split_at(3); a.iter().zip(b).map(|(a, b)| a.hypot(*b)).sum() });
}
