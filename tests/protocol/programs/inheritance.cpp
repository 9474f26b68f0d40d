// Members of base classes, duplicated objects.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
struct A { double a; virtual double f(double x) const { return a * x; } virtual ~A() {} };
struct B : A { double b; double f(double x) const override { return A::f(x) * b + x; } };
static double call(const A *o, double x) { return o->f(x) * o->f(x); }
int main() {
    B o; o.a = 2; o.b = 3; B d; d.a = d.b = 0;
    double x = 5, v = 2 * 5 * 3 + 5;
    NEAR(__enzyme_autodiff<double>((void *)call, enzyme_dup, &o, &d, enzyme_out, x), 2 * v * 7);
    NEAR(d.a, 2 * v * 15); NEAR(d.b, 2 * v * 10);
}
