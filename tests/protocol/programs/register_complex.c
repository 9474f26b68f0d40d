// Registered derivatives of a function of complex numbers. Names are kept: nothing else tells that two numbers are one.
#include "check.h"
#include <complex.h>
double complex __enzyme_autodiff(void *, ...);
double complex __enzyme_fwddiff(void *, ...);
__attribute__((noinline)) double complex square(double complex z) { return z * z; }
double complex aug_square(double complex z) { return z * z; }
double complex rev_square(double complex z, double complex seed) { return 10 * conj(2 * z) * seed; }
double complex fwd_square(double complex z, double complex dz) { return 100 * z * dz; }
void *__enzyme_register_gradient_square[] = {(void *)square, (void *)aug_square, (void *)rev_square};
void *__enzyme_register_derivative_square[] = {(void *)square, (void *)fwd_square};
static double f(double complex z) { return creal(square(z)); }
int main() {
    double complex z = 3.0 + 2.0 * I, d = __enzyme_autodiff((void *)f, enzyme_out, z);
    NEAR(creal(d), 60); NEAR(cimag(d), -40);
    d = __enzyme_fwddiff((void *)square, enzyme_dup, z, (double complex)I);
    NEAR(creal(d), -200); NEAR(cimag(d), 300);
}
