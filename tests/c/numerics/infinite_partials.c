/* Infinite partials of values that go to waste: through memory, phis, loops, calls. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
double __enzyme_autodiff(void *, ...);
extern int enzyme_const, enzyme_dup;
#define N 4
static double fixed_up(const double *x) { /* overwritten where it is infinite */
  double inv[N], s = 0;
  for (int i = 0; i < N; i++) inv[i] = 1 / x[i];
  for (int i = 0; i < N; i++) if (x[i] == 0) inv[i] = 0;
  for (int i = 0; i < N; i++) s += inv[i] * inv[i];
  return s;
}
static double read_where_finite(const double *x) {
  double l[N], s = 0;
  for (int i = 0; i < N; i++) l[i] = log(x[i]) * 3;
  for (int i = 0; i < N; i++) if (x[i] > 0) s += l[i];
  return s;
}
static double on_the_heap(const double *x) {
  double *l = malloc(N * sizeof *l), s = 0;
  for (int i = 0; i < N; i++) l[i] = pow(x[i], 0.5) * x[(i + 1) % N];
  for (int i = 0; i < N; i++) { double t = l[i]; if (x[i] > 0) s += t; }
  free(l);
  return s;
}
__attribute__((noinline)) static double helper(double x) {
  double r = log(x);
  for (int k = 0; k < 3; k++) r += 0.1 / x * k;
  return r;
}
static double by_a_call(const double *x) {
  double s = 0;
  for (int i = 0; i < N; i++) { double h = helper(x[i]); s += x[i] > 0 ? h : 0; }
  return s;
}
__attribute__((noinline)) static void fill(const double *x, double *o) {
  for (int i = 0; i < N; i++) { o[i] = 2 / x[i]; o[i] *= x[(i + 1) % N]; }
}
static double by_memory_of_a_call(const double *x) {
  double o[N], s = 0;
  fill(x, o);
  for (int i = 0; i < N; i++) if (x[i] > 0) s += o[i];
  return s;
}
static double phi(const double *x) {
  double s = 0;
  for (int i = 0; i < N; i++) {
    double v = 1;
    int good = 1;
    for (int k = 0; k < i; k++) { v = v * 0.5 + sqrt(x[k] - 0.5) + 1 / x[k]; good &= x[k] > 0.5; }
    if (x[i] > 0) s += good ? v : x[i];
  }
  return s;
}
static double sum_over_none(const double *x) {
  double num = 0, den = 0, s = 0;
  for (int i = 0; i < N; i++) if (x[i] > 5) { num += x[i] * x[i]; den += x[i]; }
  double mean = num / den;
  for (int i = 0; i < N; i++) s += x[i] * x[i];
  if (den > 0) s += mean;
  return s;
}
static double norm_row(const double *x) {
  double d[N], u[N], s = 0;
  for (int i = 0; i < N; i++) d[i] = x[i] * x[i] + 0 * x[0];
  for (int i = 0; i < N; i++) { double r = 1 / sqrt(d[i]); u[i] = r * r * r * x[(i + 1) % N]; }
  for (int i = 0; i < N; i++) { if (d[i] == 0) continue; s += u[i]; }
  return s;
}
static double overwritten(const double *x) {
  double q = 0, s = 0, buffer[2];
  for (int i = 0; i < N; i++) {
    buffer[0] = log(x[i]); buffer[1] = x[i] * 2;
    if (x[i] < 0.1) buffer[0] = buffer[1];
    s += buffer[0] * buffer[1];
  }
  return s + q;
}
typedef double (*fn)(const double *);
int main(void) {
  fn f[] = {fixed_up, read_where_finite, on_the_heap, by_a_call, by_memory_of_a_call, phi, sum_over_none, norm_row, overwritten};
  const char *n[] = {"fixed_up", "read_where_finite", "on_the_heap", "by_a_call", "by_memory_of_a_call", "phi", "sum_over_none", "norm_row", "overwritten"};
  int bad = 0;
  for (int k = 0; k < 9; k++) {
    double x[N] = {1.3, 0, 2.1, 0.7}, d[N] = {0};
    switch (k) {
#define CASE(j, g) case j: __enzyme_autodiff((void *)g, enzyme_dup, x, d); break;
      CASE(0, fixed_up) CASE(1, read_where_finite) CASE(2, on_the_heap) CASE(3, by_a_call) CASE(4, by_memory_of_a_call) CASE(5, phi)
      CASE(6, sum_over_none) CASE(7, norm_row) CASE(8, overwritten)
    }
    for (int i = 0; i < N; i++) {
      if (x[i] == 0) { if (d[i] != d[i]) { printf("%s %d: %g\n", n[k], i, d[i]); bad = 1; } continue; }
      double h = 1e-6, a, b, y[N];
      for (int j = 0; j < N; j++) y[j] = x[j];
      y[i] = x[i] + h; a = f[k](y); y[i] = x[i] - h; b = f[k](y);
      double e = (a - b) / (2 * h);
      if (!(fabs(e - d[i]) < 1e-5 * (1 + fabs(e)))) { printf("%s %d: %g, not %g\n", n[k], i, d[i], e); bad = 1; }
    }
  }
  return bad;
}
