// What is exact: old values that are not read, empty matrices, alpha and beta 0, scalars active at 0, shadows that are the primal memory, one matrix in
// two places, blocks of one matrix, tapes that serve twice.
#include <cblas.h>
#include <lapacke.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
int enzyme_dup, enzyme_const, enzyme_out, enzyme_runtime_activity;
static int failed;
static void check(const char *what, double is, double want) {
  if (!(fabs(is - want) < 1e-6 * (1 + fabs(want)))) { printf("%s: %.12g, not %.12g\n", what, is, want); failed = 1; }
}
#define GEMM(m, n, k, al, A, B, be, C) cblas_dgemm(CblasColMajor, CblasNoTrans, CblasNoTrans, m, n, k, al, A, 2, B, 2, be, C, 2)

static double unset(const double *A) {  // C is not set, and beta 0
  double C[4] = {NAN, NAN, NAN, NAN}, y[2] = {NAN, NAN};
  GEMM(2, 2, 2, 1.0, A, A, 0.0, C);
  cblas_dgemv(CblasColMajor, CblasNoTrans, 2, 2, 1.0, A, 2, C, 1, 0.0, y, 1);
  return C[0] + C[3] * y[1];
}
static double empty(const double *A, int n) {
  double C[4] = {1, 2, 3, 4};
  GEMM(n, n, 2, 1.0, A, A, 0.5, C);
  GEMM(2, 2, n, 1.0, A, A, 0.5, C);
  cblas_dtrsm(CblasColMajor, CblasLeft, CblasUpper, CblasNoTrans, CblasNonUnit, n, 2, 1.0, A, 2, C, 2);
  cblas_dsyrk(CblasColMajor, CblasUpper, CblasNoTrans, n, 2, 1.0, A, 2, 1.0, C, 2);
  LAPACKE_dpotrf(LAPACK_COL_MAJOR, 'L', n, C, 2);
  cblas_dgemv(CblasColMajor, CblasNoTrans, n, 2, 1.0, A, 2, A, 1, 0.0, C, 1);
  return C[0] + A[0] * C[3];
}
static double zeros(const double *A, double alpha, double beta) {  // derivatives with respect to scalars that are 0
  double C[4] = {1, 2, 3, 4}, s = 0;
  GEMM(2, 2, 2, alpha, A, A, beta, C);
  for (int i = 0; i < 4; i++) s += (i + 1) * C[i];
  return s;
}
static double scaled(const double *A, double alpha) {
  double B[4] = {1, 2, 3, 4};
  cblas_dtrsm(CblasColMajor, CblasLeft, CblasUpper, CblasNoTrans, CblasNonUnit, 2, 2, alpha, A, 2, B, 2);
  return B[0] + 2 * B[1] + 3 * B[2] + 4 * B[3];
}
static double mixed(double *A, double *B, double *C) {
  GEMM(2, 2, 2, 2.0, A, B, 1.0, C);
  return C[0] * C[1] + C[2] * C[3];
}
static double blocks(const double *v) {  // a blocked factorisation in place
  double K[16];
  memcpy(K, v, sizeof K);
  for (int i = 0; i < 4; i++) K[5 * i] += 5;
  LAPACKE_dpotrf(LAPACK_COL_MAJOR, 'L', 2, K, 4);
  cblas_dtrsm(CblasColMajor, CblasRight, CblasLower, CblasTrans, CblasNonUnit, 2, 2, 1.0, K, 4, K + 2, 4);
  cblas_dsyrk(CblasColMajor, CblasLower, CblasNoTrans, 2, 2, -1.0, K + 2, 4, 1.0, K + 10, 4);
  LAPACKE_dpotrf(LAPACK_COL_MAJOR, 'L', 2, K + 10, 4);
  return log(K[0] * K[5] * K[10] * K[15]) + K[2] * K[7] + K[11];
}
static double whole(const double *v) {
  double K[16];
  memcpy(K, v, sizeof K);
  for (int i = 0; i < 4; i++) K[5 * i] += 5;
  LAPACKE_dpotrf(LAPACK_COL_MAJOR, 'L', 4, K, 4);
  return log(K[0] * K[5] * K[10] * K[15]) + K[2] * K[7] + K[11];
}
static double stopped(const double *v) {  // not positive definite: the leading block is a factor
  double K[9];
  memcpy(K, v, sizeof K);
  int info = LAPACKE_dpotrf(LAPACK_COL_MAJOR, 'L', 3, K, 3);
  double x[3] = {1, 2, 3}, S[9] = {0, 0, 0, 0, 1, 0, 0, 0, 1};
  info += 10 * LAPACKE_dtrtrs(LAPACK_COL_MAJOR, 'L', 'N', 'N', 3, 1, S, 3, x, 3);
  return info + K[0];
}
enum { BIG = 150 };
static double large(const double *v, int order, int upper) {  // its derivative goes by blocks of columns
  static double K[BIG * BIG];
  double *L = malloc(sizeof K), s = 0;
  memcpy(L, v, sizeof K);
  LAPACKE_dpotrf(order, upper ? 'U' : 'L', BIG, L, BIG);
  for (int i = 0; i < BIG; i++)
    for (int j = 0; j <= i; j++) s += sin(i + 2 * j) * L[upper == (order == LAPACK_COL_MAJOR) ? i * BIG + j : j * BIG + i];
  free(L);
  return s;
}
static void large_gradient(const double *v, double *d, int order, int upper) {
  __enzyme_autodiff((void *)large, enzyme_dup, v, d, enzyme_const, order, enzyme_const, upper);
}
static void check_large(void) {
  static double v[BIG * BIG], t[BIG * BIG], d[BIG * BIG], p[BIG * BIG], m[BIG * BIG], g[BIG * BIG], h[BIG * BIG], e[BIG * BIG];
  for (int i = 0; i < BIG * BIG; i++) { v[i] = 0.3 * sin(3.0 * i) + (i % (BIG + 1) == 0 ? 40 : 0); t[i] = cos(5.0 * i); }
  for (int i = 0; i < BIG * BIG; i++) { p[i] = v[i] + 1e-5 * t[i]; m[i] = v[i] - 1e-5 * t[i]; }
  for (int k = 0; k < 4; k++) {
    int order = k & 1 ? LAPACK_ROW_MAJOR : LAPACK_COL_MAJOR, upper = k >> 1;
    double dot = 0, want = (large(p, order, upper) - large(m, order, upper)) / 2e-5;
    memset(d, 0, sizeof d);
    large_gradient(v, d, order, upper);
    for (int i = 0; i < BIG * BIG; i++) dot += d[i] * t[i];
    check("large", dot, want);
    check("large, forward", __enzyme_fwddiff((void *)large, enzyme_dup, v, t, enzyme_const, order, enzyme_const, upper), dot);
    if (k) continue;
    memset(h, 0, sizeof h); memset(g, 0, sizeof g); memset(d, 0, sizeof d); memset(e, 0, sizeof e);
    __enzyme_fwddiff((void *)large_gradient, enzyme_dup, v, t, enzyme_dup, g, h, enzyme_const, order, enzyme_const, upper);
    large_gradient(p, d, order, upper);
    large_gradient(m, e, order, upper);
    for (int i = 0; i < BIG * BIG; i++) check("large, second", h[i] * 1e3, (d[i] - e[i]) / 2e-5 * 1e3);
  }
}
int main(void) {
  check_large();
  double A[4] = {0.3, -0.2, 0.5, 0.7}, d[4] = {0}, dot = 0, p[4], m[4], w[4] = {1, -2, 0.5, 3};
  __enzyme_autodiff((void *)unset, enzyme_dup, A, d);
  for (int i = 0; i < 4; i++) { dot += d[i] * w[i]; p[i] = A[i] + 1e-6 * w[i]; m[i] = A[i] - 1e-6 * w[i]; }
  check("unset", dot, (unset(p) - unset(m)) / 2e-6);
  check("unset, forward", __enzyme_fwddiff((void *)unset, enzyme_dup, A, w), dot);

  memset(d, 0, sizeof d);
  __enzyme_autodiff((void *)empty, enzyme_dup, A, d, enzyme_const, 0);
  check("empty", d[0], 2.0);
  check("empty", fabs(d[1]) + fabs(d[2]) + fabs(d[3]), 0);
  check("empty, forward", __enzyme_fwddiff((void *)empty, enzyme_dup, A, w, enzyme_const, 0), 2.0);

  double AA[4] = {A[0] * A[0] + A[2] * A[1], A[1] * A[0] + A[3] * A[1], A[0] * A[2] + A[2] * A[3], A[1] * A[2] + A[3] * A[3]};
  double want = AA[0] + 2 * AA[1] + 3 * AA[2] + 4 * AA[3];
  check("alpha 0", __enzyme_autodiff((void *)zeros, enzyme_const, A, enzyme_out, 0.0, enzyme_const, 0.3), want);
  check("beta 1e-300", __enzyme_autodiff((void *)zeros, enzyme_const, A, enzyme_const, 0.0, enzyme_out, 1e-300), 30);
  check("alpha 0, forward", __enzyme_fwddiff((void *)zeros, enzyme_const, A, enzyme_dup, 0.0, 1.0, enzyme_const, 0.3), want);
  check("trsm by 0", __enzyme_autodiff((void *)scaled, enzyme_const, A, enzyme_out, 0.0), scaled(A, 1.0));
  check("trsm by 0, forward", __enzyme_fwddiff((void *)scaled, enzyme_const, A, enzyme_dup, 0.0, 1.0), scaled(A, 1.0));

  for (int which = 0; which < 3; which++) {  // shadows that are the primal memory say that there are none
    double B[4] = {1, 2, 3, 4}, C[4] = {0.1, 0.2, 0.3, 0.4}, dA[4] = {0}, dB[4] = {0}, dC[4] = {0}, C0[4], C1[4], s = 0;
    double A0[4], B0[4];
    memcpy(A0, A, sizeof A0); memcpy(B0, B, sizeof B0); memcpy(C0, C, sizeof C0); memcpy(C1, C, sizeof C0);
    __enzyme_autodiff((void *)mixed, enzyme_runtime_activity, enzyme_dup, A, which == 0 ? A : dA, enzyme_dup, B, which == 1 ? B : dB, enzyme_dup, C, dC);
    for (int i = 0; i < 4; i++) s += (which == 0 ? 0 : dA[i] * w[i]) + (which == 1 ? 0 : dB[i] * w[i]);
    double Ap[4], Am[4], Bp[4], Bm[4];
    for (int i = 0; i < 4; i++) {
      check("constant is kept", A[i], A0[i]); check("constant is kept", B[i], B0[i]);
      double ta = which == 0 ? 0 : 1e-6 * w[i], tb = which == 1 ? 0 : 1e-6 * w[i];
      Ap[i] = A[i] + ta; Am[i] = A[i] - ta; Bp[i] = B[i] + tb; Bm[i] = B[i] - tb;
    }
    check("mixed", s, (mixed(Ap, Bp, C0) - mixed(Am, Bm, C1)) / 2e-6);
  }

  double v[16], g[16] = {0}, h[16] = {0};
  for (int i = 0; i < 16; i++) v[i] = sin(3.0 * i);
  __enzyme_autodiff((void *)blocks, enzyme_dup, v, g);
  __enzyme_autodiff((void *)whole, enzyme_dup, v, h);
  for (int i = 0; i < 16; i++) check("blocks", g[i], h[i]);

  double K[9] = {4, 1, 1, 1, -3, 1, 1, 1, 5}, e[9] = {0};
  __enzyme_autodiff((void *)stopped, enzyme_dup, K, e);
  check("stopped", e[0], 0.25);
  return failed;
}
