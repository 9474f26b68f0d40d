// A function of another library, with derivatives of its own here.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
double besself(double x) __asm__("hypotenuse_of");
double besself(double x) { return x * x; }
__attribute__((noinline)) double outside(double x, const double *c) { return x * x * *c; }
double aug_outside(double x, const double *c) { return x * x * *c; }
double rev_outside(double x, const double *c, double dr) { return 2 * x * *c * dr; }
double fwd_outside_(double x, double dx, const double *c) { return 2 * x * *c * dx; }
void *__enzyme_register_gradient_outside[] = {(void *)outside, (void *)aug_outside, (void *)rev_outside};
static double f(double x, const double *c) { return outside(x, c) * 2; }
int main() { double c = 5; NEAR(__enzyme_autodiff((void *)f, enzyme_out, 3.0, enzyme_const, &c), 60); }
