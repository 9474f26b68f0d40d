// Requests inside lambdas, constructors, operators and templates.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#include <functional>
static double f(double x) { return x * x * x; }
template <double (*F)(double)> double derivative(double x) { return __enzyme_autodiff<double>((void *)F, x); }
struct D { double operator()(double x) const { return __enzyme_fwddiff<double>((void *)f, x, 1.0); } };
int main() {
    auto g = [](double x) { return __enzyme_autodiff<double>((void *)f, x); };
    NEAR(g(2), 12); NEAR(derivative<f>(2), 12); NEAR(D()(2), 12);
    std::function<double(double)> h = D();
    NEAR(h(3), 27);
    NEAR(derivative<derivative<f>>(2), 12);
}
