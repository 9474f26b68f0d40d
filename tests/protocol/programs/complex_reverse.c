/* Complex numbers by value in reverse mode. The seed of a complex result is 1 for both components; adjoints are component by component. */
#include "check.h"
#include <complex.h>
double complex __enzyme_autodiff_c(void *, ...);
float complex __enzyme_autodiff_cf(void *, ...);
long double complex __enzyme_autodiff_cl(void *, ...);
typedef struct { double complex a, b; } Two;
Two __enzyme_autodiff_two(void *, ...);
typedef struct { double complex z; double x; } Mixed;
Mixed __enzyme_autodiff_mixed(void *, ...);
typedef struct { double value; double complex d; } WithPrimal;
WithPrimal __enzyme_autodiff_primal(void *, ...);

static double f(double complex z) { return creal(z) * creal(z) * cimag(z); }
static double g(double complex z, double x, double complex w) { return creal(z * w) * x; }
static float h(float complex z) { return crealf(z) * cimagf(z); }
static long double l(long double complex z) { return creall(z) * creall(z) * cimagl(z); }
static double complex square(double complex z) { return z * z; }
#define NEARC(got, want) do { double complex g_ = got, w_ = want; NEAR(creal(g_), creal(w_)); NEAR(cimag(g_), cimag(w_)); } while (0)

int main(void) {
    double complex z = 3 + 2 * I, w = 1 + 7 * I;
    NEARC(__enzyme_autodiff_c((void *)f, enzyme_out, z), 12 + 9 * I);
    NEARC(__enzyme_autodiff_c((void *)f, z), 12 + 9 * I);
    Two t = __enzyme_autodiff_two((void *)g, enzyme_out, z, enzyme_const, 2.0, enzyme_out, w);
    NEARC(t.a, 2 - 14 * I);
    NEARC(t.b, 6 - 4 * I);
    Mixed m = __enzyme_autodiff_mixed((void *)g, enzyme_out, z, enzyme_out, 2.0, enzyme_const, w);
    NEARC(m.z, 2 - 14 * I);
    NEAR(m.x, 3 - 14);
    NEARC(__enzyme_autodiff_c((void *)g, enzyme_const, z, enzyme_const, 2.0, enzyme_out, w), 6 - 4 * I);
    float complex q = 2 + 3 * I;
    NEARC(__enzyme_autodiff_cf((void *)h, enzyme_out, q), 3 + 2 * I);
    NEARC(__enzyme_autodiff_cl((void *)l, enzyme_out, (long double complex)z), 12 + 9 * I);
    WithPrimal p = __enzyme_autodiff_primal((void *)f, enzyme_primal_return, enzyme_out, z);
    NEAR(p.value, 18);
    NEARC(p.d, 12 + 9 * I);
    /* re = x^2 - y^2, im = 2xy: d(re + im)/dx = 2x + 2y, d/dy = 2x - 2y */
    NEARC(__enzyme_autodiff_c((void *)square, enzyme_out, z), 10 + 2 * I);
    return 0;
}
