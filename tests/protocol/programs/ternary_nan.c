// Branches that are not taken hold infinities.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
static double f(double x) { return x > 0 ? sqrt(x) : 0; }
static double g(double x) { double l = log(x); return x > 0 ? l : x; }
static double h(double x) { return x == 0 ? 1 : sin(x) / x; }
int main() { NEAR(__enzyme_autodiff((void *)f, 0.0), 0); NEAR(__enzyme_autodiff((void *)f, 4.0), 0.25); NEAR(__enzyme_autodiff((void *)g, -1.0), 1); NEAR(__enzyme_autodiff((void *)h, 0.0), 0); }
