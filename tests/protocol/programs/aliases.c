// The same memory as two arguments.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
static double f(const double *x, const double *y) { return x[0] * y[0] * y[0]; }
static void g(double *x, double *y) { y[0] = x[0] * x[0]; }
int main() { double x = 3, d = 0; __enzyme_autodiff((void *)f, enzyme_dup, &x, &d, enzyme_dup, &x, &d); NEAR(d, 27); d = 1; __enzyme_autodiff_v((void *)g, enzyme_dup, &x, &d, enzyme_dup, &x, &d); NEAR(x, 9); NEAR(d, 6); }
