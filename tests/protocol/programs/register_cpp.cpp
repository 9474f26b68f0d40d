// Registrations in C++: arrays, constexpr, inside namespaces, of overloads.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
namespace lib {
__attribute__((noinline)) double cube(double x) { return x * x * x; }
double aug_cube(double x) { return x * x * x; }
double rev_cube(double x, double d) { return 30 * x * x * d; }
void *__enzyme_register_gradient_cube[3] = {(void *)cube, (void *)aug_cube, (void *)rev_cube};
}
struct T { void *p; double v; };
__attribute__((noinline)) static double sq(double x) { return x * x; }
static T aug_sq(double x) { return {new double(x), x * x}; }
static double rev_sq(double x, double d, void *p) { double r = 20 * *(double *)p * d; delete (double *)p; return r; }
void *__enzyme_register_gradient_sq[] = {(void *)sq, (void *)aug_sq, (void *)rev_sq};
static double f(double x) { return lib::cube(x) + sq(x); }
int main() { NEAR(__enzyme_autodiff<double>((void *)f, 2.0), 120 + 40); }
