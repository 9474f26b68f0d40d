// With memory of the caller's own, the augmented sweep returns the result alone.
#include "check.h"
double __enzyme_augmentfwd(void *, ...);
void __enzyme_reverse(void *, ...);
size_t __enzyme_augmentsize(void *, ...);
static double f(const double *x) { return x[0] * x[1]; }
int main() {
    size_t n = __enzyme_augmentsize((void *)f, enzyme_dup);
    void *tape = malloc(n);
    double x[2] = {5, 7}, d[2] = {0};
    NEAR(__enzyme_augmentfwd((void *)f, enzyme_allocated, n, enzyme_tape, tape, enzyme_dup, x, d), 35);
    __enzyme_reverse((void *)f, enzyme_allocated, n, enzyme_tape, tape, enzyme_dup, x, d, 3.0);
    NEAR(d[0], 21);
    NEAR(d[1], 15);
    free(tape);
}
