//! Known kernels as idiomatic Rust: a ray marcher with an enum of shapes, cloth, bundle adjustment behind a trait, a network of layers, curve fitting
//! with a Jacobian.
#![cfg(isozyme)]

mod support;

use isozyme::*;
use support::{check, close};

mod mlp {
    use isozyme::*;

    #[derive(Clone)]
    pub enum Activation {
        Relu,
        Tanh,
        Identity,
    }
    #[derive(Clone)]
    pub struct Layer {
        pub weights: Vec<Vec<f64>>,
        pub bias: Vec<f64>,
        pub activation: Activation,
    }
    impl Layer {
        fn forward(&self, x: &[f64]) -> Vec<f64> {
            self.weights
                .iter()
                .zip(&self.bias)
                .map(|(row, b)| {
                    let z = row.iter().zip(x).map(|(w, x)| w * x).sum::<f64>() + b;
                    match self.activation {
                        Activation::Relu => z.max(0.0),
                        Activation::Tanh => z.tanh(),
                        Activation::Identity => z,
                    }
                })
                .collect()
        }
    }
    #[autodiff_reverse(dloss, Duplicated, Const, Active)]
    pub fn loss(net: &Vec<Layer>, data: &[(Vec<f64>, Vec<f64>)]) -> f64 {
        data.iter()
            .map(|(x, y)| {
                let out = net.iter().fold(x.clone(), |x, l| l.forward(&x));
                out.iter().zip(y).map(|(a, b)| (a - b).powi(2)).sum::<f64>()
            })
            .sum::<f64>()
            / data.len() as f64
    }
    pub fn flat(net: &mut Vec<Layer>) -> Vec<&mut f64> {
        net.iter_mut().flat_map(|l| l.weights.iter_mut().flatten().chain(l.bias.iter_mut())).collect()
    }
}

mod march {
    use isozyme::*;

    #[derive(Clone, Copy)]
    pub enum Shape {
        Sphere { center: [f64; 3], radius: f64 },
        Box { center: [f64; 3], half: [f64; 3] },
        Plane { height: f64 },
    }
    fn len(v: [f64; 3]) -> f64 {
        v.iter().map(|x| x * x).sum::<f64>().sqrt()
    }
    fn sub(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
        std::array::from_fn(|i| a[i] - b[i])
    }
    impl Shape {
        fn distance(&self, p: [f64; 3]) -> f64 {
            match self {
                Shape::Sphere { center, radius } => len(sub(p, *center)) - radius,
                Shape::Box { center, half } => {
                    let q = sub(p, *center).map(f64::abs);
                    let q = sub(q, *half);
                    len(q.map(|v| v.max(0.0))) + q[0].max(q[1]).max(q[2]).min(0.0)
                }
                Shape::Plane { height } => p[1] - height,
            }
        }
    }
    fn scene(shapes: &[Shape], p: [f64; 3]) -> f64 {
        shapes
            .iter()
            .map(|s| s.distance(p))
            .reduce(|a, b| {
                let h = (0.5 + 0.5 * (b - a) / 0.1).clamp(0.0, 1.0);
                b * (1.0 - h) + a * h - 0.1 * h * (1.0 - h)
            })
            .unwrap()
    }
    #[autodiff_reverse(dimage, Duplicated, Active)]
    pub fn image(x: &[f64]) -> f64 {
        let shapes = vec![
            Shape::Sphere { center: [x[0], x[1], x[2]], radius: x[3] },
            Shape::Box { center: [x[4], x[5], x[6]], half: [0.3, x[7], 0.3] },
            Shape::Plane { height: x[8] },
        ];
        let mut sum = 0.0;
        for i in 0..16 {
            for j in 0..16 {
                let d = [(i as f64 - 7.3) / 16.0, (j as f64 - 7.6) / 16.0, 1.0];
                let n = len(d);
                let d = d.map(|v| v / n);
                let mut t = 0.0;
                for _ in 0..24 {
                    let s = scene(&shapes, [t * d[0], t * d[1], t * d[2] - 4.0]);
                    if s < 1e-4 || t > 12.0 {
                        break;
                    }
                    t += s;
                }
                sum += (-0.3 * t).exp();
            }
        }
        sum
    }
}

mod cloth {
    use isozyme::*;

    #[derive(Clone, Copy, Default)]
    struct Particle {
        x: [f64; 3],
        v: [f64; 3],
    }
    struct Link {
        a: usize,
        b: usize,
        rest: f64,
    }
    #[autodiff_reverse(dend, Duplicated, Active)]
    pub fn end(p: &[f64]) -> f64 {
        let n = 8;
        let mut ps = vec![Particle::default(); n * n];
        for i in 0..n {
            for j in 0..n {
                ps[i * n + j].x = [i as f64 * 0.1, 0.0, j as f64 * 0.1];
            }
        }
        let mut links = Vec::new();
        for i in 0..n {
            for j in 0..n {
                if i + 1 < n {
                    links.push(Link { a: i * n + j, b: (i + 1) * n + j, rest: 0.1 * p[2] });
                }
                if j + 1 < n {
                    links.push(Link { a: i * n + j, b: i * n + j + 1, rest: 0.1 * p[2] });
                }
            }
        }
        let h = 0.01;
        for _ in 0..100 {
            let mut forces = vec![[0.0, -9.81 * p[3], 0.0]; ps.len()];
            for l in &links {
                let d: [f64; 3] = std::array::from_fn(|k| ps[l.b].x[k] - ps[l.a].x[k]);
                let len = d.iter().map(|v| v * v).sum::<f64>().sqrt();
                let f = p[0] * (len - l.rest) / len;
                for k in 0..3 {
                    forces[l.a][k] += f * d[k];
                    forces[l.b][k] -= f * d[k];
                }
            }
            for (i, (q, f)) in ps.iter_mut().zip(&forces).enumerate() {
                if i == 0 || i == n - 1 {
                    continue;
                }
                for k in 0..3 {
                    q.v[k] += h * (f[k] - p[1] * q.v[k]);
                    q.x[k] += h * q.v[k];
                }
            }
        }
        ps.iter().map(|q| q.x[1]).sum::<f64>() / ps.len() as f64
    }
}

