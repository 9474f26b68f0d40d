//! Prints a program's checksums, one line of JSON each, by dual numbers (or, where it is large, the hand-written gradient that the tests compare
//! with them): `oracle gmm 3 2 10`. Built with plain cargo.
#![forbid(unsafe_code)]

use support::{Checksums, Dual};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((program, sizes)) = arguments.split_first() else {
        eprintln!("usage: oracle gmm|lstm|ba|ode|nbody SIZE..");
        std::process::exit(2);
    };
    let number =
        |i: usize| sizes.get(i).and_then(|s: &String| s.parse::<f64>().ok()).expect("a size is a number, and none may be left out");
    let size = |i: usize| number(i) as usize;
    match program.as_str() {
        "gmm" => print("gmm", gmm_sums(size(0), size(1), size(2))),
        "lstm" => print("lstm", lstm_sums(size(0), size(1), size(2))),
        "ba" => {
            print("ba (Jacobian)", jacobian_sums(size(0)));
            print("ba (gradient)", objective_sums(size(0)));
        }
        "ode" => print("ode", ode_sums(size(0), number(1))),
        "nbody" => print("nbody", nbody_sums(size(0), size(1))),
        other => panic!("no program is called {other}"),
    }
}

fn print(program: &str, sums: Checksums) {
    let Checksums { value, norm, probe, count } = sums;
    println!("{{\"program\": \"{program}\", \"value\": {value:.17e}, \"norm\": {norm:.17e}, \"probe\": {probe:.17e}, \"count\": {count}}}");
}

/// Value and gradient of `f` at `x` by dual numbers.
fn by_dual(x: &[f64], f: impl Fn(&[Dual]) -> Dual) -> Checksums {
    let results: Vec<Dual> = (0..x.len()).map(|i| f(&Dual::seeded(x, i))).collect();
    let gradient: Vec<f64> = results.iter().map(|r| r.du).collect();
    Checksums::new(results[0].re, &[&gradient])
}

fn gmm_sums(dim: usize, components: usize, points: usize) -> Checksums {
    let (p, data) = gmm::data::generated(dim, components, points, 1);
    let prior = gmm::Wishart { gamma: 0.1, m: 0 };
    let (value, g) = gmm::by_hand::log_posterior(&p.alphas, &p.means, &p.factors, &data, dim, prior);
    Checksums::new(value, &[&g.alphas, &g.means, &g.factors])
}

fn lstm_sums(depth: usize, width: usize, length: usize) -> Checksums {
    let net = lstm::data::generated(depth, width, length, 1);
    let (value, g) = lstm::by_hand::sequence_loss(&net.layers, &net.ends, &net.initial, &net.sequence);
    Checksums::new(value, &[&g.layers, &g.ends])
}

fn ba_problem(observations: usize) -> ba::Problem {
    ba::data::generated(100, 1000, observations, 1)
}

fn jacobian_sums(observations: usize) -> Checksums {
    let problem = ba_problem(observations);
    let (mut squares, mut entries) = (0.0, Vec::new());
    for (seen, &weight) in problem.observations.iter().zip(&problem.weights) {
        let (camera, point) = (&problem.cameras[seen.camera], &problem.points[seen.point]);
        let (residual, rows) = ba::by_hand::residual_rows(camera, point, weight, &seen.pixel);
        squares += residual.iter().map(|r| r * r).sum::<f64>();
        entries.extend(rows.into_iter().flatten());
    }
    Checksums::new(squares, &[&entries])
}

fn objective_sums(observations: usize) -> Checksums {
    let (value, g) = ba::by_hand::objective(&ba_problem(observations));
    Checksums::new(value, &[&g.flat()])
}

fn ode_sums(cells: usize, duration: f64) -> Checksums {
    let e = ode::data::generated(cells, duration, 1);
    by_dual(&e.variables(), |x| {
        let (rates, initial) = ode::data::shaped(x);
        ode::misfit_over(&rates, initial, &e.target, &e.horizon)
    })
}

fn nbody_sums(n: usize, steps: usize) -> Checksums {
    let (bodies, seen) = (nbody::data::generated(n, 1), nbody::data::sightings(n, 10, 2));
    by_dual(&nbody::data::variables(&bodies), |x| nbody::misfit_over(&nbody::data::with_variables(&bodies, x), &seen, steps / 10, 0.01))
}
