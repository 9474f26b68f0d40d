// Two-dimensional arrays and pointers to arrays.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double f(double (*a)[3], int n) { double s = 0; for (int i = 0; i < n; i++) for (int j = 0; j < 3; j++) s += a[i][j] * a[i][(j + 1) % 3]; return s; }
int main() {
    double a[2][3] = {{1, 2, 3}, {4, 5, 6}}, d[2][3] = {{0}};
    __enzyme_autodiff((void *)f, enzyme_dup, a, d, enzyme_const, 2);
    NEAR(d[0][0], 5); NEAR(d[1][2], 9);
}
