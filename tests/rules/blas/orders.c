// Second derivatives of every routine: forward over reverse, reverse over reverse and reverse over forward, against differences of the gradient. Then
// the two sweeps apart, three directions at once, and a loop that multiplies in place.
#include <cblas.h>
#include <lapacke.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void *__enzyme_augmentfwd(void *, ...);
void __enzyme_reverse(void *, ...);
typedef struct { double a, b, c; } three;
three __enzyme_fwddiff3(void *, ...);
void __enzyme_autodiff3(void *, ...);
int enzyme_dup, enzyme_const, enzyme_width;
#define N 50
enum { ROW = CblasRowMajor, COL = CblasColMajor, NO = CblasNoTrans, TR = CblasTrans, UP = CblasUpper, LO = CblasLower, L = CblasLeft, R = CblasRight,
       NU = CblasNonUnit, UN = CblasUnit };

static double f(const double *v, int which) {
  double A[9], B[9], C[9], x[9], y[9], al = v[36] + 1, be = v[37] + 1, s = 0;
  for (int i = 0; i < 9; i++) { A[i] = v[i]; B[i] = v[9 + i]; C[i] = v[18 + i]; x[i] = v[27 + i]; y[i] = v[27 + (i * 4) % 9]; }
  switch (which) {
  case 0: cblas_dgemv(ROW, TR, 3, 3, al, A, 3, x, 2, be, y, -2); break;
  case 1: cblas_dger(COL, 3, 3, al, x, 1, y, 2, A, 3); cblas_dsymv(ROW, UP, 3, al, A, 3, x, 1, be, y, 1); break;
  case 2: cblas_dsyr(COL, UP, 3, be, x, -1, A, 3); cblas_dsyr2(ROW, LO, 3, al, x, 1, y, 1, B, 3); break;
  case 3: cblas_dtrmv(ROW, UP, NO, NU, 3, A, 3, x, 1); cblas_dtrsv(COL, LO, TR, UN, 3, B, 3, x, 2); break;
  case 4: cblas_dgemm(ROW, NO, TR, 3, 3, 2, al, A, 3, B, 3, be, C, 3); cblas_dgemm(COL, NO, NO, 3, 3, 3, 1, C, 3, C, 3, 0, A, 3); break;
  case 5: cblas_dsymm(ROW, L, UP, 3, 2, al, A, 3, B, 3, be, C, 3); break;
  case 6: cblas_dsyrk(ROW, UP, NO, 3, 2, al, A, 3, be, C, 3); cblas_dsyr2k(COL, LO, TR, 3, 3, al, A, 3, B, 3, be, x, 3); break;
  case 7: cblas_dtrmm(COL, R, LO, TR, UN, 3, 3, al, A, 3, B, 3); break;
  case 8: A[0] += 3; A[4] += 3; A[8] += 3; cblas_dtrsm(ROW, L, LO, TR, NU, 3, 2, al, A, 3, B, 3); break;
  case 9:
    cblas_dsyrk(COL, LO, NO, 3, 3, 1.0, A, 3, 0.0, C, 3);
    for (int i = 0; i < 3; i++) C[4 * i] += 2;
    LAPACKE_dpotrf(LAPACK_COL_MAJOR, 'L', 3, C, 3);
    LAPACKE_dpotrs(LAPACK_COL_MAJOR, 'L', 3, 2, C, 3, B, 3);
    LAPACKE_dtrtrs(LAPACK_ROW_MAJOR, 'U', 'T', 'N', 3, 2, C, 3, x, 2);
    break;
  case 10:  // in place, back and forth
    for (int k = 0; k < 3; k++) {
      cblas_dgemm(ROW, NO, NO, 3, 3, 3, al, A, 3, B, 3, be, C, 3);
      cblas_dgemm(ROW, NO, NO, 3, 3, 3, 0.3, C, 3, A, 3, 0.0, B, 3);
      cblas_dtrsv(ROW, UP, NO, UN, 3, B, 3, x, 1);
    }
    break;
  case 11: s = al * cblas_ddot(3, x, 1, y, -2) * cblas_dnrm2(4, y, 2) + cblas_ddot(4, A, 1, A, 1) * cblas_dnrm2(9, A, 1); A[1] = 2; break;
  }
  for (int i = 0; i < 9; i++) s += sin(A[i] + i) + cos(B[i] - i) + sin(C[i]) + cos(x[i]) + 0.1 * y[i] * y[i];
  return s;
}
static void gradient(const double *v, double *d, int which) { __enzyme_autodiff((void *)f, enzyme_dup, v, d, enzyme_const, which); }
static double along(const double *v, const double *w, int which) {
  double d[N] = {0}, s = 0;
  gradient(v, d, which);
  for (int i = 0; i < N; i++) s += d[i] * w[i];
  return s;
}
static double tangent(const double *v, const double *w, int which) { return __enzyme_fwddiff((void *)f, enzyme_dup, v, w, enzyme_const, which); }

