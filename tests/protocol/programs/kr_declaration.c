// Declarations in old style, as static, with many names, and as extern inside a function.
#include "check.h"
double __enzyme_autodiff();
extern double __enzyme_autodiff_2(double (*)(double), ...);
static double f(double x) { return x * x; }
int main() {
    NEAR(__enzyme_autodiff((void *)f, 3.0), 6);
    NEAR(__enzyme_autodiff(f, enzyme_out, 3.0), 6);
    NEAR(__enzyme_autodiff_2(f, 3.0), 6);
    extern double __enzyme_fwddiff_here(void *, double, double);
    NEAR(__enzyme_fwddiff_here((void *)f, 3.0, 1.0), 6);
    double (*const q)(void *, ...) = (double (*)(void *, ...))__enzyme_autodiff;
    NEAR(q((void *)f, 3.0), 6);
}