mod ba {
    use isozyme::*;

    pub trait Camera {
        fn project(&self, p: [f64; 3]) -> [f64; 2];
    }
    pub struct Pinhole<'a>(&'a [f64]);
    impl Camera for Pinhole<'_> {
        fn project(&self, p: [f64; 3]) -> [f64; 2] {
            let c = self.0;
            let theta2: f64 = c[..3].iter().map(|v| v * v).sum();
            let theta = theta2.sqrt();
            let (s, k) = (theta.sin() / theta, (1.0 - theta.cos()) / theta2);
            let w = [c[0], c[1], c[2]];
            let cross = [w[1] * p[2] - w[2] * p[1], w[2] * p[0] - w[0] * p[2], w[0] * p[1] - w[1] * p[0]];
            let dot: f64 = w.iter().zip(&p).map(|(a, b)| a * b).sum();
            let q: [f64; 3] = std::array::from_fn(|i| p[i] * theta.cos() + cross[i] * s + w[i] * dot * k + c[3 + i]);
            let (x, y) = (q[0] / q[2], q[1] / q[2]);
            let r2 = x * x + y * y;
            let f = c[6] * (1.0 + r2 * (c[7] + r2 * c[8]));
            [f * x, f * y]
        }
    }
    #[autodiff_reverse(dcost, Duplicated, Active)]
    pub fn cost(x: &[f64]) -> f64 {
        let (cams, points) = x.split_at(9 * 4);
        let mut s = 0.0;
        for (i, c) in cams.chunks_exact(9).enumerate() {
            let camera: Box<dyn Camera + '_> = Box::new(Pinhole(c));
            for (j, p) in points.chunks_exact(3).enumerate() {
                if (i * 7 + j * 3) % 4 == 0 {
                    continue;
                }
                let [u, v] = camera.project([p[0], p[1], p[2]]);
                let (a, b) = (u - 0.1 * (i as f64 + j as f64).sin(), v - 0.1 * (i as f64 - j as f64).cos());
                s += (1.0 + a * a + b * b).sqrt() - 1.0; // a robust loss
            }
        }
        s
    }
}

fn residuals(x: &[f64]) -> Vec<f64> {
    let wave = |x: &[f64], t: f64| x[0] * (-x[1] * t).exp() * (x[2] * t + x[3]).cos();
    (0..40).map(|i| 0.1 * i as f64).map(|t| wave(x, t) - wave(&[2.0, 0.5, 3.0, 0.2], t)).collect()
}

#[test]
fn a_ray_marcher() {
    check("march", march::image, march::dimage, &[0.2, 0.1, 0.3, 0.8, -0.9, 0.1, 0.4, 0.5, -1.1]);
}

#[test]
fn hanging_cloth() {
    check("cloth", cloth::end, cloth::dend, &[200.0, 0.5, 0.95, 1.0]);
}

#[test]
fn bundle_adjustment() {
    let cameras = (0..4).flat_map(|i| [0.1 + 0.02 * i as f64, -0.2, 0.05, 0.1, 0.2, 5.0, 1.0, 0.01, 0.001]);
    let x: Vec<f64> = cameras.chain((0..30).map(|i| (i as f64).sin())).collect();
    check("bundle adjustment", ba::cost, ba::dcost, &x);
}

#[test]
fn a_network_of_layers() {
    let layer = |n: usize, m: usize, activation| mlp::Layer {
        weights: (0..n).map(|i| (0..m).map(|j| 0.5 * (n as f64 + (i * m + j) as f64).sin()).collect()).collect(),
        bias: vec![0.01; n],
        activation,
    };
    let net = vec![layer(5, 3, mlp::Activation::Tanh), layer(4, 5, mlp::Activation::Relu), layer(2, 4, mlp::Activation::Identity)];
    let data: Vec<_> = (0..6).map(|i| (vec![(i as f64).cos(), 0.2, -0.3], vec![(i as f64).sin(), 0.3])).collect();
    let mut shadow = net.clone();
    mlp::flat(&mut shadow).into_iter().for_each(|w| *w = 0.0);
    let value = mlp::dloss(&net, &mut shadow, &data, 1.0);
    close(value, mlp::loss(&net, &data));
    for (i, g) in mlp::flat(&mut shadow).into_iter().enumerate() {
        let at = |h: f64| {
            let mut net = net.clone();
            *mlp::flat(&mut net)[i] += h;
            mlp::loss(&net, &data)
        };
        close(*g, (at(1e-6) - at(-1e-6)) / 2e-6);
    }
}

/// Levenberg and Marquardt's method.
#[test]
fn curve_fitting() {
    let mut x = vec![1.5, 0.3, 2.7, 0.0];
    for _ in 0..50 {
        let rows = jacobian(residuals, &x);
        let j = nalgebra::DMatrix::from_fn(rows.len(), 4, |i, k| rows[i][k]);
        let damped = j.transpose() * &j + nalgebra::DMatrix::identity(4, 4) * 1e-3;
        let step = damped.cholesky().unwrap().solve(&(j.transpose() * nalgebra::DVector::from_vec(residuals(&x))));
        x.iter_mut().zip(step.iter()).for_each(|(x, s)| *x -= s);
    }
    x.iter().zip([2.0, 0.5, 3.0, 0.2]).for_each(|(a, b)| close(*a, b));
}
