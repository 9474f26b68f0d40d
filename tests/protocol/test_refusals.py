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
    "sret.c": (
        "extern int enzyme_out; typedef struct { double a, b, c; } T; double __enzyme_reverse(void *, ...);\n"
        "T f(double x) { return (T){x * x, 3 * x, x * x * x}; }\n"
        "double g(void *tape) { return __enzyme_reverse((void *)f, enzyme_out, 2.0, tape); }\n",
        "whose adjoint the reverse sweep alone does not take",
    ),
    "stride.c": (
        "extern int enzyme_dupv; double __enzyme_fwddiff(void *, ...);\n"
        "double f(double *x) { return *x; }\n"
        "double g(void) { return __enzyme_fwddiff((void *)f, enzyme_dupv, 8L); }\n",
        "does not pass its value",
    ),
    "reference.cpp": (
        "extern int enzyme_dup; template <typename R, typename... A> R __enzyme_autodiff(A &&...);\n"
        "double f(const double *x) { return *x * *x; }\n"
        "double g(double *x, double *d) { return __enzyme_autodiff<double>(f, enzyme_dup, x, d); }\n",
        "takes it by reference",
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
