"""The example programs as the tests build and run them."""

from __future__ import annotations

import json
import math
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUST = ROOT / "examples" / "rust"
C = ROOT / "benchmarks" / "c"

SMALL = {"gmm": ("4", "3", "20"), "lstm": ("2", "4", "12"), "ba": ("50",), "ode": ("6", "2"), "nbody": ("4", "30")}
"""Each program, and sizes that run in no time."""

CARGO = shutil.which("cargo")
CLANG = next((found for name in ("clang-22", "clang-19", "clang-16", "clang") if (found := shutil.which(name))), None)


@dataclass(frozen=True)
class Sums:
    """What a program says about a value and its gradient: the gradient's norm, and its product with generated weights."""

    value: float
    norm: float
    probe: float

    def differs_from(self, other: Sums) -> float:
        """The largest relative difference; a probe's, relative to the norm. NaN if anything is."""
        scale = abs(other.value) or 1.0
        pairs = ((self.value, other.value, scale), (self.norm, other.norm, other.norm), (self.probe, other.probe, other.norm))
        differences = [abs(a - b) / s for a, b, s in pairs]
        return math.nan if any(map(math.isnan, differences)) else max(differences)


def parse(output: str) -> dict[str, Sums]:
    """The JSON lines of a program, by the name of what they measure."""
    rows = (json.loads(line) for line in output.splitlines() if line.startswith("{"))
    return {row["program"]: Sums(row["value"], row["norm"], row["probe"]) for row in rows}


def run(command: list[str | Path], folder: Path | None = None, seconds: int = 280, **variables: str) -> str:
    """What a command prints; AssertionError with all of its output if it fails."""
    done = subprocess.run(
        [str(c) for c in command],
        cwd=folder,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
        timeout=seconds,
    )
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout[-4000:]}\n{done.stderr[-8000:]}"
    return done.stdout


def cargo_isozyme(*arguments: str) -> str:
    """`cargo isozyme ..` in the examples' workspace, by this Python's Isozyme."""
    return run([sys.executable, "-m", "isozyme.frontends.rust.cargo", *arguments], RUST)


@cache
def oracle(program: str) -> dict[str, Sums]:
    """Values and gradients by dual numbers and by hand, from a plain build."""
    return parse(run([CARGO or "cargo", "run", "--quiet", "--release", "-p", "oracle", "--", program, *SMALL[program]], RUST))
