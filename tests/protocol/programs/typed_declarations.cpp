// Requests declared with their own types.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
double __enzyme_autodiff(double (*)(double, double), int, double, int, double);
void __enzyme_autodiff(void (*)(const double *, double *), int, const double *, double *, int, double *, double *);
float __enzyme_fwddiff_f(float (*)(float), float, float);
static double f(double x, double y) { return x * x * y; }
static void g(const double *x, double *y) { *y = *x * *x; }
static float h(float x) { return x * x; }
int main() {
    NEAR(__enzyme_autodiff(f, enzyme_out, 3.0, enzyme_const, 5.0), 30);
    double x = 3, dx = 0, y, dy = 1;
    __enzyme_autodiff(g, enzyme_dup, &x, &dx, enzyme_dup, &y, &dy);
    NEAR(dx, 6);
    NEAR(__enzyme_fwddiff_f(h, 3, 1), 6);
}
