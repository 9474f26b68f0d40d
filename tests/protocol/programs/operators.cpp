// A class of numbers with operators.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
struct V { double x, y; V operator+(V o) const { return {x + o.x, y + o.y}; } V operator*(double s) const { return {x * s, y * s}; } };
static double f(double s) { V a{1, 2}, b{3, 4}; V c = (a + b * s) * s; return c.x * c.y; }
static V g(V a, double s) { return (a + a * s) * s; }
int main() {
    double s = 2;
    auto p = [](double s) { return (s + 3 * s * s) * (2 * s + 4 * s * s); };
    NEAR(f(s), p(s));
    NEAR(__enzyme_autodiff<double>((void *)f, s), (1 + 6 * s) * (2 * s + 4 * s * s) + (s + 3 * s * s) * (2 + 8 * s));
    V t = __enzyme_fwddiff<V>((void *)g, enzyme_const, V{1, 2}, enzyme_dup, s, 1.0);
    NEAR(t.x, 1 + 2 * s); NEAR(t.y, 2 * (1 + 2 * s));
    V u = __enzyme_autodiff<V>((void *)g, enzyme_out, V{1, 2}, enzyme_const, s);
    NEAR(u.x, s + s * s); NEAR(u.y, s + s * s);
}
