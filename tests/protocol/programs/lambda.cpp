// A lambda without captures as a function pointer.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
int main() {
    auto f = [](double x) { return x * x * x; };
    NEAR(__enzyme_autodiff<double>((void *)+f, 2.0), 12);
    NEAR(__enzyme_fwddiff<double>((void *)(double (*)(double))f, 2.0, 1.0), 12);
    double (*p)(double) = [](double x) { return sin(x); };
    NEAR(__enzyme_autodiff<double>((void *)p, 2.0), cos(2.0));
}
