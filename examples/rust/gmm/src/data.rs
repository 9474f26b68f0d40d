//! Fisher's iris, generated data of any size, and where a fit starts from.

use support::Lcg;

use crate::factor_len;

/// R. A. Fisher, The use of multiple measurements in taxonomic problems, Annals of Eugenics 7 (1936): 150 flowers of three species.
const IRIS: &str = include_str!("../iris.csv");

/// The number of measurements of a flower.
pub const IRIS_DIM: usize = 4;

/// The 150 rows of four measurements (sepal length and width, petal length and width, in cm), and the name of each flower's species.
pub fn iris() -> (Vec<f64>, Vec<&'static str>) {
    let mut measurements = Vec::new();
    let mut species = Vec::new();
    for line in IRIS.lines().skip(1) {
        let (numbers, name) = line.rsplit_once(',').expect("five fields a line");
        measurements.extend(numbers.split(',').map(|field| field.parse::<f64>().expect("a number")));
        species.push(name);
    }
    (measurements, species)
}

/// The parameters of a mixture, as `log_posterior` takes them.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameters {
    pub alphas: Vec<f64>,
    pub means: Vec<f64>,
    pub factors: Vec<f64>,
}

impl Parameters {
    /// All zero, for `k` components in dimension `dim`.
    pub fn zeros(k: usize, dim: usize) -> Self {
        Self { alphas: vec![0.0; k], means: vec![0.0; k * dim], factors: vec![0.0; k * factor_len(dim)] }
    }

    /// All of them, one after the other.
    pub fn concat(&self) -> Vec<f64> {
        [&self.alphas[..], &self.means, &self.factors].concat()
    }

    /// `flat` cut up in the shape of `self`.
    pub fn shaped(&self, flat: &[f64]) -> Self {
        let (alphas, rest) = flat.split_at(self.alphas.len());
        let (means, factors) = rest.split_at(self.means.len());
        Self { alphas: alphas.to_vec(), means: means.to_vec(), factors: factors.to_vec() }
    }
}

/// A plain starting point: equal weights, means at `k` of the points, evenly spaced, and half the data's standard deviation along each axis.
pub fn start(data: &[f64], dim: usize, k: usize) -> Parameters {
    let n = data.len() / dim;
    let mut start = Parameters::zeros(k, dim);
    for (c, mean) in start.means.chunks_exact_mut(dim).enumerate() {
        let row = (2 * c + 1) * n / (2 * k);
        mean.copy_from_slice(&data[row * dim..(row + 1) * dim]);
    }
    for row in start.factors.chunks_exact_mut(factor_len(dim)) {
        for (axis, q) in row[..dim].iter_mut().enumerate() {
            *q = -(0.5 * deviation(data.iter().skip(axis).step_by(dim).copied())).ln();
        }
    }
    start
}

fn deviation(xs: impl Iterator<Item = f64> + Clone) -> f64 {
    let n = xs.clone().count() as f64;
    let mean = xs.clone().sum::<f64>() / n;
    (xs.map(|x| (x - mean).powi(2)).sum::<f64>() / n).sqrt()
}

/// Parameters and `n` points in dimension `dim`, generated; the C version generates the same.
pub fn generated(dim: usize, k: usize, n: usize, seed: u64) -> (Parameters, Vec<f64>) {
    let mut lcg = Lcg::new(seed);
    let alphas = lcg.vec(k, -1.0, 1.0);
    let means = lcg.vec(k * dim, -1.0, 1.0);
    let factors = lcg.vec(k * factor_len(dim), -0.5, 0.5);
    let data = lcg.vec(n * dim, -2.0, 2.0);
    (Parameters { alphas, means, factors }, data)
}
