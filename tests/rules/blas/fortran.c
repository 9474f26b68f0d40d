// The same library by its Fortran symbols, in both precisions.
#include <math.h>
#include <stdio.h>
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
extern int enzyme_dup, enzyme_const;
double ddot_(const int *, const double *, const int *, const double *, const int *);
void dgemm_(const char *, const char *, const int *, const int *, const int *, const double *, const double *, const int *, const double *, const int *,
            const double *, double *, const int *);
void sgemv_(const char *, const int *, const int *, const float *, const float *, const int *, const float *, const int *, const float *, float *, const int *);
void dtrsm_(char *, char *, char *, char *, int *, int *, double *, double *, int *, double *, int *);
void dpotrf_(char *, int *, double *, int *, int *);
void dpotrs_(char *, int *, int *, double *, int *, double *, int *, int *);

static double f(const double *v, double alpha) {
  double A[9], B[9], C[9], one = 1, zero = 0, s = 0;
  float Af[9], x[3], y[3], half = 0.5f, two = 2;
  int n = 3, k = 2, inc = 1, info;
  for (int i = 0; i < 9; i++) { A[i] = v[i]; B[i] = v[9 + i]; Af[i] = (float)v[i]; }
  for (int i = 0; i < 3; i++) { x[i] = (float)v[9 + i]; y[i] = (float)v[12 + i]; }
  dgemm_("N", "T", &n, &n, &n, &alpha, A, &n, A, &n, &zero, C, &n);
  for (int i = 0; i < 3; i++) C[4 * i] += 2;
  dpotrf_("U", &n, C, &n, &info);
  if (info != 0) return -1;
  dpotrs_("U", &n, &k, C, &n, B, &n, &info);
  dtrsm_("L", "U", "T", "N", &n, &k, &alpha, C, &n, B, &n);
  for (int i = 0; i < 3; i++) s += log(C[4 * i]);
  sgemv_("N", &n, &n, &half, Af, &n, x, &inc, &two, y, &inc);
  int nine = 9;
  return s + ddot_(&nine, B, &inc, v, &inc) + y[0] * y[1] + y[2];
}
int main(void) {
  double v[18], d[18] = {0}, t[18], p[18], m[18], dot = 0;
  for (int i = 0; i < 18; i++) { v[i] = sin(1.0 + 3 * i); t[i] = cos(i * 5.0); }
  double da = __enzyme_autodiff((void *)f, enzyme_dup, v, d, 0.7);
  double forward = __enzyme_fwddiff((void *)f, enzyme_dup, v, t, 0.7, 0.3);
  double h = 1e-3;  // part of it is in single precision
  for (int i = 0; i < 18; i++) { dot += d[i] * t[i]; p[i] = v[i] + h * t[i]; m[i] = v[i] - h * t[i]; }
  double want = (f(p, 0.7 + 0.3 * h) - f(m, 0.7 - 0.3 * h)) / (2 * h);
  dot += 0.3 * da;
  if (fabs(dot - forward) > 1e-5 * fabs(want) || fabs(forward - want) > 2e-3 * fabs(want)) {
    printf("reverse %.12g, forward %.12g, differences %.12g\n", dot, forward, want);
    return 1;
  }
  return 0;
}
