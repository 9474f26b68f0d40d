// The primal result with tangents and adjoints.
#include "check.h"
typedef struct { double v, d; } P;
P __enzyme_fwddiff(void *, ...);
P __enzyme_autodiff(void *, ...);
double __enzyme_autodiff_d(void *, ...);
static double f(double x) { return x * x; }
static double g(const double *x) { return x[0] * x[1]; }
int main() {
    P p = __enzyme_fwddiff((void *)f, enzyme_primal_return, 3.0, 1.0);
    NEAR(p.v, 9); NEAR(p.d, 6);
    p = __enzyme_autodiff((void *)f, enzyme_primal_return, enzyme_out, 3.0);
    NEAR(p.v, 9); NEAR(p.d, 6);
    double x[2] = {2, 3}, d[2] = {0};
    NEAR(__enzyme_autodiff_d((void *)g, enzyme_primal_return, enzyme_dup, x, d), 6);
    NEAR(d[0], 3);
    double t[2] = {1, 0};
    p = __enzyme_fwddiff((void *)g, enzyme_primal_return, enzyme_dup, x, t);
    NEAR(p.v, 6); NEAR(p.d, 3);
}
