// A small matrix inverse with pivoting.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
static void invert(const double *A, double *B, int n) {
    double m[n][2 * n];
    for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) { m[i][j] = A[i * n + j]; m[i][n + j] = i == j; }
    for (int c = 0; c < n; c++) {
        int p = c; for (int r = c + 1; r < n; r++) if (fabs(m[r][c]) > fabs(m[p][c])) p = r;
        if (p != c) for (int j = 0; j < 2 * n; j++) { double t = m[c][j]; m[c][j] = m[p][j]; m[p][j] = t; }
        double q = m[c][c]; for (int j = 0; j < 2 * n; j++) m[c][j] /= q;
        for (int r = 0; r < n; r++) if (r != c) { double f = m[r][c]; for (int j = 0; j < 2 * n; j++) m[r][j] -= f * m[c][j]; }
    }
    for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) B[i * n + j] = m[i][n + j];
}
int main() {
    double A[9] = {0, 2, 1, 1, 1, 0, 3, 0, 1}, B[9], dB[9] = {0}, dA[9] = {0}, C[9];
    invert(A, C, 3);
    dB[5] = 1;
    __enzyme_autodiff_v((void *)invert, enzyme_dup, A, dA, enzyme_dup, B, dB, enzyme_const, 3);
    for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) NEAR(dA[i * 3 + j], -C[3 + i] * C[j * 3 + 2]);
}
