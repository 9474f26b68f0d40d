// A function that throws and catches.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#include <stdexcept>
static double checked(double x) { if (x < 0) throw std::domain_error("negative"); return x * x; }
static double f(double x) { try { return checked(x); } catch (const std::domain_error &) { return 3 * x; } }
int main() {
    NEAR(__enzyme_autodiff<double>((void *)f, 2.0), 4);
    NEAR(__enzyme_autodiff<double>((void *)f, -2.0), 3);
    bool thrown = false;
    try { __enzyme_autodiff<double>((void *)checked, -1.0); } catch (const std::domain_error &) { thrown = true; }
    NEAR(thrown, 1);
}
