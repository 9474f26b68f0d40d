// std::vector by value in the function: taken by address.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#include <vector>
static std::vector<double> squares(const std::vector<double> &x) { std::vector<double> y; for (double v : x) y.push_back(v * v); return y; }
static double f(double x) { std::vector<double> v{x, 2 * x, 3 * x}; double s = 0; for (double y : squares(v)) s += y; return s; }
int main() {
    NEAR(__enzyme_autodiff<double>((void *)f, 2.0), 2 * 2 * 14);
    NEAR(__enzyme_fwddiff<double>((void *)f, 2.0, 1.0), 2 * 2 * 14);
}
