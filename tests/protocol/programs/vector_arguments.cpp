// std::vector by reference: the shadow is a vector.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#include <vector>
static double f(const std::vector<double> &x) { double s = 0; for (size_t i = 0; i < x.size(); i++) s += x[i] * x[i] * (i + 1); return s; }
static void g(const std::vector<double> &x, std::vector<double> &y) { for (size_t i = 0; i < x.size(); i++) y[i] = x[i] * x[(i + 1) % x.size()]; }
int main() {
    std::vector<double> x{1, 2, 3}, d(3, 0.0), y(3), dy{1, 0, 0};
    __enzyme_autodiff<void>((void *)f, enzyme_dup, &x, &d);
    NEAR(d[1], 8); NEAR(d[2], 18);
    d.assign(3, 0.0);
    __enzyme_autodiff<void>((void *)g, enzyme_dup, &x, &d, enzyme_dup, &y, &dy);
    NEAR(d[0], 2); NEAR(d[1], 1); NEAR(y[2], 3);
    std::vector<double> t{1, 1, 1};
    NEAR(__enzyme_fwddiff<double>((void *)f, enzyme_dup, &x, &t), 2 + 8 + 18);
}
