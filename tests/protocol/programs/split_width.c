// Split mode in two directions.
#include "check.h"
void *__enzyme_augmentfwd(void *, ...);
void __enzyme_reverse(void *, ...);
static double f(const double *x) { return x[0] * x[0] * x[1]; }
int main() {
    double x[2] = {5, 7}, d[2] = {0}, e[2] = {0};
    void *t = __enzyme_augmentfwd((void *)f, enzyme_width, 2, enzyme_dup, x, d, e);
    __enzyme_reverse((void *)f, enzyme_width, 2, enzyme_dup, x, d, e, 1.0, 10.0, t);
    NEAR(d[0], 70); NEAR(e[0], 700);
    NEAR(d[1], 25); NEAR(e[1], 250);
}
