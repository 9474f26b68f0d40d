/* Second derivatives: forward over reverse, reverse over forward, forward over forward. */
#include "../check.h"

int enzyme_dup, enzyme_const, enzyme_dupnoneed;
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);

static double f(double x) { return x * x * x * sin(x); }
static double reverse(double x) { return __enzyme_autodiff((void *)f, x); }
static double forward(double x) { return __enzyme_fwddiff((void *)f, x, 1.0); }
static double rosenbrock(const double *x, int n) {
  double s = 0;
  for (int i = 0; i + 1 < n; i++) s += 100 * (x[i + 1] - x[i] * x[i]) * (x[i + 1] - x[i] * x[i]) + (1 - x[i]) * (1 - x[i]);
  return s;
}
static void gradient(const double *x, double *g, int n) { __enzyme_autodiff_v((void *)rosenbrock, enzyme_dup, x, g, enzyme_const, n); }

/* where the first factor is zero, so are all adjoints behind it, but not their derivatives */
static double chosen(const double *x, int n) {
  double a = x[1] * x[1] * x[2], b = sin(x[2]);
  return (x[0] - 1) * (x[1] > x[2] ? b : a);
}
static void chosen_gradient(const double *x, double *g, int n) { __enzyme_autodiff_v((void *)chosen, enzyme_dup, x, g, enzyme_const, n); }

int main(void) {
  double x = 1.2, want = 6 * x * sin(x) + 6 * x * x * cos(x) - x * x * x * sin(x);
  NEAR(__enzyme_fwddiff((void *)reverse, x, 1.0), want);
  NEAR(__enzyme_fwddiff((void *)forward, x, 1.0), want);
  NEAR(__enzyme_autodiff((void *)forward, x), want);
  double p[3] = {1.2, 0.9, 1.1}, v[3] = {1, 0, 0}, g[3] = {0}, hv[3] = {0};
  __enzyme_fwddiff_v((void *)gradient, enzyme_dup, p, v, enzyme_dup, g, hv, enzyme_const, 3);
  NEAR(hv[0], 1200 * p[0] * p[0] - 400 * p[1] + 2);
  NEAR(hv[1], -400 * p[0]);
  NEAR(hv[2], 0);
  double q[3] = {1, 2, 3}, w[3] = {1, 0, 0}, c[3] = {0}, hw[3] = {0};
  __enzyme_fwddiff_v((void *)chosen_gradient, enzyme_dup, q, w, enzyme_dup, c, hw, enzyme_const, 3);
  NEAR(hw[0], 0);
  NEAR(hw[1], 12);
  NEAR(hw[2], 4);
  return 0;
}
