/* Functions that take the function to differentiate as an argument, local and visible ones, on several levels. */
#include "check.h"
double __enzyme_autodiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
typedef double (*fun)(double);
typedef double (*fun2)(const double *, int);

static double deriv(fun f, double x) { return __enzyme_autodiff((void *)f, x); }
static double second(fun f, double x) { return (deriv(f, x + 1e-5) - deriv(f, x - 1e-5)) / 2e-5; }
static double newton(fun f, double x) {
  for (int i = 0; i < 50; i++) {
    double d = f(x) / deriv(f, x);
    x -= d;
    if (fabs(d) < 1e-14) break;
  }
  return x;
}
void gradient(fun2 f, const double *x, double *g, int n) {
  memset(g, 0, n * sizeof *g);
  __enzyme_autodiff_v((void *)f, enzyme_dup, x, g, enzyme_const, n);
}
static double descend(fun2 f, double *x, int n) {
  double g[4];
  for (int k = 0; k < 200; k++) {
    gradient(f, x, g, n);
    for (int i = 0; i < n; i++) x[i] -= 0.1 * g[i];
  }
  return f(x, n);
}
static double bowl(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) s += (x[i] - i) * (x[i] - i);
  return s;
}
static double other(const double *x, int n) {
  double s = 1;
  for (int i = 0; i < n; i++) s += x[i] * x[i] * (i + 1) * 0.5;
  return s;
}
static double square(double x) { return x * x - 2; }
static double power(double x) { return exp(x) - 3; }

int main() {
  NEAR(deriv(square, 3), 6);
  NEAR(deriv(power, 1), exp(1));
  NEAR(newton(square, 1), sqrt(2));
  NEAR(newton(power, 1), log(3));
  NEAR(floor(second(power, 1) * 1e4), floor(exp(1) * 1e4));
  double x[3] = {5, 5, 5};
  NEAR(descend(bowl, x, 3), 0);
  NEAR(descend(other, x, 3), 1);
}
