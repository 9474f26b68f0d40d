// Function objects by reference.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
struct Poly { double c[3]; double operator()(double x) const { return c[0] + x * (c[1] + x * c[2]); } };
template <typename F> static double apply(const F &f, double x) { return f(f(x)); }
int main() {
    Poly p{{1, 2, 3}}, d{{0, 0, 0}};
    double x = 0.5, y = p(x);
    double dx = __enzyme_autodiff<double>((void *)apply<Poly>, enzyme_dup, &p, &d, enzyme_out, x);
    NEAR(dx, (2 + 6 * y) * (2 + 6 * x));
    NEAR(d.c[0], 1 + (2 + 6 * y));
    NEAR(d.c[2], y * y + (2 + 6 * y) * x * x);
}
