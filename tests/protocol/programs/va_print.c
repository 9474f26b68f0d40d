// A wrapper that prints its numbers.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#include <stdarg.h>
static void note(const char *f, ...) { va_list a; va_start(a, f); char b[100]; vsnprintf(b, sizeof b, f, a); va_end(a); }
static double f(double x) { note("%g %d", x, 3); return x * x; }
int main() { NEAR(__enzyme_autodiff((void *)f, 3.0), 6); }
