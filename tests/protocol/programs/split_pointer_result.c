// A function that returns a pointer: the augmented sweep returns the pointer and its shadow.
#include "check.h"
typedef struct { void *tape; double *primal, *shadow; } Aug;
Aug __enzyme_augmentfwd(void *, ...);
void __enzyme_reverse(void *, ...);
static double *f(double *x, long n) { x[n] = x[n] * x[n]; return x + n; }
static double *fresh(double *x) { double *r = (double *)malloc(2 * sizeof(double)); r[0] = x[0] * x[1]; r[1] = x[0]; return r; }
int main() {
    double x[2] = {2, 3}, d[2] = {0, 0};
    Aug a = __enzyme_augmentfwd((void *)f, enzyme_dup, x, d, enzyme_const, 1L);
    NEAR(*a.primal, 9);
    *a.shadow += 1;
    __enzyme_reverse((void *)f, enzyme_dup, x, d, enzyme_const, 1L, a.tape);
    NEAR(d[1], 6);
    double y[2] = {2, 3}, e[2] = {0, 0};
    a = __enzyme_augmentfwd((void *)fresh, enzyme_dup, y, e);
    NEAR(a.primal[0], 6);
    a.shadow[0] = 1;
    a.shadow[1] = 10;
    __enzyme_reverse((void *)fresh, enzyme_dup, y, e, a.tape);
    NEAR(e[0], 13);
    NEAR(e[1], 2);
}
