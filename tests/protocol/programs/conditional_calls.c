// Requests under conditions, several of one function with different activity.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
static double f(double x, double y) { return x > y ? x * x * y : y * y; }
int main() {
    for (int k = 0; k < 4; k++) {
        double x = 1 + k, y = 2.5, d;
        if (k % 2) d = __enzyme_autodiff((void *)f, enzyme_out, x, enzyme_const, y);
        else d = __enzyme_autodiff((void *)f, enzyme_const, x, enzyme_out, y);
        NEAR(d, k % 2 ? (x > y ? 2 * x * y : 0) : (x > y ? x * x : 2 * y));
    }
}
