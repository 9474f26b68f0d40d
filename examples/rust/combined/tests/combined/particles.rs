//! Particles under forces behind `dyn Force`: where a particle ends, by where and how fast it starts.

use isozyme::*;

trait Force {
    fn at(&self, x: f64, v: f64) -> f64;
}

struct Spring(f64);
struct Drag(f64);

impl Force for Spring {
    fn at(&self, x: f64, _: f64) -> f64 {
        -self.0 * x
    }
}

impl Force for Drag {
    fn at(&self, _: f64, v: f64) -> f64 {
        -self.0 * v
    }
}

#[autodiff_reverse(dend, Const, Active, Active, Active)]
#[autodiff_forward(end_jvp, Const, Dual, Dual, Dual)]
fn end(forces: &Vec<Box<dyn Force>>, mut x: f64, mut v: f64) -> f64 {
    for _ in 0..100 {
        v += 0.01 * forces.iter().map(|f| f.at(x, v)).sum::<f64>();
        x += 0.01 * v;
    }
    x
}

#[test]
fn linear_in_its_start() {
    let forces: Vec<Box<dyn Force>> = vec![Box::new(Spring(2.0)), Box::new(Drag(0.3))];
    let (value, by_x, by_v) = dend(&forces, 0.7, -0.2, 1.0);
    super::close(value, end(&forces, 0.7, -0.2));
    super::close(by_x, end(&forces, 1.0, 0.0));
    super::close(by_v, end(&forces, 0.0, 1.0));
    super::close(end_jvp(&forces, 0.7, 1.0, -0.2, 0.0).1, by_x);
}
