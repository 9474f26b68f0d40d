"""The programs in C, compiled by clang at O0 and at O3, through `isozyme opt`: the numbers of the oracle."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from .programs import CARGO, CLANG, SMALL, C, oracle, parse, run

pytestmark = pytest.mark.skipif(CLANG is None or CARGO is None, reason="needs clang, and cargo for the oracle")


@pytest.mark.parametrize("level", ["-O0", "-O3"])
@pytest.mark.parametrize("program", SMALL)
def test_a_program_prints_the_numbers_of_the_oracle(program: str, level: str, tmp_path: Path) -> None:
    before, after, binary = tmp_path / "before.ll", tmp_path / "after.ll", tmp_path / program
    run([CLANG or "", level, "-g", "-S", "-emit-llvm", C / f"{program}.c", "-o", before])
    run([sys.executable, "-m", "isozyme.cli", "opt", before, "-o", after])
    run([CLANG or "", level, after, "-lm", "-o", binary])
    printed = parse(run([binary, *SMALL[program]]))
    for name, sums in oracle(program).items():
        assert printed[name].differs_from(sums) < 1e-10, name
