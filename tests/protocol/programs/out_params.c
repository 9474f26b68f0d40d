// Results through several pointers, seeds of each.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
static void f(double x, double y, double *s, double *p, float *q) { *s = x + y; *p = x * y; *q = (float)(x / y); }
typedef struct { double x, y; } P;
P __enzyme_autodiff_p(void *, ...);
int main() {
    double s, p, ds = 1, dp = 10; float q, dq = 100;
    P r = __enzyme_autodiff_p((void *)f, enzyme_out, 3.0, enzyme_out, 5.0, enzyme_dup, &s, &ds, enzyme_dup, &p, &dp, enzyme_dup, &q, &dq);
    NEAR(r.x, 1 + 50 + 20); NEAR(r.y, 1 + 30 - 100 * 3.0 / 25);
    NEAR(ds, 0); NEAR(dq, 0);
    double a = 0, b = 0; float c = 0;
    __enzyme_fwddiff_v((void *)f, enzyme_dup, 3.0, 1.0, enzyme_const, 5.0, enzyme_dup, &s, &a, enzyme_dup, &p, &b, enzyme_dup, &q, &c);
    NEAR(a, 1); NEAR(b, 5); NEAR(c, 0.2f);
}
