// Requests in initialisers of globals.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
static double f(double x) { return x * x; }
static double slope = __enzyme_autodiff<double>((void *)f, 3.0);
struct Init { double d; Init() : d(__enzyme_fwddiff<double>((void *)f, 4.0, 1.0)) {} };
static Init init;
int main() {
    NEAR(slope, 6); NEAR(init.d, 8);
    static double local = __enzyme_autodiff<double>((void *)f, 5.0);
    NEAR(local, 10);
}
