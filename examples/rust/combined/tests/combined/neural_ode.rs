//! A neural ODE over ndarray: a small network is the right-hand side, Runge-Kutta steps it, and gradient descent makes its paths follow data.

use isozyme::*;
use ndarray::{s, Array1, Array2, ArrayView1, ArrayView2, Axis};

const STATE: usize = 2;
const HIDDEN: usize = 8;
const PARAMETERS: usize = HIDDEN * STATE + HIDDEN + STATE * HIDDEN;

/// The network's weights, as views of one vector of parameters.
struct Network<'a> {
    first: ArrayView2<'a, f64>,
    bias: ArrayView1<'a, f64>,
    second: ArrayView2<'a, f64>,
}

impl<'a> Network<'a> {
    fn new(p: &'a Array1<f64>) -> Self {
        let (a, b) = (HIDDEN * STATE, HIDDEN * STATE + HIDDEN);
        Network {
            first: p.slice(s![..a]).into_shape_with_order((HIDDEN, STATE)).unwrap(),
            bias: p.slice(s![a..b]),
            second: p.slice(s![b..]).into_shape_with_order((STATE, HIDDEN)).unwrap(),
        }
    }

    fn rate(&self, x: &Array1<f64>) -> Array1<f64> {
        self.second.dot(&(self.first.dot(x) + &self.bias).mapv(f64::tanh))
    }
}

fn runge_kutta(network: &Network, x: &Array1<f64>, h: f64) -> Array1<f64> {
    let a = network.rate(x);
    let b = network.rate(&(x + &(&a * (0.5 * h))));
    let c = network.rate(&(x + &(&b * (0.5 * h))));
    let d = network.rate(&(x + &(&c * h)));
    x + &((a + (b + c) * 2.0 + d) * (h / 6.0))
}

/// The mean squared distance between a path of the network and the data, one row for each time.
#[autodiff_reverse(dloss, Duplicated, Const, Active)]
#[autodiff_forward(loss_jvp, Dual, Const, DualOnly)]
fn loss(parameters: &Array1<f64>, data: &Array2<f64>) -> f64 {
    let network = Network::new(parameters);
    let mut x = data.row(0).to_owned();
    let mut sum = 0.0;
    for row in data.axis_iter(Axis(0)).skip(1) {
        for _ in 0..2 {
            x = runge_kutta(&network, &x, 0.05);
        }
        sum += (&x - &row).mapv(|d| d * d).sum();
    }
    sum / data.len() as f64
}

/// Parameters without a pattern, of moderate size.
fn start() -> Array1<f64> {
    Array1::from_shape_fn(PARAMETERS, |i| 0.5 * (1.7 * i as f64 + 0.3).sin())
}

/// A damped spring, sampled every tenth of a second.
fn data() -> Array2<f64> {
    Array2::from_shape_fn((20, STATE), |(i, j)| {
        let t = 0.1 * i as f64;
        let (decay, sin, cos) = ((-0.2 * t).exp(), (2.0 * t).sin(), (2.0 * t).cos());
        [decay * cos, decay * (-0.2 * cos - 2.0 * sin)][j]
    })
}

#[test]
fn the_gradient_is_right() {
    let (p, data) = (start(), data());
    let mut gradient = Array1::zeros(PARAMETERS);
    let value = dloss(&p, &mut gradient, &data, 1.0);
    super::close(value, loss(&p, &data));
    for i in 0..PARAMETERS {
        let (mut up, mut down, mut unit) = (p.clone(), p.clone(), Array1::zeros(PARAMETERS));
        up[i] += 1e-6;
        down[i] -= 1e-6;
        unit[i] = 1.0;
        super::close(gradient[i], (loss(&up, &data) - loss(&down, &data)) / 2e-6);
        super::close(gradient[i], loss_jvp(&p, &unit, &data));
    }
    println!("neural ODE: loss {value:.6}, |gradient| {:.6}", gradient.mapv(|g| g * g).sum().sqrt());
}

#[test]
fn learns_a_damped_spring() {
    let (mut p, data) = (start(), data());
    let (mut mean, mut square) = (Array1::<f64>::zeros(PARAMETERS), Array1::<f64>::zeros(PARAMETERS));
    let before = loss(&p, &data);
    for _ in 0..400 {
        let mut gradient = Array1::zeros(PARAMETERS);
        dloss(&p, &mut gradient, &data, 1.0);
        mean = mean * 0.9 + &gradient * 0.1;
        square = square * 0.99 + gradient.mapv(|g| 0.01 * g * g);
        p = p - &mean / &square.mapv(|s| s.sqrt() + 1e-8) * 0.02;
    }
    let after = loss(&p, &data);
    println!("neural ODE: loss {before:.6} before training, {after:.6} after");
    assert!(after < 1e-3 * before, "{before} -> {after}");
}
