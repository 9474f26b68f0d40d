"""BLAS and LAPACK: self-checking programs at O0 and O3, linked with OpenBLAS."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from isozyme import cli
from isozyme.analysis.canonical import is_canonical
from isozyme.ir.reader import read_module
from isozyme.rules.library.blas import BODIES, ROUTINES, bodies_of

HERE = Path(__file__).parent / "blas"
CLANG = next((c for v in ("-22", "") if (c := shutil.which(f"clang{v}"))), None)
LIBRARY = any(Path("/usr/lib").glob("*/libopenblas.so")) and any(Path("/usr/include").rglob("lapacke.h"))


@pytest.mark.skipif(CLANG is None or not LIBRARY, reason="needs clang, libopenblas-dev and liblapacke-dev")
@pytest.mark.parametrize("level", ["-O0", "-O3"])
@pytest.mark.parametrize("program", ["cblas.c", "fortran.c"])
def test_every_routine_agrees_with_differences(program: str, level: str, tmp_path: Path) -> None:
    before, after, binary = tmp_path / "before.ll", tmp_path / "after.ll", tmp_path / "program"
    subprocess.run([CLANG or "", level, "-w", "-S", "-emit-llvm", HERE / program, "-o", before], check=True)
    assert cli.main(["opt", str(before), "-o", str(after), "--no-cache", "--debug"]) == 0
    text = after.read_text()
    assert "declare" in text and not any(f"define {t} @cblas_d" in text for t in ("void", "double"))  # bodies were only lent
    subprocess.run([CLANG or "", level, "-w", after, "-lm", "-lopenblas", "-llapacke", "-o", binary], check=True)
    done = subprocess.run([binary], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr


def test_all_bodies_are_there_in_the_form_the_planner_wants() -> None:
    library = read_module(BODIES.read_text())
    for name in ROUTINES:
        for letter in "sd":
            for symbol in (f"{letter}{name}_", f"{letter}{name}_64_"):
                assert all(is_canonical(library.functions[b]) for b in bodies_of(symbol))
    assert all(is_canonical(f) for f in library.functions.values() if f.name.startswith("isozyme_d") and f.defined)


@pytest.mark.parametrize(
    ("symbol", "body"),
    [
        ("ddot_", "isozyme_blas_f32_ddot"),
        ("sgemm_64_", "isozyme_blas_f64_sgemm"),
        ("sgemm64_", "isozyme_blas_f64_sgemm"),
        ("cblas_dgemm64_", "isozyme_blas_c64_dgemm"),
        ("LAPACKE_dpotrf", "isozyme_blas_c32_dpotrf"),
        ("dpotrf_", "isozyme_blas_f32_dpotrf"),
    ],
)
def test_the_forms_of_symbols(symbol: str, body: str) -> None:
    assert bodies_of(symbol)[0] == body


@pytest.mark.parametrize("symbol", ["swap", "dcopy", "zgemm_", "cblas_dpotrf", "LAPACKE_ddot", "ddot_x"])
def test_other_names_are_left_alone(symbol: str) -> None:
    assert bodies_of(symbol) == ()


@pytest.mark.parametrize("path", sorted(BODIES.parent.glob("*.ll")), ids=lambda p: p.stem)
def test_bodies_say_nothing_that_older_llvm_cannot_read(path: Path) -> None:
    """They become part of programs of LLVM 16 (`make.NEWER`)."""
    newer = r"\b(?:captures|range|initializes|nofpclass)\(|\b(?:samesign|nneg|disjoint|nusw|dead_on_return)\b|\bsplat \("
    assert not re.findall(newer, path.read_text())
