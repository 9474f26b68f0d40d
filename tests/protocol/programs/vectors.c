// Vector extensions.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
typedef double v4 __attribute__((vector_size(32)));
typedef float f4 __attribute__((vector_size(16)));
static double f(const double *x) { v4 a = {x[0], x[1], x[2], x[3]}; v4 b = a * a + a; b = __builtin_shufflevector(b, a, 3, 0, 5, 2); return b[0] * b[1] + b[2] * b[3]; }
static double g(double s) { v4 a = {1, 2, 3, 4}; a *= s; a += 1; return a[0] * a[3]; }
int main() { double x[4] = {1, 2, 3, 4}, d[4] = {0}; __enzyme_autodiff((void *)f, x, d); NEAR(d[0], 3 * 20); NEAR(d[3], 9 * 2); NEAR(d[1], 12); NEAR(d[2], 7 * 2); NEAR(__enzyme_autodiff((void *)g, 2.0), 1 * 9 + 4 * 3); }
