// A pointer as result in forward mode: its shadow is returned.
#include "check.h"
double *__enzyme_fwddiff(void *, ...);
typedef struct { double *p, *d; } PD;
PD __enzyme_fwddiff_pd(void *, ...);
static double *f(double *x, long k) { x[k] *= x[k]; return x + k; }
static double *fresh(double x) { double *r = malloc(16); r[0] = x * x; r[1] = x; return r; }
int main() {
    double x[2] = {2, 3}, d[2] = {0, 1};
    double *s = __enzyme_fwddiff((void *)f, enzyme_dup, x, d, enzyme_const, 1L);
    NEAR(s == d + 1, 1); NEAR(*s, 6); NEAR(x[1], 9);
    PD q = __enzyme_fwddiff_pd((void *)fresh, enzyme_primal_return, enzyme_dup, 3.0, 1.0);
    NEAR(q.p[0], 9); NEAR(q.d[0], 6); NEAR(q.d[1], 1);
}
