// Functions and markers with C linkage, called from C++.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
extern "C" { double c_square(double x) { return x * x; } double __enzyme_autodiff_c(void *, ...); }
double __enzyme_autodiff(void *, ...);
double __enzyme_autodiff(double (*)(double), double);
int main() {
    NEAR(__enzyme_autodiff_c((void *)c_square, 3.0), 6);
    NEAR(__enzyme_autodiff((void *)c_square, 3.0), 6);
    NEAR(__enzyme_autodiff(c_square, 3.0), 6);
    NEAR(__enzyme_autodiff_c((void *)c_square, enzyme_out, 3.0), 6);
}
