#include "potential.h"

static double pair(const double *a, const double *b) {
  double r2 = 0;
  for (int k = 0; k < 3; k++) r2 += (a[k] - b[k]) * (a[k] - b[k]);
  double s6 = 1 / (r2 * r2 * r2);
  return 4 * (s6 * s6 - s6);
}

double potential(const double *x, int n) {
  double energy = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < i; j++) energy += pair(x + 3 * i, x + 3 * j);
  return energy;
}
