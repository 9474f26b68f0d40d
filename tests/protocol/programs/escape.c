// Memory that is returned in a struct and freed by the caller.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
struct vec { double *p; int n; };
static struct vec make(double x, int n) { struct vec v = {malloc(n * sizeof(double)), n}; for (int i = 0; i < n; i++) v.p[i] = x * (i + 1); return v; }
static struct vec twice(struct vec v) { struct vec r = {malloc(v.n * sizeof(double)), v.n}; for (int i = 0; i < v.n; i++) r.p[i] = v.p[i] * v.p[i]; free(v.p); return r; }
static double f(double x, int n) { struct vec v = twice(make(x, n)); double s = 0; for (int i = 0; i < v.n; i++) s += v.p[i]; free(v.p); return s; }
int main() { NEAR(__enzyme_autodiff((void *)f, 2.0, 3), 4 * 14); NEAR(__enzyme_fwddiff((void *)f, 2.0, 1.0, 3), 56); }
