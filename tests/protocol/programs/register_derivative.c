// Registered forward derivatives.
#include "check.h"
double __enzyme_fwddiff(void *, ...);
__attribute__((noinline)) double square(double x) { return x * x; }
typedef struct { double v, d; } P;
P derivative_square(double x, double dx) { P p = {x * x, 100 * x * dx}; return p; }
void *__enzyme_register_derivative_square[] = {(void *)square, (void *)derivative_square};
__attribute__((noinline)) void store(const double *x, double *y) { *y = *x * *x; }
void derivative_store(const double *x, const double *dx, double *y, double *dy) { *y = *x * *x; *dy = 1000 * *x * *dx; }
void *__enzyme_register_derivative_store[] = {(void *)store, (void *)derivative_store};
static double f(double x) { return square(x) + 1; }
static double g(double x) { double y; store(&x, &y); return y; }
int main() {
    NEAR(__enzyme_fwddiff((void *)f, 3.0, 1.0), 300);
    NEAR(__enzyme_fwddiff((void *)g, 3.0, 1.0), 3000);
}
