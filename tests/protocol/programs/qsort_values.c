// A sort with a comparison function.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
static int less(const void *a, const void *b) { double x = *(const double *)a, y = *(const double *)b; return (x > y) - (x < y); }
static double f(const double *x, int n) { double *t = malloc(n * sizeof *t); memcpy(t, x, n * sizeof *t); qsort(t, n, sizeof *t, less); double s = 0; for (int i = 0; i < n; i++) s += i * t[i]; free(t); return s; }
int main() { double x[4] = {3, 1, 4, 2}, d[4] = {0}; __enzyme_autodiff((void *)f, enzyme_dup, x, d, enzyme_const, 4); NEAR(d[0], 2); NEAR(d[1], 0); NEAR(d[2], 3); NEAR(d[3], 1); }
