// A derivative that is asked for inside the function that is differentiated by somebody else, at two points.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
static double p(double x) { return x * x * x; }
static double q(double x) { return p(x) + __enzyme_autodiff((void *)p, x) * __enzyme_fwddiff((void *)p, 2 * x, 1.0); }
int main() {
    double x = 1.5; /* x^3 + 3x^2 * 12x^2 */
    NEAR(__enzyme_autodiff((void *)q, x), 3 * x * x + 144 * x * x * x);
    NEAR(__enzyme_fwddiff((void *)q, x, 1.0), 3 * x * x + 144 * x * x * x);
}
