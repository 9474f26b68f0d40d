// Several lanes with the primal result.
#include "check.h"
typedef struct { double p, a, b; } R;
R __enzyme_fwddiff(void *, ...);
R __enzyme_autodiff(void *, ...);
static double f(double x) { return x * x; }
int main() {
    R r = __enzyme_fwddiff((void *)f, enzyme_width, 2, enzyme_primal_return, enzyme_dup, 3.0, 1.0, 2.0);
    NEAR(r.p, 9); NEAR(r.a, 6); NEAR(r.b, 12);
    r = __enzyme_fwddiff((void *)f, enzyme_primal_return, enzyme_width, 2, 3.0, 1.0, 2.0);
    NEAR(r.p, 9); NEAR(r.b, 12);
    r = __enzyme_autodiff((void *)f, enzyme_width, 2, enzyme_primal_return, enzyme_out, 3.0);
    NEAR(r.p, 9); NEAR(r.a, 6); NEAR(r.b, 6);
}
