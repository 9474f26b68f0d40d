"""Memory that variables keep from one derivative to the next: where it is not certain whose it is, the derivative stops; no leaks that grow."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from isozyme.llvm.blocks import note_blocks
from isozyme.llvm.unchanged import mark_unchanged

from .test_driver import compiled

HEAD = """
#include <stdio.h>
#include <stdlib.h>
double __enzyme_autodiff(void *, ...);
extern int enzyme_const, enzyme_dup;
static double *kept;
__attribute__((noinline)) static double f(double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) { BODY }
  return s;
}
int main(void) {
  double x[3] = {1, 2, 3}, user[3] = {1, 1, 1}, *p = x, d[3] = {0};
  SETUP;
  __enzyme_autodiff((void *)f, enzyme_dup, p, d, enzyme_const, 3);
  printf("%g %g %g\\n", d[0], d[1], d[2]);
}
"""
WRITES = "kept[i] = x[i] * x[i]; s += kept[i];"


def outcome(tmp_path: Path, body: str, setup: str) -> str:
    (tmp_path / "kept.c").write_text(HEAD.replace("BODY", body).replace("SETUP", setup))
    compiled("cc", "-O0", "kept.c", "-o", "kept", folder=tmp_path)
    done = subprocess.run([tmp_path / "kept"], capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else done.stderr.strip()


@pytest.mark.parametrize(
    "setup, expected",
    [
        ("kept = malloc(24)", "2 4 6"),
        ("kept = user", "kept from before"),
        ("kept = (double *)malloc(100) + 1", "kept from before"),
        ("kept = malloc(24); for (int i = 0; i < 3; i++) kept[i] = i + 1; p = kept", "pass a copy of that memory"),
    ],
)  # fmt: skip
def test_whose_memory_a_variable_keeps(tmp_path: Path, setup: str, expected: str) -> None:
    assert expected in outcome(tmp_path, WRITES, setup)


def test_rows_that_a_variable_keeps(tmp_path: Path) -> None:
    """Their pointers would need shadows: the derivative wrote into the rows."""
    body = "static double **rows; if (!rows) rows = calloc(3, 8); if (!rows[i]) rows[i] = malloc(8); rows[i][0] = x[i] * x[i]; s += rows[i][0];"
    assert "kept from before" in outcome(tmp_path, body, "f(x, 3)")


TWICE = """
#include <stdio.h>
#include <stdlib.h>
double __enzyme_autodiff(void *, ...), __enzyme_fwddiff(void *, ...);
extern int enzyme_const, enzyme_dup;
typedef struct { int n; double *p; } record;
static double array[3], *work, *data;
static double read(const double *from, int i) { return from[i]; }
static double f(double *x, record *r, double *q) {
  double s = 0;
  BODY
  return s;
}
int main(void) {
  double x[3] = {1, 2, 3}, y[3] = {1, 1, 1}, d[3] = {0}, e[3] = {0}, *p = array;
  work = malloc(24);
  data = x;
  record r = {3, PASSED}, dr = {3, e};
  __enzyme_MODE((void *)f, enzyme_dup, x, d, enzyme_dup, &r, &dr, enzyme_dup, DIRECT, e);
  return d[0] != d[0];
}
"""
WRITES_READS = "for (int i = 0; i < 3; i++) { r->p[i] = x[i] * x[i]; s += read(array, i) * x[i]; }"
WRITTEN = "for (int i = 0; i < 3; i++) { array[i] = x[i] * x[i]; s += r->p[i] * x[i]; }"
KEPT = "if (!work) work = malloc(24); for (int i = 0; i < 3; i++) { r->p[i] = x[i] * x[i]; s += work[i] * x[i]; }"


@pytest.mark.parametrize("mode", ["autodiff", "fwddiff"])
@pytest.mark.parametrize(
    "body, passed, direct, good",
    [
        (WRITES_READS, "array", "y", False),
        (WRITES_READS, "y", "y", True),
        (WRITTEN, "array + 1", "y", False),
        (WRITTEN, "y", "y", True),
        (KEPT, "work", "y", False),
        (KEPT, "y", "work", False),
        (KEPT, "y", "y", True),
        ("for (int i = 0; i < 3; i++) s += array[i] * q[i];", "y", "array", False),
        ("for (int i = 0; i < 3; i++) s += data[i] * x[i];", "y", "y", False),
        ("for (int i = 0; i < 3; i++) s += r->p[i] * q[i];", "array", "array", True),
    ],
)  # fmt: skip
def test_memory_that_a_variable_and_an_argument_lead_to(tmp_path: Path, mode: str, body: str, passed: str, direct: str, good: bool) -> None:
    """The argument's shadow is not the variable's: derivatives went to one and were read from the other."""
    text = TWICE.replace("BODY", body).replace("PASSED", passed).replace("MODE", mode).replace("DIRECT", direct)
    (tmp_path / "twice.c").write_text(text)
    compiled("cc", "-O1", "twice.c", "-o", "twice", folder=tmp_path)
    done = subprocess.run([tmp_path / "twice"], capture_output=True, text=True, check=False)
    assert (done.returncode == 0) == good
    assert good or "pass a copy of that memory" in done.stderr


STORES = """
@work = internal global ptr null
declare ptr @malloc(i64)
declare void @free(ptr)
declare void @keep(ptr)
declare double @__enzyme_autodiff(...)
define internal void @put(ptr %to, ptr %p) {
  store ptr %p, ptr %to
  ret void
}
define internal void @renew(ptr %to) {
  %p = call ptr @malloc(i64 16)
  store ptr %p, ptr %to
  ret void
}
define internal void @move(ptr %to) {
  %p = load ptr, ptr %to
  %q = getelementptr i8, ptr %p, i64 8
  store ptr %q, ptr %to
  ret void
}
define internal ptr @whole() {
  ret ptr @work
}
define internal ptr @fresh(i64 %n) {
  %p = call ptr @malloc(i64 %n)
  ret ptr %p
}
define double @f(double %x) {
  CODE
  ret double %x
}
define double @df(double %x) {
  %d = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %d
}
"""


@pytest.mark.parametrize(
    "code, noted",
    [
        ("%p = call ptr @fresh(i64 8)\n  store ptr %p, ptr @work", True),
        ("%p = call ptr @fresh(i64 8)\n  %q = getelementptr i8, ptr %p, i64 8\n  store ptr %q, ptr @work", False),
        ("%p = call ptr @fresh(i64 8)\n  store ptr %p, ptr @work\n  call void @free(ptr %p)", False),
        ("%p = call ptr @fresh(i64 8)\n  store ptr %p, ptr @work\n  call void @free(ptr %p)\n  store ptr null, ptr @work", True),
        ("call void @renew(ptr @work)", True),
        ("call void @renew(ptr @work)\n  call void @move(ptr @work)", False),
        ("call void @renew(ptr @work)\n  %w = call ptr @whole()\n  store ptr null, ptr %w", True),
        ("call void @renew(ptr @work)\n  %w = call ptr @whole()\n  store ptr %w, ptr %w", False),
        ("call void @renew(ptr @work)\n  call void @keep(ptr @work)", False),
        ("call void @renew(ptr @work)\n  %c = alloca ptr\n  call void @put(ptr @work, ptr %c)", False),
        ("%p = call ptr @fresh(i64 8)\n  store ptr %p, ptr @work\n  %a = ptrtoint ptr @work to i64", False),
        ("%c = alloca [2 x ptr]\n  %p = call ptr @fresh(i64 8)\n  store ptr %p, ptr @work\n  call void @keep(ptr %c)\n  store ptr %p, ptr %c", False),
    ],
)  # fmt: skip
def test_which_variables_hold_blocks_of_their_own(code: str, noted: bool) -> None:
    assert ('"isozyme_blocks"="0:malloc"' in note_blocks(STORES.replace("CODE", code))) == noted


@pytest.mark.parametrize(
    "use, constant",
    [
        ("%v = load ptr, ptr @names", True),
        ("%e = getelementptr [2 x ptr], ptr @names, i64 0, i64 %k\n  %v = load ptr, ptr %e", True),
        ("%e = getelementptr [2 x ptr], ptr @names, i64 0, i64 %k\n  store ptr null, ptr %e", False),
        ("store ptr null, ptr @names", False),
        ("call void @use(ptr @names)", False),
    ],
)
def test_variables_that_are_never_changed_are_constants(use: str, constant: bool) -> None:
    """Where they keep pointers, these lead to no memory from before."""
    text = f"""
@a = private unnamed_addr constant [2 x i8] c"a\\00"
@names = internal global [2 x ptr] [ptr @a, ptr @a], align 16
declare double @__enzyme_autodiff(...)
declare void @use(ptr)
define void @f(i64 %k) {{
  {use}
  ret void
}}
"""
    assert ("@names = internal constant" in mark_unchanged(text)) == constant
