// Edge points of fabs, fmax, fmin, copysign, floor, fmod.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double a(double x) { return fabs(x); }
static double mx(double x, double y) { return fmax(x, y) * 2; }
static double mn(double x) { return fmin(x, 1.0); }
static double cs(double x) { return copysign(x, -3.0); }
static double fl(double x) { return floor(x) + ceil(x) + trunc(x) + round(x) + x; }
static double fm(double x) { return fmod(x, 2.0); }
static double sq(double x) { return sqrt(x * x); }
int main() {
    NEAR(__enzyme_autodiff((void *)a, -2.0), -1); NEAR(__enzyme_autodiff((void *)a, 2.0), 1);
    NEAR(fabs(__enzyme_autodiff((void *)a, 0.0)) <= 1, 1);
    NEAR(__enzyme_autodiff((void *)mx, enzyme_out, 3.0, enzyme_const, 2.0), 2);
    NEAR(__enzyme_autodiff((void *)mx, enzyme_out, 1.0, enzyme_const, 2.0), 0);
    NEAR(__enzyme_autodiff((void *)mn, 0.5), 1); NEAR(__enzyme_autodiff((void *)mn, 1.5), 0);
    NEAR(__enzyme_autodiff((void *)cs, 2.0), -1); NEAR(__enzyme_autodiff((void *)cs, -2.0), 1);
    NEAR(__enzyme_autodiff((void *)fl, 2.3), 1); NEAR(__enzyme_autodiff((void *)fm, 5.3), 1);
    NEAR(__enzyme_autodiff((void *)sq, -3.0), -1);
}
