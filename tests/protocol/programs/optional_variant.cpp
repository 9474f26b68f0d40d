// std::optional and std::variant of numbers.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#include <cmath>
#include <optional>
#include <variant>
static std::optional<double> root(double x) { if (x < 0) return std::nullopt; return std::sqrt(x); }
static double f(double x) { auto r = root(x); return r ? *r * 3 : -1; }
static double g(double x, int k) { std::variant<double, int> v; if (k) v = x * x; else v = k; return std::holds_alternative<double>(v) ? std::get<double>(v) * x : 0; }
int main() {
    NEAR(__enzyme_autodiff<double>((void *)f, 4.0), 0.75);
    NEAR(__enzyme_autodiff<double>((void *)g, enzyme_out, 2.0, enzyme_const, 1), 12);
    NEAR(__enzyme_autodiff<double>((void *)g, enzyme_out, 2.0, enzyme_const, 0), 0);
}
