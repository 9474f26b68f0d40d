//! Fits a mixture of Gaussians to Fisher's iris; `gmm bench [dim components points]` times the gradient on generated data.

use gmm::data::{IRIS_DIM, Parameters, generated, iris, start};
use gmm::{Wishart, by_hand, fit, log_likelihood, log_posterior};
use support::{Checksums, Report, Row, central_differences, interleaved, largest_relative_error};

const COMPONENTS: usize = 3;
const PRIOR: Wishart = Wishart { gamma: 0.1, m: 0 };

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.split_first() {
        Some((first, sizes)) if first == "bench" => {
            let size = |i: usize, default| sizes.get(i).map_or(default, |s| s.parse().expect("a size is a number"));
            println!("{}", bench(size(0, 64), size(1, 50), size(2, 1000)).json());
        }
        _ => fit_iris(),
    }
}

fn fit_iris() {
    let (data, species) = iris();
    let dim = IRIS_DIM;
    let likelihood = |p: &Parameters| log_likelihood(&p.alphas, &p.means, &p.factors, &data, dim);
    let posterior = |p: &Parameters| log_posterior(&p.alphas, &p.means, &p.factors, &data, dim, PRIOR);

    let begin = start(&data, dim, COMPONENTS);
    let (_, gradient) = fit::gradient(&begin, &data, dim, PRIOR);
    let gradient = gradient.concat();
    let differences = central_differences(&begin.concat(), 1e-3, |flat| posterior(&begin.shaped(flat)));
    let forward = fit::gradient_forward(&begin, &data, dim, PRIOR);
    let (end, outcome) = fit::fit(&begin, &data, dim, PRIOR, 500);

    println!("{} flowers, {dim} measurements, {COMPONENTS} components, {} parameters", species.len(), gradient.len());
    println!("log-likelihood before      {:12.4}   with prior {:12.4}", likelihood(&begin), posterior(&begin));
    println!(
        "log-likelihood after       {:12.4}   with prior {:12.4}   ({} steps of L-BFGS, largest slope {:.1e})",
        likelihood(&end),
        posterior(&end),
        outcome.iterations,
        outcome.slope
    );
    println!("error against differences  {:12.1e}   (largest, relative)", largest_relative_error(&gradient, &differences));
    println!("error against forward mode {:12.1e}   (largest, relative)", largest_relative_error(&gradient, &forward));

    let mut primal = || posterior(&end);
    let mut reverse = || fit::gradient(&end, &data, dim, PRIOR).0;
    let times = interleaved(15, &mut [&mut primal, &mut reverse]);
    println!("primal                     {:12.3} us", 1e6 * times[0].median);
    println!("gradient                   {:12.3} us", 1e6 * times[1].median);
    println!("ratio                      {:12.2}", times[1].median / times[0].median);
    let taken = isozyme::tape_bytes();
    reverse();
    println!("tape                       {:>12} bytes", isozyme::tape_bytes() - taken);
    let report = Report::of("gmm", "d_log_posterior");
    println!("synthesis                  {:>12} s", report.synthesis_seconds.map_or("unknown".into(), |s| format!("{s:.3}")));
}

fn bench(dim: usize, components: usize, points: usize) -> Row {
    let (p, data) = generated(dim, components, points, 1);
    let mut primal = || log_posterior(&p.alphas, &p.means, &p.factors, &data, dim, PRIOR);
    let mut reverse = || fit::gradient(&p, &data, dim, PRIOR).0;
    let mut hand = || by_hand::log_posterior(&p.alphas, &p.means, &p.factors, &data, dim, PRIOR).0;
    let times = interleaved(9, &mut [&mut primal, &mut reverse, &mut hand]);
    let (value, g) = fit::gradient(&p, &data, dim, PRIOR);
    Row {
        program: "gmm",
        size: format!("d={dim} k={components} n={points}"),
        primal: times[0],
        gradient: times[1],
        by_hand: Some(times[2]),
        sums: Checksums::new(value, &[&g.alphas, &g.means, &g.factors]),
        report: Report::of("gmm", "d_log_posterior"),
    }
}
