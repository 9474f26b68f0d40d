/* qsort of active values. */
#include "../check.h"

int enzyme_dup, enzyme_const;
double __enzyme_autodiff(void *, ...);

static int compare(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return x < y ? -1 : x > y;
}
static double sorted(const double *x, int n) {
  double t[8], s = 0;
  memcpy(t, x, n * sizeof *t);
  qsort(t, n, sizeof *t, compare);
  for (int i = 0; i < n; i++) s += i * t[i] * t[i];
  return s;
}

int main(void) {
  double x[4] = {3, 1, 4, 2}, d[4] = {0};
  __enzyme_autodiff((void *)sorted, enzyme_dup, x, d, enzyme_const, 4);
  NEAR(d[0], 2 * 2 * 3); NEAR(d[1], 0); NEAR(d[2], 2 * 3 * 4); NEAR(d[3], 2 * 1 * 2);
  return 0;
}
