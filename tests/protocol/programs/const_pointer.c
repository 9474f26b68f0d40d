// A constant pointer: reads give no derivative, writes are as ever.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
static double f(const double *a, const double *b, double *log, int n) {
    double s = 0;
    for (int i = 0; i < n; i++) { s += a[i] * b[i]; log[i] = s; }
    return s;
}
int main() {
    double a[3] = {1, 2, 3}, b[3] = {4, 5, 6}, log[3], d[3] = {0}, t[3] = {1, 1, 1};
    __enzyme_autodiff((void *)f, enzyme_dup, a, d, enzyme_const, b, enzyme_const, log, enzyme_const, 3);
    NEAR(d[1], 5); NEAR(log[2], 32);
    NEAR(__enzyme_fwddiff((void *)f, enzyme_const, a, enzyme_dup, b, t, enzyme_const, log, enzyme_const, 3), 6);
}
