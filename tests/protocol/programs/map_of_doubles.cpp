// std::map as memory.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#include <map>
static double f(double x) { std::map<int, double> m; for (int i = 0; i < 5; i++) m[i * 7 % 5] = x * i; double s = 0; for (auto &[k, v] : m) s += k * v * v; return s; }
int main() {
    double h = 1e-6, want = (f(2 + h) - f(2 - h)) / (2 * h), got = __enzyme_autodiff<double>((void *)f, 2.0);
    if (fabs(got - want) > 1e-5 * fabs(want)) { printf("%g not %g\n", got, want); return 1; }
}
