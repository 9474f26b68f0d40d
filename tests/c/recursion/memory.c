/* Recursion that works on memory: quicksort of active values, an FFT, an adaptive integral, ackermann-like control. */
#include "../check.h"

int enzyme_dup, enzyme_const;
double __enzyme_autodiff(void *, ...);

static void quicksort(double *x, int lo, int hi) {
  if (lo >= hi) return;
  double p = x[hi];
  int i = lo;
  for (int j = lo; j < hi; j++)
    if (x[j] < p) {
      double t = x[i]; x[i] = x[j]; x[j] = t;
      i++;
    }
  double t = x[i]; x[i] = x[hi]; x[hi] = t;
  quicksort(x, lo, i - 1);
  quicksort(x, i + 1, hi);
}
static double sorted(const double *x, int n) {
  double t[8], s = 0;
  for (int i = 0; i < n; i++) t[i] = x[i] * x[i];
  quicksort(t, 0, n - 1);
  for (int i = 0; i < n; i++) s += (i + 1) * t[i] * t[i];
  return s;
}
static void fft(double *re, double *im, int n, int stride, double *ore, double *oim) {
  if (n == 1) { ore[0] = re[0]; oim[0] = im[0]; return; }
  fft(re, im, n / 2, 2 * stride, ore, oim);
  fft(re + stride, im + stride, n / 2, 2 * stride, ore + n / 2, oim + n / 2);
  for (int k = 0; k < n / 2; k++) {
    double c = cos(2 * M_PI * k / n), s = -sin(2 * M_PI * k / n);
    double tr = ore[k + n / 2] * c - oim[k + n / 2] * s, ti = ore[k + n / 2] * s + oim[k + n / 2] * c;
    double ur = ore[k], ui = oim[k];
    ore[k] = ur + tr; oim[k] = ui + ti;
    ore[k + n / 2] = ur - tr; oim[k + n / 2] = ui - ti;
  }
}
static double power(const double *x, int n) {
  double re[8], im[8] = {0}, ore[8], oim[8], s = 0;
  for (int i = 0; i < n; i++) re[i] = x[i];
  fft(re, im, n, 1, ore, oim);
  for (int i = 0; i < n; i++) s += (i + 1) * (ore[i] * ore[i] + oim[i] * oim[i]);
  return s;
}
static double g(double x, double k) { return exp(-k * x * x); }
static double adaptive(double a, double b, double k, int depth) {
  double m = 0.5 * (a + b), whole = (b - a) / 6 * (g(a, k) + 4 * g(m, k) + g(b, k));
  double left = (m - a) / 6 * (g(a, k) + 4 * g(0.5 * (a + m), k) + g(m, k)), right = (b - m) / 6 * (g(m, k) + 4 * g(0.5 * (m + b), k) + g(b, k));
  if (depth == 0 || fabs(left + right - whole) < 1e-7) return left + right;
  return adaptive(a, m, k, depth - 1) + adaptive(m, b, k, depth - 1);
}
static double integral(const double *x, int n) { return adaptive(0, x[0], x[1], 6) * x[n - 1]; }

#define TEST(f) do { \
    double x[4] = {0.5, -1.5, 2, 3}, d[4] = {0}; \
    __enzyme_autodiff((void *)f, enzyme_dup, x, d, enzyme_const, 4); \
    for (int k = 0; k < 4; k++) { \
      double keep = x[k]; \
      x[k] = keep + 1e-6; \
      double up = f(x, 4); \
      x[k] = keep - 1e-6; \
      CLOSE(d[k], (up - f(x, 4)) / 2e-6, 1e-5); \
      x[k] = keep; \
    } \
  } while (0)

int main(void) {
  TEST(sorted);
  TEST(power);
  TEST(integral);
  return 0;
}
