// A registered derivative under a second order.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
__attribute__((noinline)) double sq(double x) { return x * x; }
double der_sq(double x, double dx) { return 3 * x * dx; }
void *__enzyme_register_derivative_sq[] = {(void *)sq, (void *)der_sq};
static double f(double x) { return sq(x) * x; }
static double df(double x) { return __enzyme_fwddiff((void *)f, x, 1.0); }
int main() { NEAR(df(2), 3 * 2 * 2 + 4); NEAR(__enzyme_autodiff((void *)df, 2.0) , __enzyme_autodiff((void *)df, 2.0)); }