int main(void) {
  int failed = 0;
  double v[N], w[N], t[N], p[N], m[N];
  for (int i = 0; i < N; i++) { v[i] = 0.6 * sin(1.0 + 3 * i); w[i] = sin(2.0 * i); t[i] = cos(i * 5.0); }
  for (int which = 0; which < 12; which++) {
    double d[N] = {0}, rr[N] = {0}, rf[N] = {0}, dot1 = 0, dot2 = 0, dot3 = 0;
    double fr[N] = {0}, g[N] = {0};
    __enzyme_fwddiff((void *)gradient, enzyme_dup, v, t, enzyme_dup, g, fr, enzyme_const, which);
    __enzyme_autodiff((void *)along, enzyme_dup, v, rr, enzyme_const, w, enzyme_const, which);
    __enzyme_autodiff((void *)tangent, enzyme_dup, v, rf, enzyme_const, w, enzyme_const, which);
    for (int i = 0; i < N; i++) {
      dot1 += fr[i] * w[i]; dot2 += rr[i] * t[i]; dot3 += rf[i] * t[i];
      p[i] = v[i] + 1e-6 * t[i]; m[i] = v[i] - 1e-6 * t[i];
    }
    double want = (along(p, w, which) - along(m, w, which)) / 2e-6, scale = 1 + fabs(want);
    if (!(fabs(dot1 - want) < 1e-6 * scale) || !(fabs(dot2 - dot1) < 1e-9 * scale) || !(fabs(dot3 - dot1) < 1e-9 * scale)) {
      printf("%d: %.12g %.12g %.12g, differences %.12g\n", which, dot1, dot2, dot3, want);
      failed = 1;
    }
    gradient(v, d, which);
    double q[N], apart[N] = {0};
    memcpy(q, v, sizeof q);
    void *tape = __enzyme_augmentfwd((void *)f, enzyme_dup, q, apart, enzyme_const, which);
    for (int i = 0; i < N; i++) q[i] = NAN;
    __enzyme_reverse((void *)f, enzyme_dup, q, apart, enzyme_const, which, 1.0, tape);
    double d1[N] = {0}, d2[N] = {0}, d3[N] = {0}, ft = 0, fw = 0, fd = 0;
    __enzyme_autodiff3((void *)f, enzyme_width, 3, enzyme_dup, v, d1, d2, d3, enzyme_const, which);
    three lanes = __enzyme_fwddiff3((void *)f, enzyme_width, 3, enzyme_dup, v, t, w, d, enzyme_const, which);
    for (int i = 0; i < N; i++) {
      ft += d[i] * t[i]; fw += d[i] * w[i]; fd += d[i] * d[i];
      if (!(fabs(apart[i] - d[i]) < 1e-12) || !(fabs(d1[i] - d[i]) < 1e-12) || !(fabs(d2[i] - d[i]) < 1e-12) || !(fabs(d3[i] - d[i]) < 1e-12)) {
        printf("%d: element %d: %g, apart %g, lanes %g %g %g\n", which, i, d[i], apart[i], d1[i], d2[i], d3[i]);
        failed = 1;
      }
    }
    if (!(fabs(lanes.a - ft) < 1e-10 * (1 + fabs(ft))) || !(fabs(lanes.b - fw) < 1e-10 * (1 + fabs(fw))) || !(fabs(lanes.c - fd) < 1e-10 * (1 + fd))) {
      printf("%d: lanes %g %g %g, want %g %g %g\n", which, lanes.a, lanes.b, lanes.c, ft, fw, fd);
      failed = 1;
    }
  }
  return failed;
}
