// Small and empty matrices without gaps, where strides are ambiguous: forward and reverse against differences.
#include <cblas.h>
#include <lapacke.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
int enzyme_dup, enzyme_const;
#define S 40
typedef struct { int which, o, t, u, e, d, m, n, k, x, pad; } cfg;
static int mx(int a, int b) { int r = a > b ? a : b; return r < 1 ? 1 : r; }
static double f(const double *v, const cfg *c) {
  double A[S], B[S], C[S], al = v[3 * S], be = v[3 * S + 1], s = 0;
  memcpy(A, v, sizeof A); memcpy(B, v + S, sizeof B); memcpy(C, v + 2 * S, sizeof C);
  int row = c->o == 101, m = c->m, n = c->n, k = c->k, tt = c->t == 112, uu = c->u == 112;
  #define LD(r, cc) (mx(row ? (cc) : (r), 1) + c->pad)
  int left = c->e == 141, q = left ? m : n, up = c->u == 111 ? 121 : 122;
  switch (c->which) {
  case 0: cblas_dgemm(c->o, c->t, c->u, m, n, k, al, A, LD(tt ? k : m, tt ? m : k), B, LD(uu ? n : k, uu ? k : n), be, C, LD(m, n)); break;
  case 1: cblas_dsymm(c->o, c->e, up, m, n, al, A, LD(q, q), B, LD(m, n), be, C, LD(m, n)); break;
  case 2: cblas_dsyrk(c->o, up, c->t, n, k, al, A, LD(tt ? k : n, tt ? n : k), be, C, LD(n, n)); break;
  case 3: cblas_dsyr2k(c->o, up, c->t, n, k, al, A, LD(tt ? k : n, tt ? n : k), B, LD(tt ? k : n, tt ? n : k), be, C, LD(n, n)); break;
  case 4: for (int i = 0; i < S; i++) A[i] += 2; cblas_dtrmm(c->o, c->e, up, c->t, c->d, m, n, al, A, LD(q, q), C, LD(m, n)); break;
  case 5: for (int i = 0; i < S; i++) A[i] += 2; cblas_dtrsm(c->o, c->e, up, c->t, c->d, m, n, al, A, LD(q, q), C, LD(m, n)); break;
  case 6: cblas_dgemv(c->o, c->t, m, n, al, A, LD(m, n), B, c->x, be, C, -c->x); break;
  case 7: cblas_dger(c->o, m, n, al, A, c->x, B, -c->x, C, LD(m, n)); break;
  case 8: cblas_dsymv(c->o, up, n, al, A, LD(n, n), B, c->x, be, C, c->x); break;
  case 9: cblas_dsyr2(c->o, up, n, al, A, c->x, B, 1, C, LD(n, n)); break;
  case 10: for (int i = 0; i < S; i++) A[i] += 2; LAPACKE_dpotrs(c->o, up == 121 ? 'U' : 'L', n, m, A, LD(n, n), C, LD(n, m)); break;
  case 11: for (int i = 0; i < S; i++) A[i] = 0.1 * A[i]; for (int i = 0; i < n; i++) A[i * (LD(n, n) + 1)] += 4; LAPACKE_dposv(c->o, up == 121 ? 'U' : 'L', n, m, A, LD(n, n), C, LD(n, m)); break;
  }
  for (int i = 0; i < S; i++) s += sin(C[i] + i) + (c->which == 11 ? A[i] * B[i] : 0);
  for (int i = 0; i < S; i++) A[i] = B[i] = C[i] = 1;
  return s;
}
int main(void) {
  double v[3 * S + 2], t[3 * S + 2];
  for (int i = 0; i < 3 * S + 2; i++) v[i] = 0.5 * sin(3.0 * i + 1), t[i] = cos(2.0 * i);
  unsigned r = 1;
  int failed = 0;
  #define R(n) ((r = r * 1664525u + 1013904223u) >> 16) % (n)
  for (int i = 0; i < 1200; i++) {
    cfg c = {i % 12, 101 + R(2), 111 + R(2), 111 + R(2), 141 + R(2), 131 + R(2), R(4), R(4), R(4), 1 + R(2), R(2)};
    double d[3 * S + 2] = {0}, p[3 * S + 2], m[3 * S + 2], dot = 0;
    __enzyme_autodiff((void *)f, enzyme_dup, v, d, enzyme_const, &c);
    double w = __enzyme_fwddiff((void *)f, enzyme_dup, v, t, enzyme_const, &c);
    for (int j = 0; j < 3 * S + 2; j++) dot += d[j] * t[j], p[j] = v[j] + 1e-6 * t[j], m[j] = v[j] - 1e-6 * t[j];
    double want = (f(p, &c) - f(m, &c)) / 2e-6;
    if (!(fabs(dot - w) < 1e-9 * (1 + fabs(w))) || !(fabs(w - want) < 1e-6 * (1 + fabs(w)))) {
      printf("%d, routine %d: %g reverse, %g forward, %g by difference\n", i, c.which, dot, w, want);
      failed = 1;
    }
  }
  return failed;
}
