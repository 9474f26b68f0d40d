// A function that asks for a derivative in its loop and is differentiated itself: Newton's method.
#include "check.h"
double __enzyme_fwddiff(void *, ...);
double __enzyme_autodiff(void *, ...);
static double residual(double y, double a) { return y * y * y - a; }
static double root(double a) {
    double y = 1;
    for (int i = 0; i < 30; i++) y -= residual(y, a) / __enzyme_fwddiff((void *)residual, enzyme_dup, y, 1.0, enzyme_const, a);
    return y;
}
int main() {
    NEAR(root(8), 2);
    NEAR(__enzyme_autodiff((void *)root, 8.0), 1.0 / 12);
    NEAR(__enzyme_fwddiff((void *)root, 8.0, 1.0), 1.0 / 12);
}
