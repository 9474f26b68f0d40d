// Algorithms of the standard library.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
static double f(const double *x, int n) {
    double s = std::accumulate(x, x + n, 0.0);
    double q = std::inner_product(x, x + n, x, 0.0);
    std::array<double, 4> t;
    std::transform(x, x + n, t.begin(), [](double v) { return std::exp(v); });
    return s * q + *std::max_element(t.begin(), t.begin() + n);
}
static double srt(const double *x) { std::array<double, 4> t; std::copy(x, x + 4, t.begin()); std::sort(t.begin(), t.end()); return t[0] + 10 * t[3]; }
int main() {
    double x[3] = {1, 2, 0.5}, d[3] = {0};
    __enzyme_autodiff<double>((void *)f, enzyme_dup, x, d, enzyme_const, 3);
    double s = 3.5, q = 5.25;
    NEAR(d[0], q + 2 * s); NEAR(d[1], q + 4 * s + std::exp(2.0));
    double y[4] = {3, 1, 4, 2}, e[4] = {0};
    __enzyme_autodiff<double>((void *)srt, y, e);
    NEAR(e[0], 0); NEAR(e[1], 1); NEAR(e[2], 10);
}
