"""Bytes of numbers that are copied as a whole: what cannot be followed is refused, or stops."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from .compiling import compiled, isozyme

TEXT = r"""
#include <cstring>
#include <string>
double __enzyme_autodiff(void *, ...);
extern int enzyme_dup;
static double f(const double *x) {
  std::string s;
  TAKE;
  double y[2];
  std::memcpy(y, s.data(), 16);
  return y[0] * y[1] + x[0];
}
int main() {
  double x[2] = {2, 3}, d[2] = {};
  __enzyme_autodiff((void *)f, enzyme_dup, x, d);
}
"""


@pytest.mark.parametrize("level", ["-O0", "-O2"])
@pytest.mark.parametrize("take", ["s.append((const char *)x, 16)", "s.resize(16); std::memcpy(&s[0], x, 16)", "s.assign((const char *)x, 16)"])
def test_numbers_whose_bytes_go_through_a_text_are_refused(tmp_path: Path, take: str, level: str) -> None:
    (tmp_path / "text.cpp").write_text(TEXT.replace("TAKE", take))
    done = isozyme("c++", level, "text.cpp", "-o", "text", folder=tmp_path)
    said = done.stderr
    assert done.returncode == 1
    assert "go through a text (`std::string`)" in said
    assert "keep bytes in a std::vector<char>" in said


PACKED = r"""
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
double __enzyme_autodiff(void *, ...);
extern int enzyme_const, enzyme_dup;
static double packed(const double *x, int n, int way) {
  char *a = malloc(8 * n + 8), *b = malloc(8 * n + 8);
  double *y = malloc(8 * n), s = 0;
  a[0] = 'x';
  memcpy(a + 1, x, 8 * n);
  if (way == 1) memcpy(b, a, 8 * n + 1);
  else if (way) memcpy(b + (way - 2), a + (way - 2), 8 * n + 1);
  else memcpy(b + 1, a + 1, 8 * n);
  memcpy(y, b + 1, 8 * n);
  for (int i = 0; i < n; i++) s += y[i] * y[i];
  free(a); free(b); free(y);
  return s;
}
static int way;
static void *gradients(void *bad) {
  for (int k = 0; k < 300; k++) {
    double x[3] = {1, 2, 3}, d[3] = {0};
    __enzyme_autodiff((void *)packed, enzyme_dup, x, d, enzyme_const, 3, enzyme_const, way);
    if (d[0] != 2 || d[1] != 4 || d[2] != 6) return bad;
  }
  return 0;
}
int main(int argc, char **argv) {
  pthread_t threads[4];
  long bad = 0;
  way = atoi(argv[1]);
  for (int k = 0; k < 4; k++) pthread_create(threads + k, 0, gradients, &way);
  for (int k = 0; k < 4; k++) { void *r; pthread_join(threads[k], &r); bad |= r != 0; }
  return bad;
}
"""


@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_words_that_cut_numbers_at_odd_addresses(tmp_path: Path, level: str) -> None:
    """Copies of the numbers alone, or of a byte and the numbers, are right, in several threads at once; one of bytes from somewhere cuts them, and
    stops."""
    (tmp_path / "packed.c").write_text(PACKED)
    compiled("cc", level, "packed.c", "-o", "packed", "-lpthread", folder=tmp_path)
    for way, good in enumerate((True, True, False)):
        done = subprocess.run([tmp_path / "packed", str(way)], capture_output=True, text=True, check=False)
        assert (done.returncode == 0) == good
        assert good or "numbers lie at odd addresses" in done.stderr
