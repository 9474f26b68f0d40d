// Functions passed as references and deduced pointers.
#include "check.h"
template <typename R, typename F, typename... T> R __enzyme_autodiff(F, T...);
template <typename R, typename F, typename... T> R __enzyme_fwddiff(F *, T...);
template <typename R, typename F, typename... T> R __enzyme_autodiff_r(F &, T...);
static double f(double x) { return x * x; }
static void g(double &x) { x *= x; }
int main() {
    NEAR(__enzyme_autodiff<double>(f, 3.0), 6);
    NEAR(__enzyme_fwddiff<double>(f, 3.0, 1.0), 6);
    NEAR(__enzyme_autodiff_r<double>(f, 3.0), 6);
    double x = 3, d = 1;
    __enzyme_autodiff<void>(g, &x, &d);
    NEAR(x, 9); NEAR(d, 6);
}
