/* enzyme_width in forward mode: several directions at once. */
#include "../check.h"

int enzyme_dup, enzyme_const, enzyme_width;
typedef struct { double a, b, c; } Three;
Three __enzyme_fwddiff_three(void *, ...);

static double f(double x, double y) { return x * x * y + sin(y); }
static double g(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) s += x[i] * x[i];
  return s;
}

int main(void) {
  Three t = __enzyme_fwddiff_three((void *)f, enzyme_width, 3, enzyme_dup, 2.0, 1.0, 0.0, 1.0, enzyme_dup, 3.0, 0.0, 1.0, 2.0);
  NEAR(t.a, 12);
  NEAR(t.b, 4 + cos(3));
  NEAR(t.c, 12 + 2 * (4 + cos(3)));
  double x[2] = {2, 3}, d1[2] = {1, 0}, d2[2] = {0, 1}, d3[2] = {1, 1};
  t = __enzyme_fwddiff_three((void *)g, enzyme_width, 3, enzyme_dup, x, d1, d2, d3, enzyme_const, 2);
  NEAR(t.a, 4);
  NEAR(t.b, 6);
  NEAR(t.c, 10);
  return 0;
}
