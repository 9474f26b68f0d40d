// long double and __float128-free extended precision.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
long double __enzyme_autodiff_l(void *, ...);
static long double f(long double x) { return sinl(x) * x * x; }
static double g(const long double *x, int n) { long double s = 0; for (int i = 0; i < n; i++) s += x[i] * x[i]; return s; }
int main() { NEAR(__enzyme_autodiff_l((void *)f, 2.0L), cosl(2) * 4 + 4 * sinl(2)); long double x[2] = {2, 3}, d[2] = {0}; __enzyme_autodiff((void *)g, x, d, 2); NEAR(d[1], 6); }
