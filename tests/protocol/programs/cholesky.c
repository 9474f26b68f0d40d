// A Cholesky factorisation in place and its log-determinant.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double logdet(double *A, int n) {
    double s = 0;
    for (int j = 0; j < n; j++) {
        for (int k = 0; k < j; k++) for (int i = j; i < n; i++) A[i * n + j] -= A[i * n + k] * A[j * n + k];
        double d = sqrt(A[j * n + j]);
        for (int i = j; i < n; i++) A[i * n + j] /= d;
        s += 2 * log(A[j * n + j]);
    }
    return s;
}
int main() {
    double A[9] = {4, 1, 0.5, 1, 3, 0.2, 0.5, 0.2, 2}, dA[9] = {0}, B[9];
    memcpy(B, A, sizeof A);
    __enzyme_autodiff((void *)logdet, enzyme_dup, B, dA, enzyme_const, 3);
    /* the derivative of log det A is the inverse; the lower triangle counts twice off the diagonal */
    double det = 4 * (3 * 2 - 0.04) - 1 * (1 * 2 - 0.1) + 0.5 * (0.2 - 1.5);
    NEAR(dA[0], (6 - 0.04) / det);
    NEAR(dA[3], 2 * -(2 - 0.1) / det);
    NEAR(dA[8], (12 - 1) / det);
}
