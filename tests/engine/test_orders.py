"""Derivatives of derivatives in C, in all nestings: the programs in orders/ compare them with each other and with differences of gradients."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from oracle.check import transform

from isozyme.cli import main
from isozyme.errors import IsozymeError

CLANG = next((found for name in ("clang-22", "clang-19", "clang-16", "clang") if (found := shutil.which(name))), None)
PROGRAMS = Path(__file__).parent / "orders"


def run(name: str, level: str, folder: Path, *flags: str) -> str:
    """Compile, differentiate, run: what the program prints; it fails by its exit code."""
    assert CLANG is not None
    text, made, program = folder / "in.ll", folder / "out.ll", folder / "program"
    subprocess.run([CLANG, "-w", level, *flags, "-S", "-emit-llvm", "-o", text, PROGRAMS / name], check=True)
    assert main(["opt", "--no-cache", str(text), "-o", str(made)]) == 0
    subprocess.run([CLANG, "-w", "-O2", "-o", program, made, "-lm"], check=True)
    done = subprocess.run([program], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.skipif(CLANG is None, reason="needs clang")
@pytest.mark.parametrize("level", ["-O0", "-O2"])
@pytest.mark.parametrize("name", ["hessian.c", "third.c", "zero.c"])
def test_all_nestings_agree(name: str, level: str, tmp_path: Path) -> None:
    assert "WRONG" not in run(name, level, tmp_path)


def test_a_derivative_that_needs_itself_is_refused() -> None:
    text = """
        declare double @__enzyme_autodiff_f(ptr, ...)
        define double @f(double %x) {
          %d = call double (ptr, ...) @__enzyme_autodiff_f(ptr @f, double %x)
          ret double %d
        }"""
    with pytest.raises(IsozymeError, match="needs this very derivative"):
        transform(text)
