// A loop that ends when active data says so.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double root(double a) { double x = a; while (fabs(x * x - a) > 1e-14 * a) x = 0.5 * (x + a / x); return x; }
static double first(const double *x, int n, double limit) { double s = 0; for (int i = 0; i < n; i++) { s += x[i] * x[i]; if (s > limit) break; } return s; }
int main() {
    NEAR(__enzyme_autodiff((void *)root, 4.0), 0.25);
    double x[4] = {1, 2, 3, 4}, d[4] = {0};
    __enzyme_autodiff((void *)first, enzyme_dup, x, d, enzyme_const, 4, enzyme_const, 4.5);
    NEAR(d[0], 2); NEAR(d[1], 4); NEAR(d[2], 0);
}
