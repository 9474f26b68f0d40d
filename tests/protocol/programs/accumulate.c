// Shadows are added to, and never reset.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
static double f(const double *x) { return x[0] * x[1]; }
int main() { double x[2] = {2, 3}, d[2] = {100, 1000}; for (int i = 0; i < 3; i++) __enzyme_autodiff((void *)f, x, d); NEAR(d[0], 109); NEAR(d[1], 1006); }
