// Data behind void * with a cast.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
static double f(double x, void *data) { double *p = data; return x * x * p[0] + p[1]; }
static double g(const char *bytes, int n) { double s = 0; for (int i = 0; i < n; i++) { double v; memcpy(&v, bytes + 8 * i, 8); s += v * v; } return s; }
int main() {
    double p[2] = {3, 4}, d[2] = {0};
    NEAR(__enzyme_autodiff((void *)f, enzyme_out, 2.0, enzyme_dup, p, d), 12); NEAR(d[0], 4); NEAR(d[1], 1);
    NEAR(__enzyme_autodiff((void *)f, enzyme_out, 2.0, enzyme_const, p), 12);
    d[0] = d[1] = 0;
    __enzyme_autodiff((void *)g, enzyme_dup, p, d, enzyme_const, 2);
    NEAR(d[1], 8);
}
