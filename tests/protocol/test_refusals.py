"""Requests that would give wrong numbers without a word are refused."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from isozyme import cli

CASES = {
    "small.c": (
        "extern int enzyme_dup, enzyme_tape, enzyme_allocated; void __enzyme_augmentfwd(void *, ...);\n"
        "void f(double *x) { *x = *x * *x; }\n"
        "void g(double *x, double *d, void *t) { __enzyme_augmentfwd((void *)f, enzyme_allocated, 8L, enzyme_tape, t, enzyme_dup, x, d); }\n",
        "and enzyme_allocated gives it 8",
    ),
    "more.c": (
        "extern int enzyme_out; typedef struct { float a, b; } P; P __enzyme_autodiff(void *, ...);\n"
        "float f(float x) { return x * x; }\n"
        "float g(void) { P p = __enzyme_autodiff((void *)f, enzyme_out, 3.0f); return p.b; }\n",
        "gives 1 value, the caller expects",
    ),
    "tape.c": (
        "extern int enzyme_out; double __enzyme_augmentfwd(void *, ...);\n"
        "double f(double x) { return x * x; }\n"
        "double g(void) { return __enzyme_augmentfwd((void *)f, enzyme_out, 3.0); }\n",
        "gives a value of type ptr where the caller expects double",
    ),
    "local.c": (
        "double __enzyme_autodiff(void *, ...);\n"
        "double f(double x) { __attribute__((annotate(\"enzyme_inactive\"))) double w = x * x; return w * x; }\n"
        "double g(void) { return __enzyme_autodiff((void *)f, 3.0); }\n",
        "works for functions, globals and fields of numbers only",
    ),
    "stride.c": (
        "extern int enzyme_dupv; double __enzyme_fwddiff(void *, ...);\n"
        "double f(double *x) { return *x; }\n"
        "double g(void) { return __enzyme_fwddiff((void *)f, enzyme_dupv, 8L); }\n",
        "does not pass its value",
    ),
    "by_value.c": (
        "extern int enzyme_dup; double __enzyme_autodiff(void *, ...);\n"
        "double f(double x) { return x * x; }\n"
        "double g(void) { return __enzyme_autodiff((void *)f, enzyme_dup, 3.0, 1.0); }\n",
        "its derivative is returned in reverse mode",
    ),
    "pointer.c": (
        "extern int enzyme_out; double __enzyme_autodiff(void *, ...);\n"
        "double f(double x) { return x * x; }\n"
        "double g(double *p) { return __enzyme_autodiff((void *)f, enzyme_out, p); }\n",
        "passes a value of type ptr there",
    ),
}


@pytest.mark.parametrize("level", ["-O0", "-O2"])
@pytest.mark.parametrize("name", CASES)
def test_a_request_is_refused(name: str, level: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    compiler = next((c for c in (("clang++-22", "clang++") if name.endswith("pp") else ("clang-22", "clang")) if shutil.which(c)), None)
    if compiler is None:
        pytest.skip("needs clang")
    source, message = CASES[name]
    (tmp_path / name).write_text(source)
    subprocess.run([compiler, level, "-S", "-emit-llvm", tmp_path / name, "-o", tmp_path / "in.ll"], check=True)
    assert cli.main(["opt", "--no-cache", str(tmp_path / "in.ll"), "-o", str(tmp_path / "out.ll")]) != 0
    assert message in capsys.readouterr().err


def test_attributes_of_parameters_and_results_are_read(tmp_path: Path) -> None:
    if shutil.which("clang-22") is None:
        pytest.skip("needs clang")
    assert cli.main(["opt", "--no-cache", str(Path(__file__).parent / "attributes.ll"), "-o", str(tmp_path / "out.ll")]) == 0
    subprocess.run(["clang-22", "-w", tmp_path / "out.ll", "-o", tmp_path / "a"], check=True)
    assert subprocess.run([tmp_path / "a"], capture_output=True, text=True, check=True).stdout == "18 18 5 0\n"


MAGNITUDE = """
#include <complex.h>
extern int enzyme_dup; double __enzyme_fwddiff(void *, ...);
double f(double complex z) { return creal(z) * creal(z) * cimag(z); }
int main(void) { return __enzyme_fwddiff((void *)f, enzyme_dup, 3.0 + 2.0 * I, 1.0 + 10.0 * I) != 102; }
"""


@pytest.mark.parametrize("flags", [["-O0"], ["-O0", "-ffast-math"], ["-O2", "-g"], ["-O2", "-fno-discard-value-names"], ["-O2"]])
def test_a_complex_number_that_may_be_two_numbers_is_refused(flags: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if shutil.which("clang-22") is None:
        pytest.skip("needs clang")
    (tmp_path / "a.c").write_text(MAGNITUDE)
    subprocess.run(["clang-22", *flags, "-S", "-emit-llvm", tmp_path / "a.c", "-o", tmp_path / "in.ll"], check=True)
    done = cli.main(["opt", "--no-cache", str(tmp_path / "in.ll"), "-o", str(tmp_path / "out.ll")])
    if flags == ["-O2"]:
        assert done == 1
        assert "can be read in two ways" in capsys.readouterr().err
    else:
        assert done == 0
        subprocess.run(["clang-22", tmp_path / "out.ll", "-lm", "-o", tmp_path / "a"], check=True)
        subprocess.run([tmp_path / "a"], check=True)
