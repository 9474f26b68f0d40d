//! Ordinary safe Rust, for the engine's tests: rustc writes the IR (see Makefile).

fn sum_of_squares(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

#[no_mangle]
pub unsafe extern "C" fn norm(x: *const f64, n: usize) -> f64 {
    sum_of_squares(std::slice::from_raw_parts(x, n)).sqrt()
}

#[no_mangle]
pub unsafe extern "C" fn quadratic(a: *const f64, x: *const f64, n: usize) -> f64 {
    let (a, x) = (std::slice::from_raw_parts(a, n * n), std::slice::from_raw_parts(x, n));
    let mut total = 0.0;
    for (i, row) in a.chunks_exact(n).enumerate() {
        total += x[i] * dot(row, x);
    }
    total
}

enum Shape {
    Circle(f64),
    Rectangle { w: f64, h: f64 },
    Nothing,
}

impl Shape {
    fn area(&self) -> f64 {
        match self {
            Shape::Circle(r) => std::f64::consts::PI * r * r,
            Shape::Rectangle { w, h } => w * h,
            Shape::Nothing => 0.0,
        }
    }
}

#[no_mangle]
pub extern "C" fn areas(x: f64, y: f64, n: usize) -> f64 {
    let mut total = 1.0;
    for i in 0..n {
        let shape = match i % 3 {
            0 => Shape::Circle(x * total),
            1 => Shape::Rectangle { w: x + total, h: y },
            _ => Shape::Nothing,
        };
        total += shape.area() * y;
    }
    total
}

struct Particle {
    position: [f64; 2],
    velocity: [f64; 2],
    charge: Option<f64>,
}

#[no_mangle]
pub extern "C" fn orbit(x: f64, v: f64, steps: usize) -> f64 {
    let mut p = Particle { position: [x, 0.0], velocity: [0.0, v], charge: if x > 0.5 { Some(2.0 * x) } else { None } };
    for _ in 0..steps {
        let r2: f64 = p.position.iter().map(|c| c * c).sum();
        let f = p.charge.unwrap_or(1.0) / (r2 * r2.sqrt());
        for (v, x) in p.velocity.iter_mut().zip(&mut p.position) {
            *v -= 0.1 * f * *x;
            *x += 0.1 * *v;
        }
    }
    p.position[0] * p.position[1]
}

#[no_mangle]
pub unsafe extern "C" fn polynomial(c: *const f64, n: usize, x: f64) -> f64 {
    let c = std::slice::from_raw_parts(c, n);
    c.iter().rev().fold(0.0, |s, k| s * x + k).powi(2)
}

#[no_mangle]
pub unsafe extern "C" fn smooth(x: *mut f64, n: usize, rounds: usize) -> f64 {
    let x = std::slice::from_raw_parts_mut(x, n);
    for _ in 0..rounds {
        for i in 1..n - 1 {
            x[i] = 0.25 * x[i - 1] + 0.5 * x[i] * x[i + 1];
        }
    }
    x.iter().copied().fold(f64::NEG_INFINITY, f64::max)
}
