/* Local arrays: of variable length, in loops, alloca, passed on by address. */
#include "../check.h"

double __enzyme_autodiff(void *, ...);

__attribute__((noinline)) static void fill(double *t, const double *x, int n) {
  for (int i = 0; i < n; i++) t[i] = x[i] * x[n - 1 - i];
}
static double vla(const double *x, int n) {
  double t[n];
  fill(t, x, n);
  double s = 0;
  for (int i = 0; i < n; i++) s += t[i] * x[i];
  return s;
}
static double in_loop(const double *x, int n) {
  double s = 0;
  for (int k = 1; k <= n; k++) {
    double t[4] = {0};
    fill(t, x, k);
    for (int i = 0; i < k; i++) s += t[i] * t[i];
  }
  return s;
}
static double with_alloca(const double *x, int n) {
  double *t = (double *)__builtin_alloca(n * sizeof(double));
  fill(t, x, n);
  return t[0] * t[1];
}
static void test(double (*f)(const double *, int), const double *d) {
  double x[4] = {0.5, -1.5, 2, 3};
  for (int k = 0; k < 4; k++) {
    double keep = x[k];
    x[k] = keep + 1e-6;
    double up = f(x, 4);
    x[k] = keep - 1e-6;
    CLOSE(d[k], (up - f(x, 4)) / 2e-6, 1e-6);
    x[k] = keep;
  }
}

int main(void) {
  double x[4] = {0.5, -1.5, 2, 3}, a[4] = {0}, b[4] = {0}, c[4] = {0};
  __enzyme_autodiff((void *)vla, x, a, 4);
  __enzyme_autodiff((void *)in_loop, x, b, 4);
  __enzyme_autodiff((void *)with_alloca, x, c, 4);
  test(vla, a);
  test(in_loop, b);
  test(with_alloca, c);
  return 0;
}
