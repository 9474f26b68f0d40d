// Function objects and captured references; static methods; references as results.
#include "../check.h"

extern int enzyme_dup, enzyme_const, enzyme_dupnoneed;
template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);

struct Quadratic {
  double a, b, c;
  double operator()(double x) const { return (a * x + b) * x + c; }
  static double call(const Quadratic &q, double x) { return q(x); }
};
static double &pick(double *x, int i) { return x[i]; }
static void update(double *x) {
  auto add = [&](int i, int j) { pick(x, i) += x[j] * x[j]; };
  add(0, 1);
  add(1, 0);
}

int main() {
  Quadratic q{1, 2, 3}, dq{0, 0, 0};
  double dx = __enzyme_autodiff<double>((void *)Quadratic::call, enzyme_dup, &q, &dq, 4.0);
  NEAR(dx, 10);
  NEAR(dq.a, 16);
  NEAR(dq.b, 4);
  NEAR(dq.c, 1);
  double x[2] = {2, 3}, d[2] = {0, 1};
  __enzyme_autodiff<void>((void *)update, enzyme_dup, x, d);
  // y0 = 2 + 9 = 11; y1 = 3 + y0^2
  NEAR(x[1], 124);
  NEAR(d[0], 22);
  NEAR(d[1], 1 + 22 * 6);
}
