"""Small C and Rust programs as the compilers write them: unoptimised, with debug information, vectorised, with fast-math (compiled/Makefile)."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from oracle.check import Buffer, Const, check_gradient

FOLDER = Path(__file__).parent / "compiled"
LEVELS = ["O0", "O0g", "O2", "O3fast"]


@cache
def source(level: str) -> str:
    return (FOLDER / f"{level}.ll").read_text()


def bodies() -> Buffer:
    rows = [[0.0, 0.0, 0.1, -0.2, 2.0, 1], [1.0, 0.3, -0.1, 0.7, 0.5, 0], [-0.8, 0.9, 0.2, 0.3, 1.5, 0]]
    return Buffer([v for row in rows for v in row], ("double", "double", "double", "double", "double", "i32"))


XS = [0.4, -1.1, 0.7, 1.9, 0.2]

PROGRAMS: dict[str, tuple[Any, ...]] = {
    "horner": (Buffer(XS), 5, 1.3),
    "softmax_loss": (Buffer(XS), 5, 2),
    "simulate": (bodies(), 3, 2, Const(0.05)),
    "julia": (0.1, 0.3, 4),
    "rotate": (1.5, 0.75, 0.5),
    "cholesky_logdet": (Buffer([4.0, 1.0, 0.5, 1.0, 3.0, 0.2, 0.5, 0.2, 2.0]), 3),
    "convolve": (Buffer(XS), 5, Buffer([0.5, -0.25, 1.5]), 3),
    "stack_machine": (Const(Buffer([0, 1, 2, 3, 1, 9], "i32")), 6, 1.3, 0.7),
    "list": (0.9, 4),
    "bisect": (1.3, 2.7),
    "weighted_order": (Buffer(XS), 5),
}


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", PROGRAMS)
def test_c_program(name: str, level: str) -> None:
    single = name == "rotate"
    rtol = 1e-4 if single else 1e-8 if level == "O3fast" else None
    check_gradient(source(f"programs.{level}"), name, *PROGRAMS[name], rtol=rtol, h=2e-2 if single else None)


RUST: dict[str, tuple[Any, ...]] = {
    "norm": (Buffer(XS), 5),
    "quadratic": (Buffer([0.5, -0.25, 1.5, 0.7]), Buffer([1.2, -0.4]), 2),
    "areas": (0.6, 0.8, 5),
    "orbit": (1.1, 0.7, 4),
    "polynomial": (Buffer(XS), 5, 0.8),
    "smooth": (Buffer(XS), 5, 3),
}


@pytest.mark.parametrize("level", ["O0", "O1", "O3"])
@pytest.mark.parametrize("name", RUST)
def test_rust_program(name: str, level: str) -> None:
    check_gradient(source(f"rust.{level}"), name, *RUST[name])
