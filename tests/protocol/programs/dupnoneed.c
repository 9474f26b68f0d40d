#include "check.h"
void __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff(void *, ...);
static void f(const double *x, double *y) { y[0] = x[0] * x[1]; y[1] = sin(x[0]); }
int main() {
    double x[2] = {2, 3}, dx[2] = {1, 0}, y[2], dy[2];
    __enzyme_fwddiff((void *)f, enzyme_dup, x, dx, enzyme_dupnoneed, y, dy);
    NEAR(dy[0], 3); NEAR(dy[1], cos(2.0));
    double g[2] = {0}, s[2] = {1, 10};
    __enzyme_autodiff((void *)f, enzyme_dup, x, g, enzyme_dupnoneed, y, s);
    NEAR(g[0], 3 + 10 * cos(2.0)); NEAR(g[1], 2);
    __enzyme_fwddiff((void *)f, enzyme_dup, x, dx, enzyme_dupnoneed, (double *)0 ? y : y, dy);
}
