//! Prints the derivatives' errors on a small problem; `ba bench [observations]` times the Jacobian and the gradient on a generated one.

use ba::data::generated;
use ba::jacobian::{Rows, gradient, jacobian, residual_column, residual_rows, residuals};
use ba::{Problem, by_hand, objective};
use support::{Checksums, Report, Row, interleaved, largest_relative_error};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some("bench") => {
            let observations = arguments.get(1).map_or(10_000, |n| n.parse().expect("a size is a number"));
            for row in bench(observations) {
                println!("{}", row.json());
            }
        }
        _ => show(),
    }
}

fn show() {
    let problem = generated(10, 50, 200, 1);
    let (value, g) = gradient(&problem);
    let (_, hand) = by_hand::objective(&problem);
    println!("{} cameras, {} points, {} residuals", problem.cameras.len(), problem.points.len(), 2 * problem.observations.len());
    println!("half the sum of squares    {value:12.3}");
    println!("error against hand-written {:12.1e}   (gradient; largest, relative)", largest_relative_error(&g.flat(), &hand.flat()));
    let mut worst = 0.0_f64;
    for (seen, &weight) in problem.observations.iter().zip(&problem.weights) {
        let (_, rows) = residual_rows(&problem, seen, weight);
        let columns: Vec<[f64; 2]> = (0..by_hand::COLUMNS).map(|j| residual_column(&problem, seen, weight, j)).collect();
        for (i, row) in rows.iter().enumerate() {
            let forward: Vec<f64> = columns.iter().map(|column| column[i]).collect();
            worst = worst.max(largest_relative_error(row, &forward));
        }
    }
    println!("error against forward mode {worst:12.1e}   (Jacobian; largest, relative)");
}

fn bench(observations: usize) -> [Row; 2] {
    let problem = generated(100, 1000, observations, 1);
    let Problem { cameras, points, weights, observations: seen } = &problem;
    let size = format!("{} residuals", 2 * observations);

    let mut out = vec![[0.0; 2]; observations];
    let mut rows: Vec<Rows> = vec![Default::default(); observations];
    let mut hand_rows = rows.clone();
    let mut primal = || {
        residuals(&problem, &mut out);
        out[observations - 1][0]
    };
    let mut reverse = || {
        jacobian(&problem, &mut rows);
        rows[observations - 1].1[0][0]
    };
    let mut hand = || {
        for ((o, &w), out) in seen.iter().zip(weights).zip(&mut hand_rows) {
            *out = by_hand::residual_rows(&cameras[o.camera], &points[o.point], w, &o.pixel);
        }
        hand_rows[observations - 1].1[0][0]
    };
    let times = interleaved(15, &mut [&mut primal, &mut reverse, &mut hand]);
    let entries: Vec<f64> = rows.iter().flat_map(|(_, rows)| rows.iter().flatten().copied()).collect();
    let jacobian_row = Row {
        program: "ba (Jacobian)",
        size: size.clone(),
        primal: times[0],
        gradient: times[1],
        by_hand: Some(times[2]),
        sums: Checksums::new(rows.iter().flat_map(|(r, _)| r).map(|r| r * r).sum(), &[&entries]),
        report: Report::of("ba", "d_residual_rows"),
    };

    let mut primal = || objective(cameras, points, weights, seen);
    let mut reverse = || gradient(&problem).0;
    let mut hand = || by_hand::objective(&problem).0;
    let times = interleaved(15, &mut [&mut primal, &mut reverse, &mut hand]);
    let (value, g) = gradient(&problem);
    let gradient_row = Row {
        program: "ba (gradient)",
        size,
        primal: times[0],
        gradient: times[1],
        by_hand: Some(times[2]),
        sums: Checksums::new(value, &[&g.flat()]),
        report: Report::of("ba", "d_objective"),
    };
    [jacobian_row, gradient_row]
}
