/* Recursion: linear, tree-shaped, mutual, over memory. */
#include "../check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double power(double x, int n) { return n == 0 ? 1 : n % 2 ? x * power(x, n - 1) : power(x * x, n / 2); }
static double fib(double x, int n) { return n < 2 ? x + n : fib(x, n - 1) * 0.5 + sin(fib(x, n - 2)); }
static double odd(double x, int n);
static double even(double x, int n) { return n == 0 ? x : x * odd(x + 1, n - 1); }
static double odd(double x, int n) { return n == 0 ? 1 : even(x * 0.5, n - 1) + x; }
static double sum(const double *x, int lo, int hi) {
  if (hi - lo == 1) return x[lo] * x[lo];
  int mid = (lo + hi) / 2;
  return sum(x, lo, mid) + sum(x, mid, hi) * x[lo];
}

int main(void) {
  NEAR(__enzyme_autodiff((void *)power, 1.3, 7), 7 * pow(1.3, 6));
  CLOSE(__enzyme_autodiff((void *)fib, 0.3, 7), (fib(0.3 + 1e-6, 7) - fib(0.3 - 1e-6, 7)) / 2e-6, 1e-7);
  CLOSE(__enzyme_fwddiff((void *)fib, 0.3, 1.0, 7), (fib(0.3 + 1e-6, 7) - fib(0.3 - 1e-6, 7)) / 2e-6, 1e-7);
  CLOSE(__enzyme_autodiff((void *)even, 0.3, 6), (even(0.3 + 1e-6, 6) - even(0.3 - 1e-6, 6)) / 2e-6, 1e-7);
  double x[5] = {1, 2, 3, 4, 5}, d[5] = {0};
  __enzyme_autodiff((void *)sum, x, d, 0, 5);
  for (int k = 0; k < 5; k++) {
    double keep = x[k];
    x[k] = keep + 1e-6;
    double up = sum(x, 0, 5);
    x[k] = keep - 1e-6;
    CLOSE(d[k], (up - sum(x, 0, 5)) / 2e-6, 1e-6);
    x[k] = keep;
  }
  return 0;
}
