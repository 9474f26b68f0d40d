/* Paths that do not return: abort, exit, assert, __builtin_unreachable. */
#include "../check.h"
#include <assert.h>

double __enzyme_autodiff(void *, ...);

static double checked_sqrt(double x) {
  if (x < 0) {
    fprintf(stderr, "negative: %f\n", x);
    abort();
  }
  return sqrt(x);
}
static double f(double x, int k) {
  assert(k >= 0);
  switch (k) {
  case 0: return checked_sqrt(x);
  case 1: return x * checked_sqrt(x + 1);
  case 2: exit(3);
  default: __builtin_unreachable();
  }
}

int main(void) {
  NEAR(__enzyme_autodiff((void *)f, 4.0, 0), 0.25);
  NEAR(__enzyme_autodiff((void *)f, 3.0, 1), 2 + 3 / 4.0);
  return 0;
}
