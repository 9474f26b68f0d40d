/* Complex numbers by value in forward mode. */
#include "check.h"
#include <complex.h>
double complex __enzyme_fwddiff_c(void *, ...);
float complex __enzyme_fwddiff_cf(void *, ...);
long double complex __enzyme_fwddiff_cl(void *, ...);
typedef struct { double complex value, tangent; } Both;
Both __enzyme_fwddiff_both(void *, ...);
typedef struct { double complex a, b; } Lanes;
Lanes __enzyme_fwddiff_lanes(void *, ...);

static double complex square(double complex z) { return z * z; }
static double complex product(double complex z, double w, double complex v) { return z * v * w; }
static float complex cube(float complex z) { return z * z * z; }
static long double complex lsquare(long double complex z) { return z * z; }
#define NEARC(got, want) do { double complex g_ = got, w_ = want; NEAR(creal(g_), creal(w_)); NEAR(cimag(g_), cimag(w_)); } while (0)

int main(void) {
    double complex z = 3 + 2 * I, d = 0.5 - 1 * I, v = 1 + 7 * I, dv = 2 * I;
    NEARC(__enzyme_fwddiff_c((void *)square, enzyme_dup, z, d), 2 * z * d);
    NEARC(__enzyme_fwddiff_c((void *)product, enzyme_dup, z, d, enzyme_const, 2.0, enzyme_const, v), d * v * 2);
    NEARC(__enzyme_fwddiff_c((void *)product, enzyme_const, z, enzyme_dup, 2.0, 1.0, enzyme_const, v), z * v);
    NEARC(__enzyme_fwddiff_c((void *)product, enzyme_const, z, enzyme_dup, 2.0, 1.0, enzyme_dup, v, dv), z * v + z * dv * 2);
    float complex f = 1 + 2 * I, df = 1;
    NEARC(__enzyme_fwddiff_cf((void *)cube, enzyme_dup, f, df), 3 * f * f);
    NEARC(__enzyme_fwddiff_cf((void *)cube, f, df), 3 * f * f);
    long double complex l = 1 + 2 * I, dl = I;
    NEARC(__enzyme_fwddiff_cl((void *)lsquare, enzyme_dup, l, dl), 2 * l * dl);
    Both b = __enzyme_fwddiff_both((void *)square, enzyme_primal_return, enzyme_dup, z, d);
    NEARC(b.value, z * z);
    NEARC(b.tangent, 2 * z * d);
    Lanes n = __enzyme_fwddiff_lanes((void *)square, enzyme_width, 2, enzyme_dup, z, d, dv);
    NEARC(n.a, 2 * z * d);
    NEARC(n.b, 2 * z * dv);
    return 0;
}
