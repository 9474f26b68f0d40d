mod part1 {
    use isozyme::*;
    use std::collections::{BTreeMap, HashMap};
    #[autodiff_reverse(df, Duplicated, Const, Active)]
    fn f(x: &[f64], names: &HashMap<String, usize>) -> f64 {
        x[names["a"]] * x[names["b"]]
    }
    #[test]
    fn t() {
        let m: HashMap<String, usize> = [("a".to_string(), 1), ("b".to_string(), 0)].into();
        let mut d = [0.0; 2];
        df(&[2.0, 3.0], &mut d, &m, 1.0);
        assert_eq!(d, [3.0, 2.0]);
    }
    #[autodiff_reverse(dg, Duplicated, Const, Active)]
    fn g(x: &[f64], names: &BTreeMap<&str, usize>) -> f64 {
        names.values().map(|i| x[*i]).product::<f64>() * x[names["b"]]
    }
    #[test]
    fn u() {
        let m: BTreeMap<&str, usize> = [("a", 1), ("b", 0)].into();
        let mut d = [0.0; 2];
        dg(&[2.0, 3.0], &mut d, &m, 1.0);
        assert_eq!(d, [12.0, 4.0]);
    }
}
mod part2 {
    use isozyme::*;
    use std::collections::HashMap;
    #[autodiff_reverse(df, Const, Active, Active)]
    fn f(m: &HashMap<String, f64>, x: f64) -> f64 {
        m["a"] * x + m.get("zz").copied().unwrap_or(1.0) * x * x + m.values().sum::<f64>() * x
    }
    #[test]
    fn t() {
        let m: HashMap<String, f64> = [("a".to_string(), 1.5), ("b".to_string(), 2.0)].into();
        assert_eq!(df(&m, 3.0, 1.0).1, 1.5 + 6.0 + 3.5);
    }
}
mod part3 {
    use isozyme::*;
    use std::collections::HashMap;
    #[autodiff_reverse(df, Duplicated, Active, Active)]
    fn f(m: &HashMap<u32, f64>, x: f64) -> f64 {
        m[&1] * x
    }
    #[test]
    fn t() {
        let m: HashMap<u32, f64> = [(1, 1.5), (2, 2.0)].into();
        let mut d = m.clone();
        d.values_mut().for_each(|v| *v = 0.0);
        assert_eq!(df(&m, &mut d, 3.0, 1.0).1, 1.5);
        assert_eq!(d[&1], 3.0);
    }
}
mod part4 {
    use isozyme::*;
    use std::collections::{BTreeMap, HashMap};
    #[autodiff_reverse(df, Duplicated, Active)]
    fn f(x: &[f64]) -> f64 {
        let mut m = BTreeMap::new();
        for (i, v) in x.iter().enumerate() {
            m.insert(i % 3, *v);
        }
        m.values().map(|v| v * v).sum()
    }
    #[test]
    fn t() {
        let x = [1.5, 0.3, 2.5, 0.7, 3.1];
        let mut d = [0.0; 5];
        df(&x, &mut d, 1.0);
        crate::check(f, &x, &d);
    }
}
/// A tree that is filled with what is differentiated: its nodes are split.
mod filled {
    use isozyme::*;
    use std::collections::BTreeMap;

    #[autodiff_reverse(df, Duplicated, Active)]
    #[autodiff_forward(jf, Dual, DualOnly)]
    fn f(x: &[f64]) -> f64 {
        let mut tree: BTreeMap<u32, f64> = BTreeMap::new();
        for (i, v) in (0..).zip(x) {
            *tree.entry(i % 17).or_insert(1.0) *= v;
            tree.remove(&(i % 23));
        }
        tree.iter().map(|(k, v)| f64::from(*k) * v).sum()
    }
    #[test]
    fn t() {
        let x: Vec<f64> = (0..40).map(|i| 1.0 + f64::from(i * i % 17) * 0.1).collect();
        let mut d = vec![0.0; 40];
        df(&x, &mut d, 1.0);
        for i in 0..40 {
            let (mut low, mut high, mut direction) = (x.clone(), x.clone(), vec![0.0; 40]);
            low[i] -= 1e-6;
            high[i] += 1e-6;
            direction[i] = 1.0;
            let wanted = (f(&high) - f(&low)) / 2e-6;
            assert!((d[i] - wanted).abs() < 1e-5 * (1.0 + wanted.abs()), "{i}: {} {wanted}", d[i]);
            assert!((d[i] - jf(&x, &direction)).abs() < 1e-9 * (1.0 + d[i].abs()));
        }
    }
}
