/* Calls that speak of derivatives without asking for one. */
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
double __enzyme_call_inactive(void *, ...);
double __enzyme_ignore_derivatives(double);
void __enzyme_double(void *, size_t);

static int calls;
static double weight(double x) { return calls++, x * x; }
static double f(double x) { return x * __enzyme_call_inactive((void *)weight, x); }
static double g(double x) { return x * __enzyme_ignore_derivatives(x * x) + x; }
static double h(double *p) { __enzyme_double(p, 16); return p[0] * p[1]; }

int main(void) {
    NEAR(__enzyme_autodiff((void *)f, 3.0), 9);
    NEAR(calls, 1);
    NEAR(__enzyme_fwddiff((void *)f, 3.0, 1.0), 9);
    NEAR(f(3), 27);
    NEAR(__enzyme_autodiff((void *)g, 3.0), 10);
    double p[2] = {2, 5}, d[2] = {0, 0};
    __enzyme_autodiff((void *)h, p, d);
    NEAR(d[0], 5);
    return 0;
}
