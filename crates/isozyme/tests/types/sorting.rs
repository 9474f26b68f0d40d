mod part1 {
    use isozyme::*;
    #[autodiff_reverse(df, Duplicated, Active)]
    fn f(x: &[f64]) -> f64 {
        let mut v = x.to_vec();
        v.sort_by(|a, b| a.partial_cmp(b).unwrap());
        v.iter().enumerate().map(|(i, v)| v * i as f64).sum()
    }
    #[test]
    fn t() {
        let x = [1.5, 0.3, 2.5, 0.7, 3.1, 1.1];
        let mut d = [0.0; 6];
        df(&x, &mut d, 1.0);
        crate::check(f, &x, &d);
    }
}
mod part2 {
    use isozyme::*;
    #[autodiff_reverse(dg, Duplicated, Active)]
    fn g(x: &[f64]) -> f64 {
        let mut i: Vec<usize> = (0..x.len()).collect();
        i.sort_by(|a, b| x[*a].total_cmp(&x[*b]));
        i.iter().enumerate().map(|(k, i)| x[*i] * k as f64).sum()
    }
    #[autodiff_reverse(dh, Duplicated, Active)]
    fn h(x: &[f64]) -> f64 {
        let mut v = x.to_vec();
        v.sort_unstable_by(|a, b| b.total_cmp(a));
        v[0] * v[1]
    }
    #[test]
    fn t() {
        let x = [1.5, 0.3, 2.5, 0.7, 3.1, 1.1];
        let mut d = [0.0; 6];
        dg(&x, &mut d, 1.0);
        crate::check(g, &x, &d);
        let mut d = [0.0; 6];
        dh(&x, &mut d, 1.0);
        crate::check(h, &x, &d);
    }
}
mod part3 {
    use isozyme::*;
    // More elements than insertion sort takes: merged by words whose bits are compared.
    #[autodiff_reverse(df, Duplicated, Active)]
    fn f(x: &[f64]) -> f64 {
        let mut v: Vec<f64> = x.iter().map(|v| v * v).collect();
        v.sort_by(f64::total_cmp);
        let median = *v.select_nth_unstable_by(30, |a, b| a.total_cmp(b)).1;
        median * median + v[7]
    }
    #[test]
    fn t() {
        let x: Vec<f64> = (0..60).map(|i| 1.0 + (i * 7919 % 61) as f64 * 0.1).collect();
        let mut d = [0.0; 60];
        df(&x, &mut d, 1.0);
        crate::check(f, &x, &d);
    }
}
