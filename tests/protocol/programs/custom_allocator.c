// A bump allocator written by the program, without registration.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
static char pool[4096]; static size_t used;
static void *bump(size_t n) { void *p = pool + used; used += (n + 15) & ~(size_t)15; return p; }
static double f(double x, int n) { used = 0; double *a = bump(n * sizeof *a), *b = bump(n * sizeof *b), s = 0; for (int i = 0; i < n; i++) { a[i] = x * i; b[i] = a[i] * a[i]; } for (int i = 0; i < n; i++) s += b[i]; return s; }
int main() { NEAR(__enzyme_autodiff((void *)f, enzyme_out, 2.0, enzyme_const, 5), 2 * 2 * 30); }
