// Reverse over forward.
#include "check.h"
double __enzyme_fwddiff(void *, ...);
double __enzyme_autodiff(void *, ...);
static double f(double x, double y) { return sin(x) * y * y; }
static double along(double x, double y) { return __enzyme_fwddiff((void *)f, enzyme_dup, x, 1.0, enzyme_const, y); }
typedef struct { double x, y; } P;
P __enzyme_autodiff_p(void *, ...);
int main() {
    P p = __enzyme_autodiff_p((void *)along, enzyme_out, 0.5, enzyme_out, 3.0);
    NEAR(p.x, -sin(0.5) * 9);
    NEAR(p.y, cos(0.5) * 6);
}
