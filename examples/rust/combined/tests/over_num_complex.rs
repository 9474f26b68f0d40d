//! Derivatives through num-complex: a Fourier transform, elementary functions, a response in the frequency domain; and num-traits generics.
#![cfg(isozyme)]

mod support;

use isozyme::*;
use num_complex::{Complex, Complex64};
use num_traits::{Float, NumAssign, Zero};
use support::{check, check_both};

const X: [f64; 8] = [0.9, -0.4, 0.3, 1.1, 0.2, -0.7, 0.5, 1.3];

/// A transform in place, by halves.
fn fft(x: &mut [Complex64]) {
    let n = x.len();
    if n == 1 {
        return;
    }
    let (mut even, mut odd): (Vec<_>, Vec<_>) = x.chunks_exact(2).map(|c| (c[0], c[1])).unzip();
    fft(&mut even);
    fft(&mut odd);
    for k in 0..n / 2 {
        let t = Complex::from_polar(1.0, -std::f64::consts::TAU * k as f64 / n as f64) * odd[k];
        (x[k], x[k + n / 2]) = (even[k] + t, even[k] - t);
    }
}

#[autodiff_reverse(dspectrum, Duplicated, Active)]
#[autodiff_forward(spectrum_jvp, Dual, Dual)]
fn spectrum(x: &[f64]) -> f64 {
    let mut z: Vec<Complex64> = x.iter().map(|&v| Complex::new(v, 0.0)).collect();
    fft(&mut z);
    z.iter().enumerate().map(|(k, z)| k as f64 * z.norm()).sum()
}

#[autodiff_reverse(delementary, Duplicated, Active)]
#[autodiff_forward(elementary_jvp, Dual, Dual)]
fn elementary(x: &[f64]) -> f64 {
    let (a, b) = (Complex::new(x[0], x[1]), Complex::new(x[2], x[3]));
    let c = a.exp() * b.sin() + (a / b).sqrt() - b.ln() + a.powf(x[4]) + b.powi(3) + a.powc(b) + b.tanh() + a.inv() * x[5];
    let (r, theta) = c.to_polar();
    r * theta + (c * c.conj()).re + c.l1_norm() + Complex::cis(x[6]).im * c.arg() + c.scale(x[7]).norm_sqr()
}

/// The response of a chain of resonators.
#[autodiff_reverse(dresponse, Duplicated, Active)]
fn response(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for k in 1..20 {
        let s = Complex64::i() * (0.2 * k as f64);
        let mut h = Complex64::new(1.0, 0.0);
        for p in x.chunks_exact(2) {
            h *= (s + p[1] * p[1]) / (s * s + s * (0.1 + p[0] * p[0]) + p[1] * p[1] + 0.3);
        }
        sum += h.norm().ln();
    }
    sum
}

/// A polynomial's root by Newton's method, over any float: num-traits' bounds.
fn root<T: Float + NumAssign>(coefficients: &[Complex<T>], mut z: Complex<T>) -> Complex<T> {
    for _ in 0..12 {
        let (mut p, mut d) = (Complex::<T>::zero(), Complex::<T>::zero());
        for c in coefficients {
            d = d * z + p;
            p = p * z + c;
        }
        z -= p / d;
        if p.norm() < T::epsilon() {
            break;
        }
    }
    z
}

#[autodiff_reverse(droots, Duplicated, Active)]
fn roots(x: &[f64]) -> f64 {
    let coefficients: Vec<Complex64> = x.chunks_exact(2).map(|c| Complex::new(c[0], c[1])).collect();
    let z = root(&coefficients, Complex::new(0.3, 1.2));
    z.norm_sqr() + z.arg()
}

#[test]
fn a_fourier_transform() {
    check_both("spectrum", spectrum, dspectrum, spectrum_jvp, &X);
}

#[test]
fn elementary_functions() {
    check_both("elementary", elementary, delementary, elementary_jvp, &X);
}

#[test]
fn a_frequency_response() {
    check("response", response, dresponse, &X);
}

#[test]
fn roots_of_a_polynomial() {
    check("roots", roots, droots, &X);
}
