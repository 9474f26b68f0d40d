/* Functions that return pointers: into an argument, to fresh memory, one of two. */
#include "../check.h"

double __enzyme_autodiff(void *, ...);

__attribute__((noinline)) static double *at(double *x, int i) { return &x[i]; }
__attribute__((noinline)) static double *larger(double *a, double *b) { return *a > *b ? a : b; }
__attribute__((noinline)) static double *fresh(double v) {
  double *p = (double *)malloc(sizeof *p);
  *p = v * v;
  return p;
}
static double f(double *x) {
  double *p = at(x, 1), *q = larger(p, at(x, 2)), *r = fresh(*q);
  *p = *p * *r;
  double s = x[0] * x[1] * x[2];
  free(r);
  return s;
}

int main(void) {
  double x[3] = {2, 3, 5}, d[3] = {0};
  __enzyme_autodiff((void *)f, x, d); /* x0 * (x1 x2^2) * x2 */
  NEAR(x[1], 75);
  NEAR(d[0], 3 * 125.0);
  NEAR(d[1], 2 * 125.0);
  NEAR(d[2], 2 * 3 * 3 * 25.0);
  return 0;
}
