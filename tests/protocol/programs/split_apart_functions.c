// The sweeps in functions of their own, the tape inside a struct; several in flight.
#include "check.h"
typedef struct { void *tape; double value; } Aug;
Aug __enzyme_augmentfwd(void *, ...);
void __enzyme_reverse(void *, ...);
static double f(const double *x, int n) { double s = 0; for (int i = 0; i < n; i++) s += exp(x[i]) * x[(i + 1) % n]; return s; }
__attribute__((noinline)) Aug up(const double *x, double *d, int n) { return __enzyme_augmentfwd((void *)f, enzyme_dup, x, d, enzyme_const, n); }
__attribute__((noinline)) void down(const double *x, double *d, int n, double seed, Aug a) { __enzyme_reverse((void *)f, enzyme_dup, x, d, enzyme_const, n, seed, a.tape); }
int main() {
    double x[2] = {0.5, 1}, d[2] = {0}, y[3] = {1, 2, 3}, e[3] = {0};
    Aug a = up(x, d, 2), b = up(y, e, 3);
    down(x, d, 2, 1, a);
    down(y, e, 3, 2, b);
    NEAR(d[0], exp(0.5) * 1 + exp(1)); NEAR(e[2], 2 * (exp(3) * 1 + exp(2)));
}
