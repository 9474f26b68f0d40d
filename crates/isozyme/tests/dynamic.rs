//! Trait objects: `cargo isozyme test --test dynamic`. A program of its own: what may stand behind a trait object is searched in all of it.
#![cfg(isozyme)]
#![allow(unused_imports, clippy::all)]

mod part1 {
    use isozyme::*;
    trait Force {
        fn at(&self, x: f64) -> f64;
    }
    #[derive(Clone)]
    struct Spring(f64);
    #[derive(Clone)]
    struct Drag {
        c: f64,
        p: f64,
    }
    impl Force for Spring {
        fn at(&self, x: f64) -> f64 {
            -self.0 * x
        }
    }
    impl Force for Drag {
        fn at(&self, x: f64) -> f64 {
            self.c * x.powf(self.p)
        }
    }
    #[autodiff_reverse(df, Const, Active, Active)]
    fn f(forces: &[Box<dyn Force>], x: f64) -> f64 {
        forces.iter().map(|f| f.at(x)).sum()
    }
    #[test]
    fn t() {
        let v: Vec<Box<dyn Force>> = vec![Box::new(Spring(2.0)), Box::new(Drag { c: 3.0, p: 2.0 })];
        assert_eq!(df(&v, 3.0, 1.0), (21.0, -2.0 + 18.0));
    }
}
mod part2 {
    use isozyme::*;
    trait Force {
        fn at(&self, x: f64) -> f64;
    }
    #[derive(Clone)]
    struct Spring(f64);
    #[derive(Clone)]
    struct Drag {
        c: f64,
        p: f64,
    }
    impl Force for Spring {
        fn at(&self, x: f64) -> f64 {
            -self.0 * x
        }
    }
    impl Force for Drag {
        fn at(&self, x: f64) -> f64 {
            self.c * x.powf(self.p)
        }
    }
    #[autodiff_reverse(df, Duplicated, Active, Active)]
    fn f(forces: &[Box<dyn Force>], x: f64) -> f64 {
        forces.iter().map(|f| f.at(x)).sum()
    }
    #[autodiff_reverse(dg, Duplicated, Active)]
    fn g(p: &[f64]) -> f64 {
        let v: Vec<Box<dyn Force>> = vec![Box::new(Spring(p[0])), Box::new(Drag { c: p[1], p: p[2] })];
        f(&v, 2.0)
    }
    #[test]
    fn t() {
        let v: Vec<Box<dyn Force>> = vec![Box::new(Spring(2.0)), Box::new(Drag { c: 3.0, p: 2.0 })];
        let mut d: Vec<Box<dyn Force>> = vec![Box::new(Spring(0.0)), Box::new(Drag { c: 0.0, p: 0.0 })];
        assert_eq!(df(&v, &mut d, 3.0, 1.0), (21.0, -2.0 + 18.0));
        let mut d = [0.0; 3];
        dg(&[2.0, 3.0, 2.0], &mut d, 1.0);
        assert_eq!(d, [-2.0, 4.0, 3.0 * 4.0 * 2f64.ln()]);
    }
}
