/* A loop with two entries, in reverse. */
#include "../check.h"

double __enzyme_autodiff(double (*)(double, int), double, int);

static double f(double x, int k) {
  double s = x;
  if (k & 1) goto middle;
top:
  s = s * x;
middle:
  s += x;
  if (k-- > 0) goto top;
  return s;
}

int main(void) {
  for (int k = 0; k < 6; k++) CLOSE(__enzyme_autodiff(f, 1.3, k), (f(1.3 + 1e-6, k) - f(1.3 - 1e-6, k)) / 2e-6, 1e-6);
  return 0;
}
