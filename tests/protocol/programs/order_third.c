// Third derivatives, forward over forward over forward and mixed.
#include "check.h"
double __enzyme_fwddiff(void *, ...);
double __enzyme_autodiff(void *, ...);
static double f(double x) { return exp(2 * x) * x; }
static double f1(double x) { return __enzyme_fwddiff((void *)f, x, 1.0); }
static double f2(double x) { return __enzyme_fwddiff((void *)f1, x, 1.0); }
static double f3(double x) { return __enzyme_fwddiff((void *)f2, x, 1.0); }
static double r2(double x) { return __enzyme_autodiff((void *)f1, x); }
static double r3(double x) { return __enzyme_autodiff((void *)r2, x); }
static double m3(double x) { return __enzyme_fwddiff((void *)r2, x, 1.0); }
int main() {
    double x = 0.3, want = exp(2 * x) * (8 * x + 12);
    NEAR(f3(x), want); NEAR(r3(x), want); NEAR(m3(x), want);
}
