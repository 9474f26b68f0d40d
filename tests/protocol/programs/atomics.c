// Atomic sums.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#include <stdatomic.h>
static double f(const double *x, int n) { double s = 0; for (int i = 0; i < n; i++) { double v = x[i] * x[i]; __atomic_load(&v, &v, __ATOMIC_SEQ_CST); s += v; } return s; }
int main() { double x[3] = {1, 2, 3}, d[3] = {0}; __enzyme_autodiff((void *)f, x, d, 3); NEAR(d[2], 6); }
