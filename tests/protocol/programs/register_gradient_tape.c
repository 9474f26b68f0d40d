// The augmented function returns a pointer as its tape.
#include "check.h"
double __enzyme_autodiff(void *, ...);
__attribute__((noinline)) void square(const double *in, double *out) { *out = *in * *in; }
void *augment_square(const double *in, const double *din, double *out, double *dout) {
    double *t = (double *)malloc(sizeof(double));
    *t = *in;
    *out = *in * *in;
    return t;
}
void gradient_square(const double *in, double *din, const double *out, double *dout, void *tape) {
    *din += 100 * *(double *)tape * *dout;
    *dout = 0;
    free(tape);
}
void *__enzyme_register_gradient_square[3] = {(void *)square, (void *)augment_square, (void *)gradient_square};
static double f(const double *x) { double y; square(x, &y); return y; }
int main() {
    double x = 3, d = 0;
    __enzyme_autodiff((void *)f, enzyme_dup, &x, &d);
    NEAR(d, 300);
}
