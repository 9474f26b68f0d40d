// Matrix products of run-time sizes, VLAs.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double f(const double *A, const double *B, int n, int m) {
    double C[n][n], s = 0;
    for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) { C[i][j] = 0; for (int k = 0; k < m; k++) C[i][j] += A[i * m + k] * B[k * n + j]; }
    for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) s += C[i][j] * C[j][i];
    return s;
}
int main() {
    double A[6] = {1, 2, 3, 4, 5, 6}, B[6] = {2, 1, 0, 3, 1, 2}, dA[6] = {0}, dB[6] = {0};
    __enzyme_autodiff((void *)f, enzyme_dup, A, dA, enzyme_dup, B, dB, enzyme_const, 2, enzyme_const, 3);
    for (int i = 0; i < 6; i++) { CLOSE(dA[i], FD(f, A, i, A, B, 2, 3)); CLOSE(dB[i], FD(f, B, i, A, B, 2, 3)); }
}
