// Forward mode in 4 directions.
#include "check.h"
#define W 4
typedef struct { double v[W]; } R;
R __enzyme_fwddiff(void *, ...);
static double f(double x, double y) { return x * x * y + sin(y); }
static double g(const double *x, int n) { double s = 1; for (int i = 0; i < n; i++) s *= x[i]; return s; }
int main() {
    double t[W] = {1.0, 0.0, 1.0, 2.0}, u[W] = {0.0, 1.0, 1.0, 3.0};
    R r = __enzyme_fwddiff((void *)f, enzyme_width, W, enzyme_dup, 2.0, 1.0, 0.0, 1.0, 2.0, enzyme_dup, 3.0, 0.0, 1.0, 1.0, 3.0);
    for (int k = 0; k < W; k++) NEAR(r.v[k], 12 * t[k] + (4 + cos(3.0)) * u[k]);
    double x[8] = {1, 2, 3, 4, 5, 6, 7, 8}, b[8][8] = {{0}};
    for (int k = 0; k < 8; k++) b[k][k] = 1;
    r = __enzyme_fwddiff((void *)g, enzyme_width, W, enzyme_dup, x, b[0], b[1], b[2], b[3], enzyme_const, 8);
    for (int k = 0; k < W; k++) NEAR(r.v[k], 40320 / x[k]);
}
