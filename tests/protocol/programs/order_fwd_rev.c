// Forward over reverse: a Hessian-vector product.
#include "check.h"
void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);
static double f(const double *x, int n) { double s = 0; for (int i = 0; i + 1 < n; i++) s += 100 * pow(x[i + 1] - x[i] * x[i], 2) + pow(1 - x[i], 2); return s; }
static void grad(const double *x, double *g, int n) { memset(g, 0, n * sizeof(double)); __enzyme_autodiff((void *)f, enzyme_dup, x, g, enzyme_const, n); }
int main() {
    double x[2] = {1, 2}, v[2] = {1, 0.5}, g[2], hv[2];
    __enzyme_fwddiff((void *)grad, enzyme_dup, x, v, enzyme_dup, g, hv, enzyme_const, 2);
    double h00 = 1200 * x[0] * x[0] - 400 * x[1] + 2, h01 = -400 * x[0], h11 = 200;
    NEAR(hv[0], h00 * v[0] + h01 * v[1]);
    NEAR(hv[1], h01 * v[0] + h11 * v[1]);
    NEAR(g[1], 200 * (2 - 1));
}
