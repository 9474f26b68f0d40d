// enzyme_noret: the result has no adjoint.
#include "check.h"
void *__enzyme_augmentfwd(void *, ...);
void __enzyme_reverse(void *, ...);
static double f(double *x, double *y) { *y = *x * *x; return *x; }
int main() {
    double x = 3, dx = 0, y, dy = 1;
    void *t = __enzyme_augmentfwd((void *)f, enzyme_noret, enzyme_dup, &x, &dx, enzyme_dup, &y, &dy);
    __enzyme_reverse((void *)f, enzyme_noret, enzyme_dup, &x, &dx, enzyme_dup, &y, &dy, t);
    NEAR(dx, 6);
    x = 3, dx = 0, dy = 1;
    t = __enzyme_augmentfwd((void *)f, enzyme_const_return, enzyme_dup, &x, &dx, enzyme_dup, &y, &dy);
    __enzyme_reverse((void *)f, enzyme_const_return, enzyme_dup, &x, &dx, enzyme_dup, &y, &dy, t);
    NEAR(dx, 6);
}
