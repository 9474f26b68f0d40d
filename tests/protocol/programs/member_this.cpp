// A member function through a wrapper; the object is duplicated.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
struct Spring { double k, m; double energy(double x) const { return 0.5 * k * x * x + m; } };
static double call(const Spring *s, double x) { return s->energy(x); }
int main() {
    Spring s{2, 3}, d{0, 0};
    NEAR(__enzyme_autodiff<double>((void *)call, enzyme_dup, &s, &d, enzyme_out, 3.0), 6);
    NEAR(d.k, 4.5); NEAR(d.m, 1);
    NEAR(__enzyme_autodiff<double>((void *)call, enzyme_const, &s, enzyme_out, 3.0), 6);
}
