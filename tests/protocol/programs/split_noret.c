// enzyme_noret: the result is not wanted, and its adjoint may be given or not. enzyme_const_return: the result has none.
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
    for (int k = 0; k < 2; k++) { // an adjoint of the result, and one sweep or both say enzyme_noret
        x = 3, dx = 0, dy = 1;
        t = __enzyme_augmentfwd((void *)f, enzyme_noret, enzyme_dup, &x, &dx, enzyme_dup, &y, &dy);
        if (k)
            __enzyme_reverse((void *)f, enzyme_noret, enzyme_dup, &x, &dx, enzyme_dup, &y, &dy, 10.0, t);
        else
            __enzyme_reverse((void *)f, enzyme_dup, &x, &dx, enzyme_dup, &y, &dy, 10.0, t);
        NEAR(dx, 16);
    }
}
