// The k-means objective.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double f(const double *p, const double *c, int n, int k, int d) {
    double s = 0;
    for (int i = 0; i < n; i++) {
        double best = INFINITY;
        for (int j = 0; j < k; j++) { double q = 0; for (int l = 0; l < d; l++) { double e = p[i * d + l] - c[j * d + l]; q += e * e; } if (q < best) best = q; }
        s += best;
    }
    return s;
}
int main() {
    double p[8] = {0, 0, 1, 0, 5, 5, 6, 5}, c[4] = {0.4, 0.1, 5.2, 4.9}, d[4] = {0};
    __enzyme_autodiff((void *)f, enzyme_const, p, enzyme_dup, c, d, enzyme_const, 4, enzyme_const, 2, enzyme_const, 2);
    NEAR(d[0], -2 * (0 - 0.4) - 2 * (1 - 0.4)); NEAR(d[3], -4 * (5 - 4.9));
}
