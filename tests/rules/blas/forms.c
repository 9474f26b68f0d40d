// A chain of products, solves and a factorisation by one form of symbols, against differences. -DINT=.. -DSUFFIX=.. -DHIDDEN -DREAL=.. -DRETURNS=..
// choose it.
#include <math.h>
#include <stdio.h>
#include <stddef.h>
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
int enzyme_dup, enzyme_const;
#define GLUE2(a, b, c) a##b##c
#define GLUE(a, b, c) GLUE2(a, b, c)
#define S(n) GLUE(LETTER, n, SUFFIX)
#ifdef HIDDEN
#define LENGTHS(n) , LENGTHS_##n
#define LENGTHS_1 size_t
#define LENGTHS_2 size_t, size_t
#define LENGTHS_4 size_t, size_t, size_t, size_t
#define ONES(n) , ONES_##n
#define ONES_1 1
#define ONES_2 1, 1
#define ONES_4 1, 1, 1, 1
#else
#define LENGTHS(n)
#define ONES(n)
#endif
typedef const char *C;
typedef const INT *I;
typedef const REAL *X;
#ifndef RETURNS
#define RETURNS void
#endif
RETURNS S(gemm)(C, C, I, I, I, X, X, I, X, I, X, REAL *, I LENGTHS(2));
RETURNS S(trsm)(C, C, C, C, I, I, X, X, I, REAL *, I LENGTHS(4));
RETURNS S(syrk)(C, C, I, I, X, X, I, X, REAL *, I LENGTHS(2));
RETURNS S(potrf)(C, I, REAL *, I, INT * LENGTHS(1));

static double f(const double *v) {
  REAL A[9], B[9], D[9], M[9], one = 1, zero = 0, alpha = v[18];
  INT n = 3, k = 2, info;
  double s = 0;
  for (int i = 0; i < 9; i++) { A[i] = v[i]; B[i] = v[9 + i]; D[i] = M[i] = 0.5 * v[i]; }
  S(gemm)("N", "T", &n, &n, &k, &alpha, A, &n, B, &n, &alpha, D, &n ONES(2));
  S(syrk)("U", "N", &n, &n, &one, D, &n, &zero, M, &n ONES(2));
  for (int i = 0; i < 3; i++) M[4 * i] += 2;
  S(potrf)("U", &n, M, &n, &info ONES(1));
  S(trsm)("L", "U", "T", "N", &n, &k, &alpha, M, &n, A, &n ONES(4));
  for (int i = 0; i < 9; i++) s += sin(A[i] + i);
  return info ? -1 : s + log(M[0] * M[4] * M[8]);
}
int main(void) {
  double v[19], d[19] = {0}, t[19], p[19], m[19], dot = 0, h = sizeof(REAL) == 8 ? 1e-6 : 1e-2;
  for (int i = 0; i < 19; i++) { v[i] = sin(1.0 + 3 * i); t[i] = cos(i * 5.0); }
  __enzyme_autodiff((void *)f, enzyme_dup, v, d);
  double forward = __enzyme_fwddiff((void *)f, enzyme_dup, v, t);
  for (int i = 0; i < 19; i++) { dot += d[i] * t[i]; p[i] = v[i] + h * t[i]; m[i] = v[i] - h * t[i]; }
  double want = (f(p) - f(m)) / (2 * h), scale = 1 + fabs(want);
  if (!(fabs(dot - forward) < (h < 1e-3 ? 1e-10 : 1e-5) * scale) || !(fabs(forward - want) < (h < 1e-3 ? 1e-6 : 1e-3) * scale)) {
    printf("reverse %.12g, forward %.12g, differences %.12g\n", dot, forward, want);
    return 1;
  }
  return 0;
}
