// Virtual methods, differentiated through a base class.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
struct Shape { virtual double area(double s) const = 0; virtual ~Shape() = default; };
struct Square : Shape { double area(double s) const override { return s * s; } };
struct Circle : Shape { double f = 3; double area(double s) const override { return f * s * s; } };
static double total(const Shape *const *shapes, int n, double s) { double r = 0; for (int i = 0; i < n; i++) r += shapes[i]->area(s + i); return r; }
int main() {
    Square q; Circle c;
    const Shape *v[2] = {&q, &c};
    NEAR(__enzyme_autodiff<double>((void *)total, enzyme_const, v, enzyme_const, 2, enzyme_out, 2.0), 4 + 18);
}
