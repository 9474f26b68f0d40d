/* Sweeps that different functions ask for agree on the tape. */
#include "check.h"

void *__enzyme_augmentfwd(void *, ...);
double __enzyme_reverse(void *, ...);
size_t __enzyme_augmentsize(void *, ...);
double __enzyme_autodiff(void *, ...);

__attribute__((noinline)) static double power(double x, int n) {
    double p = 1;
    for (int i = 0; i < n; i++) p = p * sin(x) + x;
    return p;
}

__attribute__((noinline)) static void *first(double x, int n) {
    return __enzyme_augmentfwd((void *)power, enzyme_out, x, enzyme_const, n);
}

__attribute__((noinline)) static double second(double x, double seed, void *tape) {
    return __enzyme_reverse((void *)power, enzyme_out, x, enzyme_const, 7, seed, tape);
}

__attribute__((noinline)) static size_t bytes(void) { return __enzyme_augmentsize((void *)power, enzyme_out, enzyme_const); }

int main(void) {
    double alone = __enzyme_autodiff((void *)power, enzyme_out, 0.7, enzyme_const, 7);
    NEAR(second(0.7, 2.0, first(0.7, 7)), 2 * alone);
    if (bytes() < 8) return 1;
    return 0;
}
