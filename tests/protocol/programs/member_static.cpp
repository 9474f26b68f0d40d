// Static member functions, overloads and namespaces.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
namespace a { namespace { double f(double x) { return x * x; } } double g(double x) { return f(x); } }
struct S { static double f(double x) { return x * x * x; } };
static double f(double x) { return x; }
static double f(double x, double y) { return x * y; }
static float f(float x) { return x * x; }
int main() {
    NEAR(__enzyme_autodiff<double>((void *)a::g, 2.0), 4);
    NEAR(__enzyme_autodiff<double>((void *)S::f, 2.0), 12);
    NEAR(__enzyme_autodiff<double>((void *)static_cast<double (*)(double)>(f), 2.0), 1);
    NEAR(__enzyme_autodiff<double>((void *)static_cast<double (*)(double, double)>(f), enzyme_out, 2.0, enzyme_const, 7.0), 7);
    NEAR(__enzyme_autodiff<float>((void *)static_cast<float (*)(float)>(f), 3.0f), 6);
}
