use isozyme::*;
#[autodiff_reverse(df, Duplicated, Active)]
fn f(x: &[f64]) -> f64 {
    let s: f64 = x.iter().map(|v| v * v).sum();
    println!("s = {s} {:?} {:.3}", x, x[0]);
    let t = format!("{s:e}");
    if t.is_empty() {
        0.0
    } else {
        s * s
    }
}
#[test]
fn t() {
    let x = [1.5, 0.3];
    let mut d = [0.0; 2];
    df(&x, &mut d, 1.0);
    crate::check(f, &x, &d);
}
#[autodiff_reverse(dg, Duplicated, Active)]
fn g(x: &[f64]) -> f64 {
    let y: f64 = x[0] * x[1];
    eprintln!("{y}");
    assert!(y > 0.0, "y is {y}");
    debug_assert!(y.is_finite());
    y.ln()
}
#[test]
fn u() {
    let x = [1.5, 0.3];
    let mut d = [0.0; 2];
    dg(&x, &mut d, 1.0);
    crate::check(g, &x, &d);
    assert!(std::panic::catch_unwind(|| {
        let mut d = [0.0; 2];
        dg(&[1.0, -1.0], &mut d, 1.0)
    })
    .is_err());
}
/// Texts that the library makes, beside numbers, moved and dropped by code of ours: their shadows have blocks of their own.
mod texts {
    use isozyme::*;

    #[derive(Clone)]
    struct Layer {
        name: String,
        weights: Vec<f64>,
    }

    #[autodiff_reverse(df, Duplicated, Active)]
    #[autodiff_forward(jf, Dual, DualOnly)]
    fn f(x: &[f64]) -> f64 {
        let mut layers: Vec<Layer> = Vec::new();
        for (i, c) in x.chunks(2).enumerate() {
            let mut layer = Layer { name: format!("layer {i}"), weights: c.to_vec() };
            layer.name.push_str(" of many");
            layer.name.push('!');
            layers.push(layer);
        }
        let copies = layers.clone();
        let n: usize = copies.iter().map(|l| l.name.len()).sum();
        let names = layers.iter().map(|l| l.name.clone()).collect::<Vec<_>>().join(", ");
        let mut list = Vec::new(); // grown by what the library has compiled
        layers.iter().for_each(|l| list.push(l.name.clone()));
        assert_eq!(list.concat().len(), layers.len() * 16);
        let values = x.iter().map(|v| format!("{v:.1}")).collect::<Vec<_>>().join(";");
        copies.iter().zip(&layers).map(|(a, b)| a.weights[0] * b.weights[1]).sum::<f64>()
            * (n + names.len() + names.to_uppercase().len() + values.len()) as f64
    }
    #[test]
    fn t() {
        let (x, mut dx) = ([0.5, 1.5, 2.0, 4.0], [0.0; 4]);
        let lengths = f(&x) / (0.5 * 1.5 + 2.0 * 4.0);
        df(&x, &mut dx, 1.0);
        assert_eq!(dx, [1.5 * lengths, 0.5 * lengths, 4.0 * lengths, 2.0 * lengths]);
        assert_eq!(jf(&x, &[1.0, 0.0, 0.0, 0.0]), dx[0]);
    }
}
