// Constant tables, static locals and string switches.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double f(double x, int k) {
    static const double c[5] = {1, -0.5, 0.25, -0.125, 0.0625};
    static int calls; calls++;
    double p = 1, s = 0;
    for (int i = 0; i < 5; i++) { s += c[i] * p; p *= x; }
    switch (k) { case 0: return s; case 1: return s * s; case 7: s += x; default: return 2 * s; }
}
static double at(double x) { return -0.5 + 0.5 * x - 0.375 * x * x + 0.25 * x * x * x; }
int main() {
    double x = 0.7, v = f(x, 0);
    NEAR(__enzyme_autodiff((void *)f, enzyme_out, x, enzyme_const, 0), at(x));
    NEAR(__enzyme_autodiff((void *)f, enzyme_out, x, enzyme_const, 1), 2 * v * at(x));
    NEAR(__enzyme_autodiff((void *)f, enzyme_out, x, enzyme_const, 7), 2 * at(x) + 2);
    NEAR(__enzyme_autodiff((void *)f, enzyme_out, x, enzyme_const, 9), 2 * at(x));
}
