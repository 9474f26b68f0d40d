// Reverse over reverse.
#include "check.h"
double __enzyme_autodiff(void *, ...);
static double f(double x) { return x * x * x * x; }
static double df(double x) { return __enzyme_autodiff((void *)f, x); }
static double loop(double x) { double s = 1; for (int i = 0; i < 4; i++) s *= x; return s; }
static double dloop(double x) { return __enzyme_autodiff((void *)loop, x); }
int main() {
    NEAR(__enzyme_autodiff((void *)df, 3.0), 108);
    NEAR(__enzyme_autodiff((void *)dloop, 3.0), 108);
}
