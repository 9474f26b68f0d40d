// A registered gradient: nothing on the tape, a pointer argument.
#include "check.h"
double __enzyme_autodiff(void *, ...);
__attribute__((noinline)) void square(double *x) { *x = *x * *x; }
static int forward, reverse;
static double kept;
void augment_square(double *x, double *dx) { forward++; kept = *x; *x = *x * *x; }
void gradient_square(double *x, double *dx, void *tape) { reverse++; *dx *= 2 * kept; }
void *__enzyme_register_gradient_square[] = {(void *)square, (void *)augment_square, (void *)gradient_square};
static double f(double x) { double y = x; square(&y); return y * 3; }
int main() {
    NEAR(__enzyme_autodiff((void *)f, 2.0), 12);
    NEAR(forward, 1); NEAR(reverse, 1);
}
