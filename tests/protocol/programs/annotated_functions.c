// Annotations of functions and variables; with the driver also the attributes of the clang plugin.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
__attribute__((noinline, annotate("enzyme_function_like=log1p"))) static double mine(double x) { return log(1 + x); }
__attribute__((noinline, annotate("enzyme_function_like=cos"))) static double odd(double x) { return x > 0; }
__attribute__((noinline, annotate("enzyme_inactive"))) static double off(double x) { return x * x; }
__attribute__((annotate("enzyme_inactive"))) static double seen;
__attribute__((noinline)) static void see(double x) { seen = x; }
#ifdef enzyme_inactive
__attribute__((noinline, enzyme_inactive)) static double off2(double x) { return x * x; }
__attribute__((noinline, enzyme_function_like("sin"))) static double like2(double x) { return 1; }
static double h(double x) { return off2(x) * x + like2(x); }
#endif
static double f(double x) { see(x * x); return mine(x) * off(x) + seen; }
static double g(double x) { return odd(x); }
int main() {
    NEAR(__enzyme_autodiff((void *)f, 3.0), 9.0 / 4);
    NEAR(__enzyme_fwddiff((void *)f, 3.0, 1.0), 9.0 / 4);
    NEAR(__enzyme_autodiff((void *)g, 3.0), -sin(3.0));
#ifdef enzyme_inactive
    NEAR(__enzyme_autodiff((void *)h, 3.0), 9 + cos(3.0));
#endif
}
