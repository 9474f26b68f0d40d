"""Pretended dense arrays (`__enzyme_todense`) by `isozyme cc` and `isozyme c++`, and what is refused."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from .compiling import compiled, isozyme, output

PROGRAMS = sorted((Path(__file__).parents[1] / "c" / "sparse").iterdir())


@pytest.mark.parametrize("level", ["-O0", "-O1", "-O2", "-O3"])
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda p: p.name)
def test_programs_of_the_corpus(program: Path, level: str, tmp_path: Path) -> None:
    """`isozyme opt` refuses residuals.c where clang has optimised it; here nothing is optimised before."""
    compiled("cc" if program.suffix == ".c" else "c++", level, program, "-lm", "-o", "program", folder=tmp_path)
    assert output(tmp_path / "program") == ""


HEAD = """
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
extern int enzyme_dup, enzyme_dupnoneed, enzyme_const;
void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);
void *__enzyme_todense(void *, ...);
static double load(int64_t offset, double *from) { return from[offset / 8]; }
static void store(double value, int64_t offset, double *to) { to[offset / 8] = value; }
static double load_two(int64_t offset, double *from, int more) { return from[offset / 8] + more; }
static float load_float(int64_t offset, double *from) { return from[offset / 8]; }
static void *load_pointer(int64_t offset, double *from) { return from + offset; }
static void square(const double *x, double *y) { y[0] = x[0] * x[0]; y[1] = y[0] * y[0]; }
double *kept[4], cells[4];
#define DENSE ((double *)__enzyme_todense((void *)load, (void *)store, cells))
"""

REFUSED = [
    ("double g(void) { double *p = __enzyme_todense((void *)load, (void *)store); return *p; }", "passes 0 further values, and `load` takes 1"),
    ("double g(void) { double *p = __enzyme_todense((void *)load, (void *)store, 3); return *p; }", "a value of type i32 as further argument 1"),
    ("double g(void) { double *p = __enzyme_todense((void *)load_two, (void *)store, cells, 1); return *p; }", "do not take the same further"),
    (
        "double g(void) { double *p = __enzyme_todense((void *)load_float, (void *)store, cells); return *p; }",
        "loads numbers of type float and stores numbers of type double",
    ),
    ("double g(void) { double *p = __enzyme_todense((void *)load_pointer, NULL, cells); return *p; }", "which is no function that loads a number"),
    ("double g(void) { double *p = __enzyme_todense(NULL, NULL, cells); return *p; }", "neither a function that loads nor one that stores"),
    ("double g(void) { double *p = __enzyme_todense((void *)load); return *p; }", "is called without functions"),
    ("double g(void *f) { double *p = __enzyme_todense(f, (void *)store, cells); return *p; }", "only the run tells which it is"),
    ("void g(int k) { kept[k] = DENSE; }", "is stored in memory"),
    ("void g(int k) { printf(\"%p\", (void *)DENSE); }", "is passed to `printf`"),
    ("void g(int k) { free(DENSE); }", "is passed to `free`, which has no body here"),
    ("void g(int k) { __atomic_store_n((int64_t *)DENSE, 3, __ATOMIC_SEQ_CST); }", "is written atomically"),
    ("int g(int k) { return __atomic_fetch_add((int64_t *)DENSE, 3, __ATOMIC_SEQ_CST); }", "is changed atomically"),
    ("int g(int k) { return ((char *)DENSE)[k]; }", "reads a value of type i8 in a pretended dense array of double"),
    ("int64_t g(int k) { return (int64_t)DENSE; }", "is converted to an integer"),
    ("void g(void (*f)(double *)) { f(DENSE); }", "a function that only the run tells"),
    (
        "void g(double *x) { __enzyme_fwddiff((void *)square, enzyme_dup, x, DENSE, enzyme_dupnoneed, NULL, DENSE); }",
        "depends on what the function reads there",
    ),
]


@pytest.mark.parametrize("code, message", REFUSED, ids=[m for _, m in REFUSED])
def test_what_is_refused(code: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "p.c").write_text(HEAD + code + "\n")
    done = isozyme("cc", "-O1", "-c", "p.c", "-o", "p.o", folder=tmp_path)
    assert done.returncode == 1 and "Traceback" not in done.stderr, done.stderr
    assert message in done.stderr and "p.c:17:" in done.stderr and "internal error" not in done.stderr, done.stderr
    assert "note: " in done.stderr


def test_an_array_without_a_function_stops_when_it_is_used(tmp_path: Path) -> None:
    code = "int main(void) { double *p = __enzyme_todense((void *)load, NULL, cells); printf(\"%g\\n\", p[1]); p[1] = 3; }\n"
    (tmp_path / "p.c").write_text(HEAD + code)
    compiled("cc", "-O1", "p.c", "-o", "p", folder=tmp_path)
    done = subprocess.run([tmp_path / "p"], capture_output=True, text=True, check=False)
    assert done.returncode != 0 and "has no store function" in done.stderr
