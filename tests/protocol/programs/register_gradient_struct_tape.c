// The tape by value: a struct.
#include "check.h"
double __enzyme_autodiff(void *, ...);
typedef struct { double a, b; int n; } Tape;
__attribute__((noinline)) void mul(const double *x, double *y, int n) { *y = x[0] * x[1] * n; }
Tape augment_mul(const double *x, double *dx, double *y, double *dy, int n) { *y = x[0] * x[1] * n; Tape t = {x[0], x[1], n}; return t; }
void gradient_mul(const double *x, double *dx, double *y, double *dy, int n, Tape t) {
    dx[0] += t.b * t.n * *dy; dx[1] += t.a * t.n * *dy; *dy = 0;
}
void *__enzyme_register_gradient_mul[] = {(void *)mul, (void *)augment_mul, (void *)gradient_mul};
static double f(const double *x) { double y; mul(x, &y, 7); return y; }
int main() {
    double x[2] = {3, 5}, d[2] = {0};
    __enzyme_autodiff((void *)f, enzyme_dup, x, d);
    NEAR(d[0], 35); NEAR(d[1], 21);
}
