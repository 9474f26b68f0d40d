// Memory that the function allocates, frees and leaves behind.
#include "check.h"
void *__enzyme_augmentfwd(void *, ...);
void __enzyme_reverse(void *, ...);
static double f(const double *x, int n) {
    double *t = (double *)malloc(n * sizeof(double)), s = 0;
    for (int i = 0; i < n; i++) t[i] = x[i] * x[i];
    for (int i = 0; i < n; i++) s += t[i] * t[n - 1 - i];
    free(t);
    return s;
}
int main() {
    double x[3] = {1, 2, 3}, d[3] = {0};
    void *t = __enzyme_augmentfwd((void *)f, enzyme_dup, x, d, enzyme_const, 3);
    __enzyme_reverse((void *)f, enzyme_dup, x, d, enzyme_const, 3, 1.0, t);
    NEAR(d[0], 2 * 2 * 1 * 9); NEAR(d[1], 4 * 8); NEAR(d[2], 2 * 2 * 3 * 1);
}
