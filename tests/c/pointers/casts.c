/* Pointers through integers, void pointers, byte offsets, tags in low bits. */
#include "../check.h"
#include <stdint.h>

double __enzyme_autodiff(void *, ...);

static double f(double *x, int n) {
  uintptr_t p = (uintptr_t)x;
  double s = 0;
  for (int i = 0; i < n; i++) s += *(double *)(p + i * sizeof(double)) * (i + 1);
  void *v = x;
  char *bytes = (char *)v;
  s += *(double *)(bytes + 8) * *(double *)(bytes + 16);
  uintptr_t tagged = (uintptr_t)(x + 2) | 1;
  if (tagged & 1) s *= *(double *)(tagged & ~(uintptr_t)1);
  return s;
}

int main(void) {
  double x[3] = {2, 3, 5}, d[3] = {0};
  __enzyme_autodiff((void *)f, x, d, 3);
  double s = 2 + 6 + 15 + 15;
  NEAR(d[0], 5);
  NEAR(d[1], 5 * (2 + 5));
  NEAR(d[2], 5 * (3 + 3) + s);
  return 0;
}
