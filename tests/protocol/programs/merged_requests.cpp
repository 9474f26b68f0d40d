// Requests that optimisers merge: the same request of different functions, or with different markers, on two ways.
#include "check.h"
template <typename R, typename... A> R __enzyme_autodiff(A...);
template <typename R, typename... A> R __enzyme_fwddiff(A...);

double f(double x, double y) { return x * x * y; }
double g(double x, double y) { return sin(x) * y * y; }
double k(double x, double y) { return x + y; }

double pick(int w, double x, double y) {
  if (w == 0) return __enzyme_autodiff<double>((void *)f, enzyme_out, x, enzyme_const, y);
  return __enzyme_autodiff<double>((void *)g, enzyme_out, x, enzyme_const, y);
}
double side(int w, double x, double y) {
  if (w) return __enzyme_autodiff<double>((void *)f, enzyme_out, x, enzyme_const, y);
  return __enzyme_autodiff<double>((void *)f, enzyme_const, x, enzyme_out, y);
}
double three(int w, double x, double y) {
  switch (w) {
  case 0: return __enzyme_fwddiff<double>((void *)f, x, 1.0, y, 0.0);
  case 1: return __enzyme_fwddiff<double>((void *)g, x, 1.0, y, 0.0);
  default: return __enzyme_fwddiff<double>((void *)k, x, 1.0, y, 0.0);
  }
}
static void apply(double (*h)(double, double), double x, double y, double *o) {
  o[0] = __enzyme_fwddiff<double>((void *)h, x, 1.0, y, 0.0);
  o[1] = __enzyme_fwddiff<double>((void *)h, x, 0.0, y, 1.0);
}
template <class F> double at(F h, double x) { return __enzyme_autodiff<double>((void *)h, enzyme_out, x, enzyme_const, 2.0); }
static double ratio(double (*h)(double, double), double x, double (*dx)(double (*)(double, double), double)) { return dx(h, x) / h(x, 2); }

int main() {
  double x = 1.3, y = 0.7, o[2];
  NEAR(pick(0, x, y), 2 * x * y);
  NEAR(pick(1, x, y), cos(x) * y * y);
  NEAR(side(1, x, y), 2 * x * y);
  NEAR(side(0, x, y), x * x);
  NEAR(three(0, x, y), 2 * x * y);
  NEAR(three(1, x, y), cos(x) * y * y);
  NEAR(three(2, x, y), 1);
  apply(f, x, y, o);
  NEAR(o[0], 2 * x * y);
  NEAR(o[1], x * x);
  apply(g, x, y, o);
  NEAR(o[1], 2 * sin(x) * y);
  NEAR(at(f, x), 4 * x);
  NEAR(at(&g, x), 4 * cos(x));
  NEAR(at(+[](double a, double b) { return a * b; }, x), 2);
  NEAR(ratio(f, x, at), 2 / x);
}
