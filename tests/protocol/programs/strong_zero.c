/* Zero times an infinite partial is zero where enzyme_strong_zero asks for it. */
#include "check.h"

extern int enzyme_strong_zero;
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double f(double x, double y) { return y * log(x) + x; }
static double g(double x, double y) { return sqrt(x) * y + 3 * x; }

int main(void) {
    NEAR(__enzyme_autodiff((void *)f, enzyme_strong_zero, enzyme_out, 0.0, enzyme_const, 0.0), 1);
    NEAR(__enzyme_autodiff((void *)g, enzyme_strong_zero, enzyme_out, 0.0, enzyme_const, 0.0), 3);
    NEAR(__enzyme_fwddiff((void *)g, enzyme_strong_zero, enzyme_dup, 0.0, 0.0, enzyme_const, 2.0), 0);
    NEAR(__enzyme_autodiff((void *)f, enzyme_out, 2.0, enzyme_const, 3.0), 2.5);
    return 0;
}
