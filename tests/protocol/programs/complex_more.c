// Complex numbers in memory and by value with functions of the library.
#include "check.h"
#include <complex.h>
double __enzyme_autodiff(void *, ...);
double complex __enzyme_autodiff_c(void *, ...);
double complex __enzyme_fwddiff_c(void *, ...);
static double f(const double complex *z, int n) { double complex s = 0; for (int i = 0; i < n; i++) s += cexp(z[i]) * conj(z[i]) / (1 + z[i] * z[i]); return cabs(s); }
static double complex g(double complex z) { return csin(z) / clog(z) + cpow(z, 3); }
static double h(double complex z) { return cabs(z) + carg(z); }
#define NEARC(got, want) do { double complex g_ = got, w_ = want; NEAR(creal(g_), creal(w_)); NEAR(cimag(g_), cimag(w_)); } while (0)
int main() {
    double complex z = 1.0 + 0.5 * I, d = __enzyme_fwddiff_c((void *)g, enzyme_dup, z, (double complex)1.0);
    NEARC(d, (ccos(z) * clog(z) - csin(z) / z) / (clog(z) * clog(z)) + 3 * z * z);
    d = __enzyme_autodiff_c((void *)h, enzyme_out, z);
    double q = creal(z) * creal(z) + cimag(z) * cimag(z);
    NEAR(creal(d), creal(z) / sqrt(q) - cimag(z) / q); NEAR(cimag(d), cimag(z) / sqrt(q) + creal(z) / q);
    double complex v[2] = {1.0 + 1.0 * I, 0.5 - 1.0 * I}, dv[2] = {0};
    __enzyme_autodiff((void *)f, enzyme_dup, v, dv, enzyme_const, 2);
    for (int i = 0; i < 4; i++) { double *p = (double *)v + i, k = *p, e = 1e-6; *p = k + e; double a = f(v, 2); *p = k - e; double b = f(v, 2); *p = k; if (fabs((a - b) / (2 * e) - ((double *)dv)[i]) > 1e-6) { printf("%d\n", i); return 1; } }
}
