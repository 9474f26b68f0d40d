// Lanes as a std::array.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#include <array>
static double f(double x, double y) { return x * y * y; }
int main() {
    auto t = __enzyme_fwddiff<std::array<double, 2>>((void *)f, enzyme_width, 2, enzyme_dup, 1.0, 1.0, 0.0, enzyme_dup, 2.0, 0.0, 1.0);
    NEAR(t[0], 4); NEAR(t[1], 4);
}
