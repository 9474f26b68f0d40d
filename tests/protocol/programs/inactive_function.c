// Functions that are registered as inactive, or say so by an attribute.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
__attribute__((noinline)) double a(double x) { return x * x; }
void *__enzyme_inactivefn_a = (void *)a;
__attribute__((noinline)) double b(double x) { return x * x; }
void *__enzyme_inactivefn[1] = {(void *)b};
__attribute__((noinline, annotate("enzyme_inactive"))) double c(double x) { return x * x; }
static double f(double x) { return x * a(x) + x * b(x) + x * c(x); }
int main() {
    NEAR(f(2), 24);
    NEAR(__enzyme_autodiff((void *)f, 2.0), 12);
    NEAR(__enzyme_fwddiff((void *)f, 2.0, 1.0), 12);
}
