// A gradient in an optimisation loop.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double loss(const double *w, const double *x, const double *y, int n) { double s = 0; for (int i = 0; i < n; i++) { double e = w[0] * x[i] + w[1] - y[i]; s += e * e; } return s / n; }
int main() {
    double x[4] = {0, 1, 2, 3}, y[4] = {1, 3, 5, 7}, w[2] = {0, 0};
    for (int it = 0; it < 2000; it++) { double g[2] = {0, 0}; __enzyme_autodiff((void *)loss, enzyme_dup, w, g, enzyme_const, x, enzyme_const, y, enzyme_const, 4); w[0] -= 0.1 * g[0]; w[1] -= 0.1 * g[1]; }
    CLOSE(w[0], 2); CLOSE(w[1], 1);
}
