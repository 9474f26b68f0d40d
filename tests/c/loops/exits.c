/* Loops that end early: break, return, goto, continue, on conditions that depend on the data. */
#include "../check.h"

int enzyme_dup, enzyme_const;
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double until_large(const double *x, int n) {
  double s = 1;
  for (int i = 0; i < n; i++) {
    s *= x[i];
    if (s > 10) break;
  }
  return s;
}
static double first_negative(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    if (x[i] < 0) return s * x[i];
    s += x[i] * x[i];
  }
  return s;
}
static double skipping(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    if (x[i] < 0) continue;
    for (int j = i; j < n; j++) {
      if (x[j] > 3) goto next;
      s += x[i] * x[j];
    }
  next:;
  }
  return s;
}
static double newton(double a) {
  double x = a;
  while (fabs(x * x - a) > 1e-13 * a) x = 0.5 * (x + a / x);
  return x;
}

int main(void) {
  double x[5] = {2, 3, 4, -1, 5}, d[5] = {0};
  __enzyme_autodiff((void *)until_large, x, d, 5);
  NEAR(d[0], 12); NEAR(d[1], 8); NEAR(d[2], 6); NEAR(d[3], 0);
  memset(d, 0, sizeof d);
  __enzyme_autodiff((void *)first_negative, x, d, 5);
  NEAR(d[0], -4); NEAR(d[1], -6); NEAR(d[2], -8); NEAR(d[3], 29); NEAR(d[4], 0);
  memset(d, 0, sizeof d);
  __enzyme_autodiff((void *)skipping, x, d, 5);
  NEAR(d[0], 2 * 2 + 3); NEAR(d[1], 2 + 2 * 3); NEAR(d[2], 0);
  CLOSE(__enzyme_autodiff((void *)newton, 7.0), 0.5 / sqrt(7.0), 1e-6);
  CLOSE(__enzyme_fwddiff((void *)newton, 7.0, 2.0), 1 / sqrt(7.0), 1e-6);
  return 0;
}
