// A full Hessian by forward mode of width n over reverse mode.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
static double f(const double *x) { return x[0] * x[0] * x[1] + sin(x[1] * x[2]); }
static void grad(const double *x, double *g) { g[0] = g[1] = g[2] = 0; __enzyme_autodiff((void *)f, enzyme_dup, x, g); }
int main() {
    double x[3] = {1, 0.5, 2}, e[3][3] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, g[3], H[3][3] = {{0}};
    __enzyme_fwddiff_v((void *)grad, enzyme_width, 3, enzyme_dup, x, e[0], e[1], e[2], enzyme_dup, g, H[0], H[1], H[2]);
    NEAR(H[0][0], 1); NEAR(H[0][1], 2); NEAR(H[1][0], 2); NEAR(H[1][2], cos(1) - sin(1)); NEAR(H[2][2], -sin(1) * 0.25); NEAR(H[2][0], 0);
}
