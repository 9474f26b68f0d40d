// goto in and out of loops, nested breaks.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
static double f(const double *x, int n) {
    double s = 0; int i = 0;
    if (n > 2) goto middle;
start: s += x[i] * x[i];
middle: if (++i < n) { for (int j = 0; j < 3; j++) { if (x[i] < 0) goto out; if (j == 2) break; s += x[i]; } goto start; }
out: return s * s;
}
int main() { double x[4] = {1, 2, 3, 4}, d[4] = {0}; __enzyme_autodiff((void *)f, x, d, 4); double s = f(x, 4), r = sqrt(s); NEAR(d[1], 2 * r * (2 + 4)); NEAR(d[0], 0); }
