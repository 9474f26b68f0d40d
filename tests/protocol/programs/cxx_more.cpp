// Assorted C++: constexpr, structured bindings, initialiser lists, range loops, templates of templates, CRTP, SFINAE.
#include "check.h"
#include <array>
#include <initializer_list>
#include <numeric>
#include <vector>
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
template <typename D> struct Expr { double eval(double x) const { return static_cast<const D *>(this)->at(x); } };
struct Sq : Expr<Sq> { double at(double x) const { return x * x; } };
template <typename A, typename B> struct Mul : Expr<Mul<A, B>> { A a; B b; double at(double x) const { return a.eval(x) * b.eval(x); } };
static double crtp(double x) { return Mul<Sq, Mul<Sq, Sq>>().eval(x); }
static double init(double x) { double s = 0; for (double v : {x, 2 * x, x * x}) s += v * v; return s; }
static double bind(double x) { auto [a, b] = std::array<double, 2>{x * x, x}; return a * b; }
template <int N> struct Fac { static constexpr double v = N * Fac<N - 1>::v; };
template <> struct Fac<0> { static constexpr double v = 1; };
static double poly(double x) { double p = 1, s = 0; for (int i = 0; i < 4; i++) { s += p / std::array<double, 4>{Fac<0>::v, Fac<1>::v, Fac<2>::v, Fac<3>::v}[i]; p *= x; } return s; }
static double nested(double x) { std::vector<std::vector<double>> m(3, std::vector<double>(3, x)); for (int i = 0; i < 3; i++) m[i][i] *= x; double s = 0; for (auto &r : m) for (double v : r) s += v; return s; }
static double captured(double x) { double k = x * x; auto f = [&, y = 2 * x](double z) mutable { y += z; k += y; return k * z; }; return f(x) + f(1); }
static double rec(double x) { auto f = [](auto &self, double v, int n) -> double { return n ? v * self(self, v, n - 1) : 1; }; return f(f, x, 4); }
int main() {
    double x = 1.5;
    NEAR(__enzyme_autodiff<double>((void *)crtp, x), 6 * pow(x, 5));
    NEAR(__enzyme_autodiff<double>((void *)init, x), 10 * x + 4 * x * x * x);
    NEAR(__enzyme_autodiff<double>((void *)bind, x), 3 * x * x);
    NEAR(__enzyme_autodiff<double>((void *)poly, x), 1 + x + x * x / 2);
    NEAR(__enzyme_autodiff<double>((void *)nested, x), 6 + 6 * x);
    double h = 1e-6, w = (captured(x + h) - captured(x - h)) / (2 * h), g = __enzyme_autodiff<double>((void *)captured, x);
    if (fabs(w - g) > 1e-6) { printf("%g %g\n", w, g); return 1; }
    NEAR(__enzyme_fwddiff<double>((void *)rec, x, 1.0), 4 * x * x * x);
}
