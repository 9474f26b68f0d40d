// Every routine through CBLAS and LAPACKE, forward and reverse against central differences (which call the library itself).
#include <cblas.h>
#include <lapacke.h>
#include <math.h>
#include <stdio.h>
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
extern int enzyme_dup, enzyme_const;
#define N 72
enum { ROW = CblasRowMajor, COL = CblasColMajor, NO = CblasNoTrans, TR = CblasTrans, UP = CblasUpper, LO = CblasLower, L = CblasLeft, R = CblasRight,
       NU = CblasNonUnit, UN = CblasUnit };

static double f(const double *v, int which) {
  double A[16], B[16], C[16], x[16], y[16], al = v[64], be = v[65], s = 0;
  for (int i = 0; i < 16; i++) { A[i] = v[i]; B[i] = v[16 + i]; C[i] = v[32 + i]; x[i] = v[48 + i]; y[i] = v[48 + (i * 5) % 16]; }
  switch (which) {
  case 0: s = cblas_ddot(4, x, 1, y, -2) + cblas_dnrm2(4, x, 2) + cblas_dasum(5, y, 1); break;
  case 1: cblas_daxpy(4, al, x, -1, y, 2); cblas_dscal(4, be, x, 2); cblas_dcopy(3, x, 1, A, 2); cblas_dswap(3, y, 1, B, 2); break;
  case 2: cblas_dgemv(ROW, NO, 3, 4, al, A, 4, x, 1, be, y, 2); cblas_dgemv(COL, TR, 3, 4, al, B, 4, y, -1, be, x, 2); break;
  case 3: cblas_dger(ROW, 3, 4, al, x, 1, y, 2, A, 4); cblas_dsyr(COL, UP, 4, be, x, 1, A, 4); cblas_dsyr2(ROW, LO, 4, al, x, 1, y, 1, B, 4); break;
  case 4: cblas_dsymv(ROW, UP, 4, al, A, 4, x, 1, be, y, 1); cblas_dsymv(COL, LO, 3, al, B, 4, y, 2, be, x, 1); break;
  case 5: cblas_dtrmv(ROW, UP, NO, NU, 4, A, 4, x, 1); cblas_dtrmv(COL, LO, TR, UN, 4, B, 4, y, 2); break;
  case 6: cblas_dtrsv(ROW, UP, TR, NU, 4, A, 4, x, 1); cblas_dtrsv(COL, UP, NO, UN, 4, B, 4, y, 2); break;
  case 7: cblas_dgemm(ROW, NO, TR, 3, 4, 2, al, A, 4, B, 4, be, C, 4); break;
  case 8: cblas_dgemm(COL, TR, NO, 4, 3, 4, al, A, 4, B, 4, 0.0, C, 4); break;
  case 9: cblas_dsymm(ROW, L, UP, 4, 3, al, A, 4, B, 4, be, C, 4); cblas_dsymm(COL, R, LO, 3, 4, al, A, 4, C, 4, be, B, 4); break;
  case 10: cblas_dsyrk(ROW, UP, NO, 4, 3, al, A, 4, be, C, 4); cblas_dsyrk(COL, UP, TR, 4, 3, al, A, 4, be, B, 4); break;
  case 11: cblas_dsyr2k(ROW, LO, NO, 4, 3, al, A, 4, B, 4, be, C, 4); cblas_dsyr2k(COL, LO, TR, 4, 3, al, A, 4, C, 4, be, B, 4); break;
  case 12: cblas_dtrmm(ROW, L, UP, NO, NU, 4, 3, al, A, 4, B, 4); cblas_dtrmm(COL, R, LO, TR, NU, 3, 4, al, A, 4, B, 4); break;
  case 13: cblas_dtrsm(ROW, L, LO, TR, NU, 4, 3, al, A, 4, B, 4); cblas_dtrsm(COL, R, UP, NO, UN, 3, 4, al, A, 4, B, 4); break;
  case 14:
    cblas_dgemm(COL, NO, TR, 4, 4, 4, 1.0, A, 4, A, 4, 0.0, C, 4);
    for (int i = 0; i < 4; i++) C[5 * i] += 2;
    LAPACKE_dpotrf(LAPACK_COL_MAJOR, 'L', 4, C, 4);
    LAPACKE_dpotrs(LAPACK_COL_MAJOR, 'L', 4, 2, C, 4, B, 4);
    LAPACKE_dtrtrs(LAPACK_ROW_MAJOR, 'U', 'T', 'N', 4, 2, C, 4, x, 2);
    break;
  case 15: {  // what the product needs is overwritten later
    cblas_dgemm(ROW, NO, NO, 4, 4, 4, al, A, 4, B, 4, be, C, 4);
    for (int i = 0; i < 16; i++) { A[i] = C[i] * x[i]; B[i] = sin(C[i]); }
    cblas_dgemm(ROW, NO, TR, 4, 4, 4, be, A, 4, B, 4, al, C, 4);
    for (int i = 0; i < 16; i++) A[i] = B[i] = 0;
    break;
  }
  case 16: /* bands, level 2 */
    cblas_dgbmv(ROW, NO, 3, 4, 1, 1, al, A, 3, x, 1, be, y, 2); cblas_dgbmv(COL, TR, 3, 4, 1, 0, al, B, 2, x, -1, be, C, 1);
    cblas_dsbmv(ROW, UP, 4, 1, al, A, 2, x, 1, be, y, 1); cblas_dsbmv(COL, LO, 4, 2, al, B, 3, y, 2, be, x, 1);
    cblas_dtbmv(ROW, UP, NO, NU, 4, 1, A, 2, x, 1); cblas_dtbmv(COL, LO, TR, UN, 4, 1, B, 2, y, 2);
    break;
  case 17: cblas_dtbsv(ROW, LO, TR, NU, 4, 1, A, 2, x, 1); cblas_dtbsv(COL, UP, NO, UN, 4, 2, B, 3, y, -1); break;
  case 18: /* packed triangles */
    cblas_dspmv(ROW, UP, 4, al, A, x, 1, be, y, -2); cblas_dspmv(COL, UP, 3, be, B, y, 1, al, x, 2);
    cblas_dspr(ROW, LO, 4, al, x, 1, A); cblas_dspr2(COL, LO, 4, be, x, -1, y, 2, B); cblas_dspr2(ROW, UP, 3, be, y, 1, x, 1, C);
    break;
  case 19:
    cblas_dtpmv(ROW, UP, NO, NU, 4, A, x, 1); cblas_dtpmv(COL, LO, TR, UN, 4, B, y, 2);
    cblas_dtpsv(ROW, LO, NO, NU, 4, C, x, 1); cblas_dtpsv(COL, UP, TR, UN, 4, B, y, -1);
    break;
  case 20: cblas_drot(4, x, 2, y, -1, al, be); break;
  }
  for (int i = 0; i < 16; i++) s += sin(A[i] + i) + cos(B[i] - i) + sin(C[i]) + cos(x[i]) + 0.1 * y[i] * y[i];
  return s;
}
int main(void) {
  int failed = 0;
  for (int which = 0; which < 21; which++) {
    double v[N], d[N] = {0}, t[N], p[N], m[N], dot = 0;
    for (int i = 0; i < N; i++) { v[i] = 1 + 0.6 * sin(1.0 + 3 * i); t[i] = cos(i * 5.0); }
    __enzyme_autodiff((void *)f, enzyme_dup, v, d, enzyme_const, which);
    double forward = __enzyme_fwddiff((void *)f, enzyme_dup, v, t, enzyme_const, which);
    for (int i = 0; i < N; i++) { dot += d[i] * t[i]; p[i] = v[i] + 1e-6 * t[i]; m[i] = v[i] - 1e-6 * t[i]; }
    double want = (f(p, which) - f(m, which)) / 2e-6, scale = 1e-6 * (1 + fabs(want));
    if (!(fabs(forward - want) < scale) || !(fabs(dot - forward) < 1e-9 * (1 + fabs(want)))) {
      printf("%d: reverse %.12g, forward %.12g, differences %.12g\n", which, dot, forward, want);
      failed = 1;
    }
  }
  return failed;
}
