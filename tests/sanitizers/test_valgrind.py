"""Derivatives under valgrind's memcheck: no invalid access, no use of undefined data, no leak when a program ends normally.

ISOZYME_SANITIZE=all runs the whole corpus rather than one program a topic and language.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from isozyme.cli import main
from tests.c.corpus import PROGRAMS
from tests.c.known import excused

ROOT = Path(__file__).resolve().parents[2]
CLANG = next((found for name in ("clang-22", "clang-19", "clang-16", "clang") if (found := shutil.which(name))), None)
VALGRIND = shutil.which("valgrind")
CORPUS = [p for p in PROGRAMS if not excused(p, ("-O1", "-g"), "refused:")]
ONE_EACH = list({(Path(p).parent, Path(p).suffix): p for p in reversed(CORPUS)}.values())[::-1]
CHOSEN = [f"tests/c/{p}" for p in (CORPUS if os.environ.get("ISOZYME_SANITIZE") == "all" else ONE_EACH)]
# Derivatives that an exception leaves lose their tape, exceptions that own memory its shadow: docs/status.md says so.
LEFT_BY_UNWINDING = ("tests/c/exceptions/thrown.cpp", "tests/c/exceptions/owning.cpp")
# Words that the run judges by their bits may be members that the program never set.
UNSET = ("tests/c/stl/shared_cleanups.cpp",)
BENCHMARKS = {"gmm": ("2", "2", "5"), "lstm": ("1", "2", "4"), "ode": ("4", "1"), "nbody": ("3", "4")}
SMALL = [(f"benchmarks/c/{name}.c", sizes) for name, sizes in BENCHMARKS.items()]

pytestmark = pytest.mark.skipif(CLANG is None or VALGRIND is None, reason="needs clang and valgrind")


def built(source: Path, folder: Path, level: str) -> Path:
    """The program, differentiated."""
    text, made, program = folder / "in.ll", folder / "out.ll", folder / "program"
    include = ROOT / "src" / "isozyme" / "include"
    # Debug information helps to deduce types; valgrind cannot read the newest kind of it.
    clang = (CLANG or "").replace("clang", "clang++") if source.suffix == ".cpp" else CLANG or ""
    subprocess.run([clang, "-w", level, "-g", "-idirafter", include, "-S", "-emit-llvm", "-o", text, source], check=True)
    assert main(["opt", "--no-cache", str(text), "-o", str(made)]) == 0
    subprocess.run([clang, "-w", level, "-Wl,--strip-debug", "-o", program, made, "-lm"], check=True)
    return program


def clean(program: Path, *arguments: str, leaks: bool = False, unset: bool = False) -> None:
    """Run it; AssertionError with memcheck's report if there is one. leaks: some are expected. unset: so are values that were never set."""
    leak_check = ["--leak-check=no"] if leaks else ["--leak-check=full", "--errors-for-leak-kinds=definite,indirect,possible"]
    command = [VALGRIND or "", "--quiet", *leak_check, *(["--undef-value-errors=no"] if unset else []), "--error-exitcode=99", program, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, f"{done.stderr[-4000:]}\n{done.stdout[-1000:]}"


@pytest.mark.parametrize("source", CHOSEN)
def test_a_program_of_the_corpus_is_clean(source: str, tmp_path: Path) -> None:
    clean(built(ROOT / source, tmp_path, "-O1"), leaks=source in LEFT_BY_UNWINDING, unset=source in UNSET)


@pytest.mark.parametrize(("source", "sizes"), SMALL)
def test_a_benchmark_is_clean(source: str, sizes: tuple[str, ...], tmp_path: Path) -> None:
    clean(built(ROOT / source, tmp_path, "-O2"), *sizes)


def test_second_derivatives_are_clean(tmp_path: Path) -> None:
    clean(built(ROOT / "tests/engine/orders/hessian.c", tmp_path, "-O0"))
