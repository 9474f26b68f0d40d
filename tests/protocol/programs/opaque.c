// A request for a function in which a pointer is compared, cast to an integer and back, and checked for alignment.
#include "check.h"
#include <stdint.h>
double __enzyme_autodiff(void *, ...);
static double f(const double *x, const double *end) { double s = 0; while (x != end) { uintptr_t u = (uintptr_t)x; if (u % 8) abort(); s += *(const double *)u * *x; x++; } return s; }
static double g(const double *x) { uintptr_t u = (uintptr_t)x | 1; const double *p = (const double *)(u & ~(uintptr_t)1); return p[0] * p[1]; }
int main() { double x[3] = {1, 2, 3}, d[3] = {0}; __enzyme_autodiff((void *)f, enzyme_dup, x, d, enzyme_const, x + 3); NEAR(d[2], 6); d[0] = d[1] = 0; __enzyme_autodiff((void *)g, x, d); NEAR(d[0], 2); NEAR(d[1], 1); }
