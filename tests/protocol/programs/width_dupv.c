// enzyme_dupv: the shadows of all lanes in one array, a stride apart.
#include "check.h"
typedef struct { double a, b, c; } R;
R __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff_void(void *, ...);
static double g(const double *x) { return x[0] * x[1] * x[2]; }
static void h(const double *x, double *y) { for (int i = 0; i < 3; i++) y[i] = x[i] * x[i]; }
int main() {
    double x[3] = {2, 3, 5}, b[9] = {1, 0, 0, 0, 1, 0, 0, 0, 1};
    R r = __enzyme_fwddiff((void *)g, enzyme_width, 3, enzyme_dupv, 3 * sizeof(double), x, b);
    NEAR(r.a, 15); NEAR(r.b, 10); NEAR(r.c, 6);
    double y[3], c[9];
    __enzyme_fwddiff_void((void *)h, enzyme_width, 3, enzyme_dupv, 3 * sizeof(double), x, b, enzyme_dupnoneedv, 3 * sizeof(double), y, c);
    NEAR(c[0], 4); NEAR(c[1], 0); NEAR(c[4], 6); NEAR(c[8], 10);
    double d[9] = {0}, s[9] = {1, 0, 0, 0, 1, 0, 0, 0, 1};
    __enzyme_autodiff((void *)h, enzyme_width, 3, enzyme_dupv, 3 * sizeof(double), x, d, enzyme_dupv, 3 * sizeof(double), y, s);
    NEAR(d[0], 4); NEAR(d[4], 6); NEAR(d[8], 10); NEAR(d[1], 0);
}
