/* Sums over arrays: for, while, do, counting down, by steps, by pointers. */
#include "../check.h"

int enzyme_dup, enzyme_const, enzyme_out;
double __enzyme_autodiff(void *, ...);

static double squares(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) s += x[i] * x[i];
  return s;
}
static double backwards(const double *x, int n) {
  double s = 0;
  while (n-- > 0) s = s * 0.5 + x[n];
  return s;
}
static double by_pointer(const double *x, int n) {
  const double *end = x + n;
  double p = 1;
  do p *= *x++; while (x != end);
  return p;
}
static double strided(const double *x, unsigned n) {
  double s = 0;
  for (unsigned char i = 0; i < n; i += 2) s += sin(x[i]) * (i + 1);
  return s;
}
static double pairs(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < i; j++) s += x[i] * x[j] / (1 + i - j);
  return s;
}

int main(void) {
  double x[5] = {1, 2, -3, 0.5, 4}, d[5];
  memset(d, 0, sizeof d);
  __enzyme_autodiff((void *)squares, enzyme_dup, x, d, enzyme_const, 5);
  for (int i = 0; i < 5; i++) NEAR(d[i], 2 * x[i]);
  __enzyme_autodiff((void *)squares, enzyme_dup, x, d, enzyme_const, 0);
  for (int i = 0; i < 5; i++) NEAR(d[i], 2 * x[i]);
  memset(d, 0, sizeof d);
  __enzyme_autodiff((void *)backwards, x, d, 5);
  for (int i = 0; i < 5; i++) NEAR(d[i], pow(0.5, i));
  memset(d, 0, sizeof d);
  __enzyme_autodiff((void *)by_pointer, x, d, 5);
  for (int i = 0; i < 5; i++) NEAR(d[i], by_pointer(x, 5) / x[i]);
  memset(d, 0, sizeof d);
  __enzyme_autodiff((void *)strided, x, d, 5u);
  for (int i = 0; i < 5; i++) NEAR(d[i], i % 2 ? 0 : cos(x[i]) * (i + 1));
  memset(d, 0, sizeof d);
  __enzyme_autodiff((void *)pairs, x, d, 5);
  NEAR(d[0], x[1] / 2 + x[2] / 3 + x[3] / 4 + x[4] / 5);
  NEAR(d[3], x[0] / 4 + x[1] / 3 + x[2] / 2 + x[4] / 2);
  return 0;
}
