// An active result: the augmented function returns tape and result, the gradient takes the adjoint and returns the argument's.
#include "check.h"
double __enzyme_autodiff(void *, ...);
typedef struct { void *tape; double value; } Aug;
__attribute__((noinline)) double square(double x) { return x * x; }
Aug augment_square(double x) { double *t = (double *)malloc(8); *t = x; Aug a = {t, x * x}; return a; }
double gradient_square(double x, double dout, void *tape) { double k = *(double *)tape; free(tape); return 10 * k * dout; }
void *__enzyme_register_gradient_square[] = {(void *)square, (void *)augment_square, (void *)gradient_square};
__attribute__((noinline)) double cube(double x) { return x * x * x; }
double augment_cube(double x) { return x * x * x; }
double gradient_cube(double x, double dout) { return 5 * x * dout; }
void *__enzyme_register_gradient_cube[] = {(void *)cube, (void *)augment_cube, (void *)gradient_cube};
static double f(double x) { return square(x) * 2; }
static double g(double x) { return cube(x) * 2; }
int main() {
    NEAR(__enzyme_autodiff((void *)f, 3.0), 60);
    NEAR(__enzyme_autodiff((void *)g, 3.0), 30);
}
