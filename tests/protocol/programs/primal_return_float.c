#include "check.h"
typedef struct { float v, d; } P;
P __enzyme_fwddiff(void *, ...);
P __enzyme_autodiff(void *, ...);
static float f(float x) { return x * x * x; }
int main() {
    P p = __enzyme_fwddiff((void *)f, enzyme_primal_return, enzyme_dup, 2.0f, 1.0f);
    NEAR(p.v, 8); NEAR(p.d, 12);
    p = __enzyme_autodiff((void *)f, enzyme_primal_return, enzyme_out, 2.0f);
    NEAR(p.v, 8); NEAR(p.d, 12);
}
