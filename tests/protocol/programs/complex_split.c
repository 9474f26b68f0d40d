/* Complex numbers by value in split mode: the adjoint of a complex result is a complex number. */
#include "check.h"
#include <complex.h>
void *__enzyme_augmentfwd(void *, ...);
void __enzyme_augmentfwd_void(void *, ...);
typedef struct { void *tape; double complex value; } Augmented;
Augmented __enzyme_augmentfwd_value(void *, ...);
double complex __enzyme_reverse_c(void *, ...);
void __enzyme_reverse_void(void *, ...);
size_t __enzyme_augmentsize(void *, ...);
static double complex cube(double complex z) { return z * z * z; }
static double complex scaled(const double *p, double complex z) { return z * p[0] * p[0]; }
#define NEARC(got, want) do { double complex g_ = got, w_ = want; NEAR(creal(g_), creal(w_)); NEAR(cimag(g_), cimag(w_)); } while (0)

int main(void) {
    double complex z = 3 + 2 * I, seed = 0.5 - 2 * I;
    /* For holomorphic f the adjoint is conj(f'(z)) times the seed. */
    double complex want = conj(3 * z * z) * seed;
    Augmented a = __enzyme_augmentfwd_value((void *)cube, enzyme_out, z);
    NEARC(a.value, z * z * z);
    NEARC(__enzyme_reverse_c((void *)cube, enzyme_out, z, seed, a.tape), want);

    size_t size = __enzyme_augmentsize((void *)cube, enzyme_out);
    void *memory = malloc(size);
    __enzyme_augmentfwd_void((void *)cube, enzyme_allocated, size, enzyme_tape, memory, enzyme_out, z);
    NEARC(__enzyme_reverse_c((void *)cube, enzyme_allocated, size, enzyme_tape, memory, enzyme_out, z, seed), want);
    free(memory);

    double p = 2, dp = 0;
    void *tape = __enzyme_augmentfwd((void *)scaled, enzyme_dup, &p, &dp, enzyme_const, z);
    __enzyme_reverse_void((void *)scaled, enzyme_dup, &p, &dp, enzyme_const, z, seed, tape);
    NEAR(dp, 4 * (3 * 0.5 + 2 * -2));
    return 0;
}
