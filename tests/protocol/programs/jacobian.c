// A Jacobian by columns and by rows agrees.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static void F(const double *x, double *y) { y[0] = x[0] * x[1]; y[1] = sin(x[1]) + x[2]; y[2] = exp(x[0] * x[2]); }
int main() {
    double x[3] = {0.5, 1.5, 2}, y[3], J[3][3], K[3][3] = {{0}};
    for (int j = 0; j < 3; j++) { double t[3] = {0}, r[3]; t[j] = 1; __enzyme_fwddiff_v((void *)F, enzyme_dup, x, t, enzyme_dup, y, r); for (int i = 0; i < 3; i++) J[i][j] = r[i]; }
    for (int i = 0; i < 3; i++) { double s[3] = {0}; s[i] = 1; __enzyme_autodiff_v((void *)F, enzyme_dup, x, K[i], enzyme_dup, y, s); }
    for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) NEAR(K[i][j], J[i][j]);
    NEAR(J[2][0], 2 * exp(1)); NEAR(J[0][1], 0.5);
}
