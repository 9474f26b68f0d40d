/* The two sweeps of reverse mode apart, the tape kept by the library or by the caller. */
#include "check.h"

void *__enzyme_augmentfwd(void *, ...);
void __enzyme_reverse(void *, ...);
size_t __enzyme_augmentsize(void *, ...);
typedef struct { void *tape; double value; } Augmented;
Augmented __enzyme_augmentfwd_value(void *, ...);
double __enzyme_reverse_value(void *, ...);

static void square(double *x) { x[0] = x[0] * x[0]; }

static double product(const double *x, int n, double scale) {
    double p = scale;
    for (int i = 0; i < n; i++) p *= sin(x[i]);
    return p;
}

int main(void) {
    double x = 3, dx = 1;
    void *tape = __enzyme_augmentfwd((void *)square, enzyme_dup, &x, &dx);
    NEAR(x, 9);
    x = 100; /* the sweeps do not look at it again */
    __enzyme_reverse((void *)square, enzyme_dup, &x, &dx, tape);
    NEAR(dx, 6);

    size_t size = __enzyme_augmentsize((void *)square, enzyme_dup);
    void *memory = malloc(size);
    x = 4, dx = 1;
    __enzyme_augmentfwd((void *)square, enzyme_allocated, size, enzyme_tape, memory, enzyme_dup, &x, &dx);
    NEAR(x, 16);
    x = 7;
    __enzyme_reverse((void *)square, enzyme_allocated, size, enzyme_tape, memory, enzyme_dup, &x, &dx);
    NEAR(dx, 8);
    free(memory);

    double v[3] = {0.5, 1.0, 1.5}, dv[3] = {0, 0, 0};
    Augmented first = __enzyme_augmentfwd_value((void *)product, enzyme_dup, v, dv, enzyme_const, 3, enzyme_out, 2.0);
    double value = 2 * sin(0.5) * sin(1.0) * sin(1.5);
    NEAR(first.value, value);
    v[0] = v[1] = v[2] = 0.25;
    double dscale = __enzyme_reverse_value((void *)product, enzyme_dup, v, dv, enzyme_const, 3, enzyme_out, 2.0, 10.0, first.tape);
    NEAR(dscale, 10 * value / 2);
    NEAR(dv[0], 10 * value / tan(0.5));
    NEAR(dv[2], 10 * value / tan(1.5));
    return 0;
}
