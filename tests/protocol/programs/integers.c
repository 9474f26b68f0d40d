// Numbers that go through integers.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
static double f(double x) { int k = (int)x; return x * k + (double)(long)(x * 2); }
static double g(double x, unsigned char n) { return x * n; }
static double h(double x, _Bool b, short s, long long l) { return b ? x * s : x * l; }
int main() { NEAR(__enzyme_autodiff((void *)f, 3.7), 3); NEAR(__enzyme_autodiff((void *)g, 2.0, 7), 7); NEAR(__enzyme_autodiff((void *)h, enzyme_out, 2.0, enzyme_const, 1, enzyme_const, -3, enzyme_const, 5LL), -3); NEAR(__enzyme_autodiff((void *)h, 2.0, 0, 3, 5LL), 5); }
