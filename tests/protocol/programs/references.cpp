// Functions of references, const and not.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
static void f(const double &x, double &y) { y = x * x; }
static double &g(double &x) { x *= x; return x; }
static double h(double x) { double y; f(x, y); g(y) += 1; return y; }
int main() {
    double x = 3, dx = 0, y = 0, dy = 1;
    __enzyme_autodiff<void>((void *)f, enzyme_dup, &x, &dx, enzyme_dup, &y, &dy);
    NEAR(dx, 6);
    NEAR(__enzyme_autodiff<double>((void *)h, 2.0), 32);
}
