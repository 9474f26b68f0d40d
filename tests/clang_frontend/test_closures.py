"""std::function in a vector: a closure sets as much of the 16 bytes of its buffer as it needs, and vectors move all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from .compiling import compiled, isozyme, output

FLOATS = r"""
#include <cmath>
#include <cstdio>
#include <functional>
#include <vector>

extern int enzyme_dup, enzyme_const;
template <class... A> void __enzyme_autodiff(void *, A...);

static float few(const float *x, int n) {
  std::vector<std::function<float(float)>> fs;
  float a = x[0], b = x[1];
  fs.push_back([a](float t) { return a * t; });
  fs.push_back([a, b](float t) { return a * t + b; });
  fs.emplace_back([b](float t) { return t * t * b; });
  fs.push_back([=](float t) { return sinf(t * b); });
  float s = x[0];
  for (int i = 0; i < n; i++)
    for (auto &g : fs) s = g(s) * 0.5f;
  return s;
}
static double few_plain(const double *x, int n) {
  double a = x[0], b = x[1], t = x[0];
  for (int i = 0; i < n; i++) {
    t = a * t * 0.5;
    t = (a * t + b) * 0.5;
    t = t * t * b * 0.5;
    t = sin(t * b) * 0.5;
  }
  return t;
}

static float many(const float *x, int n) {
  std::vector<std::function<float(float)>> fs;
  for (int i = 0; i < n; i++) {
    float a = x[i % 3], b = x[(i + 1) % 3], c = a * b;
    if (i % 3 == 0) fs.push_back([a, i](float t) { return a * t + i; });
    else if (i % 3 == 1) fs.push_back([a, b](float t) { return a * t + b; });
    else fs.push_back([c](float t) { return t * c; });
  }
  auto gs = fs;
  float s = x[2];
  for (auto &g : gs) s = cosf(g(s));
  return s;
}
static double many_plain(const double *x, int n) {
  double t = x[2];
  for (int i = 0; i < n; i++) {
    double a = x[i % 3], b = x[(i + 1) % 3];
    t = cos(i % 3 == 0 ? a * t + i : i % 3 == 1 ? a * t + b : t * a * b);
  }
  return t;
}

template <float f(const float *, int), double g(const double *, int)> static void check(int n) {
  float x[3] = {0.7f, 1.3f, 0.4f}, d[3] = {0};
  __enzyme_autodiff((void *)f, enzyme_dup, x, d, enzyme_const, n);
  for (int j = 0; j < 3; j++) {
    double u[3] = {x[0], x[1], x[2]}, v[3] = {x[0], x[1], x[2]};
    u[j] += 1e-5, v[j] -= 1e-5;
    double want = (g(u, n) - g(v, n)) / 2e-5;
    if (!(std::fabs(d[j] - want) < 1e-4 * (1 + std::fabs(want)))) std::printf("%d %d: %g, not %g\n", n, j, d[j], want);
  }
}

int main() {
  check<few, few_plain>(2);
  for (int n = 0; n < 9; n++) check<many, many_plain>(n);
  return 0;
}
"""


@pytest.mark.parametrize("flags", [("-O0",), ("-O2", "-ffast-math"), ("-O1", "-g")])
def test_closures_of_floats(tmp_path: Path, flags: tuple[str, ...]) -> None:
    """Gradients in float, compared with differences in double of the same without closures."""
    (tmp_path / "closures.cpp").write_text(FLOATS)
    compiled("c++", *flags, "closures.cpp", "-o", "closures", "-lm", folder=tmp_path)
    assert output(tmp_path / "closures") == ""


MIXED = r"""
#include <functional>
#include <vector>
void __enzyme_autodiff(void *, ...);
extern int enzyme_dup, enzyme_const;
static float f(const float *x, int n) {
  std::vector<std::function<float(float)>> fs;
  for (int i = 0; i < n; i++) {
    float a = x[i % 3], b = x[(i + 1) % 3];
    const float *p = x + i % 2;
    if (i % 2) fs.push_back([p, b](float t) { return p[0] * t + b; });
    else fs.push_back([a, b](float t) { return a * t + b; });
  }
  float s = x[2];
  for (auto &g : fs) s = g(s);
  return s;
}
int main() {
  float x[3] = {0.7f, 1.3f, 0.4f}, d[3] = {0};
  __enzyme_autodiff((void *)f, enzyme_dup, x, d, enzyme_const, 3);
}
"""


@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_two_floats_or_a_pointer_in_one_place_are_refused(tmp_path: Path, level: str) -> None:
    """What moves them took them for a pointer: the derivatives of the floats were lost."""
    (tmp_path / "closures.cpp").write_text(MIXED)
    done = isozyme("c++", level, "closures.cpp", "-o", "closures", folder=tmp_path)
    assert done.returncode == 1
    assert "used both as pointer" in done.stderr


UNION = r"""
#include <cstdlib>
#include <cstring>
void __enzyme_autodiff(void *, ...);
extern int enzyme_dup, enzyme_const;
struct S { int tag; union { double d; float f[2]; }; };
static double f(const double *x, int n) {
  S *a = (S *)malloc(n * sizeof(S)), *b = (S *)malloc(n * sizeof(S)), *c = (S *)malloc(n * sizeof(S));
  for (int i = 0; i < n; i++) {
    a[i].tag = i % 2;
    if (i % 2) a[i].d = x[i] * x[i];
    else a[i].f[0] = (float)x[i], a[i].f[1] = (float)(x[i] * 3);
  }
  memcpy(b, a, n * sizeof(S));
  memcpy(c, a, n * sizeof(S));
  double s = 0;
  for (int i = 0; i < n; i++) s += b[i].tag ? b[i].d * x[0] : b[i].f[0] * b[i].f[1];
  for (int i = 0; i < n; i++) s += c[i].tag ? c[i].d * x[0] : c[i].f[0] * c[i].f[1];
  free(a), free(b), free(c);
  return s;
}
int main() {
  double x[4] = {0.5, 1.5, 2.5, 3.5}, d[4] = {0};
  __enzyme_autodiff((void *)f, enzyme_dup, x, d, enzyme_const, 4);
}
"""


@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_two_floats_or_a_double_in_one_place_are_refused(tmp_path: Path, level: str) -> None:
    """The adjoints of two copies were added as doubles."""
    (tmp_path / "union.cpp").write_text(UNION)
    done = isozyme("c++", level, "union.cpp", "-o", "union", folder=tmp_path)
    assert done.returncode == 1
    assert "used both as double" in done.stderr
