/* enzyme_primal_return, enzyme_dupnoneed, results stored through pointers. */
#include "../check.h"

int enzyme_dup, enzyme_dupnoneed, enzyme_const, enzyme_primal_return, enzyme_out;
typedef struct { double value, slope; } Pair;
Pair __enzyme_autodiff_pair(void *, ...);
Pair __enzyme_fwddiff_pair(void *, ...);
void __enzyme_autodiff(void *, ...);

static double f(double x) { return x * x * x; }
static void g(const double *x, double *y, int n) {
  for (int i = 0; i < n; i++) y[i] = x[i] * x[n - 1 - i];
}

int main(void) {
  Pair p = __enzyme_autodiff_pair((void *)f, enzyme_primal_return, enzyme_out, 2.0);
  NEAR(p.value, 8);
  NEAR(p.slope, 12);
  p = __enzyme_fwddiff_pair((void *)f, enzyme_primal_return, enzyme_dup, 2.0, 1.0);
  NEAR(p.value, 8);
  NEAR(p.slope, 12);
  double x[3] = {1, 2, 3}, dx[3] = {0}, y[3], dy[3] = {1, 0, 0};
  __enzyme_autodiff((void *)g, enzyme_dup, x, dx, enzyme_dupnoneed, y, dy, enzyme_const, 3);
  NEAR(dx[0], 3);
  NEAR(dx[2], 1);
  NEAR(dy[0], 0);
  return 0;
}
