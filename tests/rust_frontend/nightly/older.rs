#![feature(autodiff)]
use std::autodiff::autodiff;

#[autodiff(df, Reverse, Duplicated, Const, Active)]
#[autodiff(jvp, Forward, Dual, Const, Dual)]
fn mse(weights: &[f64], data: &[(f64, f64)]) -> f64 {
    data.iter().map(|(x, y)| (weights[0] + weights[1] * x - y).powi(2)).sum::<f64>() / data.len() as f64
}

fn main() {
    let data = [(0.0, 1.0), (1.0, 3.0), (2.0, 5.0)];
    let mut weights = vec![0.0, 0.0];
    for _ in 0..2000 {
        let mut gradient = vec![0.0; 2];
        df(&weights, &mut gradient, &data, 1.0);
        let (_, slope) = jvp(&weights, &gradient, &data);
        assert!((slope - gradient.iter().map(|g| g * g).sum::<f64>()).abs() < 1e-9);
        for (w, g) in weights.iter_mut().zip(&gradient) {
            *w -= 0.1 * g;
        }
    }
    assert!((weights[0] - 1.0).abs() < 1e-6 && (weights[1] - 2.0).abs() < 1e-6);
}
