/* Forces against differences of the energy. */
#include <math.h>
#include <stdio.h>

#include "descent.h"
#include "potential.h"

int main(void) {
  double x[9] = {0, 0, 0, 1.1, 0.2, 0, 0.3, 1, 0.7}, g[9];
  gradient(x, g, 3);
  for (int k = 0; k < 9; k++) {
    double keep = x[k], h = 1e-6;
    x[k] = keep + h;
    double up = potential(x, 3);
    x[k] = keep - h;
    double want = (up - potential(x, 3)) / (2 * h);
    x[k] = keep;
    if (!(fabs(g[k] - want) <= 1e-6 * (1 + fabs(want)))) {
      printf("component %d of the gradient is %g, not %g\n", k, g[k], want);
      return 1;
    }
  }
  puts("the forces are right");
  return 0;
}
