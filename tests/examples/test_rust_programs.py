"""The example programs in Rust: each one's own tests through `cargo isozyme test`, and its numbers against the oracle's."""

from __future__ import annotations

import pytest

from .programs import CARGO, RUST, SMALL, cargo_isozyme, oracle, parse, run

pytestmark = pytest.mark.skipif(CARGO is None, reason="needs cargo")


def test_what_needs_no_derivative_passes_with_plain_cargo() -> None:
    run([CARGO or "", "test", "--quiet", "--release", "--workspace", "--test", "primal"], RUST)


@pytest.mark.parametrize("profile", ["dev", "release"])
@pytest.mark.parametrize("program", SMALL)
def test_derivatives_agree(program: str, profile: str) -> None:
    output = cargo_isozyme("test", "-p", program, "--test", "derivatives", "--profile", profile)
    assert "running 0 tests" not in output


@pytest.mark.parametrize("program", SMALL)
def test_a_program_prints_the_numbers_of_the_oracle(program: str) -> None:
    printed = parse(cargo_isozyme("run", "--release", "-p", program, "--", "bench", *SMALL[program]))
    for name, sums in oracle(program).items():
        assert printed[name].differs_from(sums) < 1e-10, name


def test_the_fit_of_the_iris_says_all_it_should() -> None:
    output = cargo_isozyme("run", "--release", "-p", "gmm")

    def number(start: str) -> float:
        line = next(line for line in output.splitlines() if line.startswith(start))
        return float(line.removeprefix(start).split()[0])

    assert number("log-likelihood before") < -500 < -200 < number("log-likelihood after")
    assert number("error against differences") < 1e-6
    assert number("error against forward mode") < 1e-12
    assert 0 < number("primal") < number("gradient")
    assert number("ratio") > 1
