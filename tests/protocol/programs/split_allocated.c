// The caller's own tape on the stack.
#include "check.h"
void __enzyme_augmentfwd(void *, ...);
void __enzyme_reverse(void *, ...);
size_t __enzyme_augmentsize(void *, ...);
double __enzyme_reverse_d(void *, ...);
static double f(const double *x, int n, double s) { double r = 0; for (int i = 0; i < n; i++) r += s * x[i] * x[i]; return r; }
int main() {
    size_t n = __enzyme_augmentsize((void *)f, enzyme_dup, enzyme_const, enzyme_out);
    char tape[n];
    double x[3] = {1, 2, 3}, d[3] = {0};
    __enzyme_augmentfwd((void *)f, enzyme_allocated, n, enzyme_tape, tape, enzyme_dup, x, d, enzyme_const, 3, enzyme_out, 2.0);
    double ds = __enzyme_reverse_d((void *)f, enzyme_allocated, n, enzyme_tape, tape, enzyme_dup, x, d, enzyme_const, 3, enzyme_out, 2.0, 1.0);
    NEAR(ds, 14);
    NEAR(d[2], 12);
}
