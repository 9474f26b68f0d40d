/* Callbacks and tables of functions. */
#include "../check.h"

int enzyme_dup, enzyme_const;
double __enzyme_autodiff(void *, ...);

typedef double (*Unary)(double);
static double square(double x) { return x * x; }
static double twice(double x) { return 2 * x; }
__attribute__((noinline)) static double apply(Unary f, double x) { return f(x) * x; }
static double constant_callback(double x) { return apply(square, x) + apply(sin, x); }
static const Unary table[] = {square, twice, exp};
static double from_table(double x, int k) { return table[k](x); }
static double by_choice(double x, int k) {
  Unary f = k ? square : twice;
  return f(x) * f(x + 1);
}
static double fold(double (*op)(double, double), const double *x, int n) {
  double s = x[0];
  for (int i = 1; i < n; i++) s = op(s, x[i]);
  return s;
}
static double times(double a, double b) { return a * b; }
static double folded(const double *x, int n) { return fold(times, x, n); }

int main(void) {
  NEAR(__enzyme_autodiff((void *)constant_callback, 2.0), 12 + sin(2) + 2 * cos(2));
  NEAR(__enzyme_autodiff((void *)from_table, 3.0, 0), 6);
  NEAR(__enzyme_autodiff((void *)from_table, 3.0, 1), 2);
  NEAR(__enzyme_autodiff((void *)from_table, 3.0, 2), exp(3));
  NEAR(__enzyme_autodiff((void *)by_choice, 3.0, 0), 4 * (3 + 4));
  NEAR(__enzyme_autodiff((void *)by_choice, 3.0, 1), 6 * 16 + 9 * 8);
  double x[3] = {2, 3, 5}, d[3] = {0};
  __enzyme_autodiff((void *)folded, x, d, 3);
  NEAR(d[0], 15);
  NEAR(d[2], 6);
  return 0;
}
