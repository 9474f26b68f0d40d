// enzyme_nofree: the tape serves twice.
#include "check.h"
void *__enzyme_augmentfwd(void *, ...);
void __enzyme_reverse(void *, ...);
static double f(const double *x) { return x[0] * x[0] * x[1]; }
int main() {
    double x[2] = {5, 7}, d[2] = {0}, e[2] = {0};
    void *t = __enzyme_augmentfwd((void *)f, enzyme_dup, x, d);
    __enzyme_reverse((void *)f, enzyme_nofree, enzyme_dup, x, d, 1.0, t);
    NEAR(d[0], 70);
    __enzyme_reverse((void *)f, enzyme_dup, x, d, 10.0, t);
    NEAR(d[0], 770);
    NEAR(d[1], 275);
}
