/* Constant tables, mutable globals that are set and read within the function. */
#include "../check.h"

double __enzyme_autodiff(void *, ...);

static const double table[] = {0.5, 1.5, -2.0, 4.0};
static int counter;
static double weights[4] = {1, 2, 3, 4};

static double with_table(const double *x) {
  double s = 0;
  for (int i = 0; i < 4; i++) s += table[i] * weights[i] * x[i] * x[i];
  counter++;
  return s;
}

int main(void) {
  double x[4] = {1, 2, 3, 4}, d[4] = {0};
  weights[2] = 10;
  __enzyme_autodiff((void *)with_table, x, d);
  for (int i = 0; i < 4; i++) NEAR(d[i], 2 * table[i] * weights[i] * x[i]);
  if (counter != 1) return 1;
  return 0;
}
