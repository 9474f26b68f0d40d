// A pointer to a function whose derivative is wanted by name.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
void *__enzyme_virtualreverse(void *);
static double sq(double x) { return x * x; }
static double f(double (*g)(double), double x) { return g(x) * x; }
int main() { NEAR(__enzyme_autodiff((void *)f, enzyme_const, sq, enzyme_out, 3.0), 27); NEAR(__enzyme_autodiff((void *)f, enzyme_dup, sq, __enzyme_virtualreverse((void *)sq), enzyme_out, 3.0), 27); }
