// A registered function called in a loop: tapes of every iteration.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
typedef struct { double *tape; double v; } A;
static int live;
__attribute__((noinline)) double sq(double x) { return x * x; }
A aug_sq(double x) { A a = {malloc(8), x * x}; *a.tape = x; live++; return a; }
double rev_sq(double x, double s, double *tape) { double r = 2 * *tape * s; free(tape); live--; return r; }
void *__enzyme_register_gradient_sq[] = {(void *)sq, (void *)aug_sq, (void *)rev_sq};
static double f(double x, int n) { double y = x; for (int i = 0; i < n; i++) y = sq(y) + 1; return y; }
static double g(double x, int n) { double y = x; for (int i = 0; i < n; i++) y = y * y + 1; return y; }
int main() { NEAR(__enzyme_autodiff((void *)f, 0.5, 4), __enzyme_autodiff((void *)g, 0.5, 4)); NEAR(live, 0); }
