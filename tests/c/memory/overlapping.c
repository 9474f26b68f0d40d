/* Arguments that may overlap: each function is called with memory apart, touching, and overlapping. */
#include "../check.h"

int enzyme_dup, enzyme_const;
void __enzyme_autodiff(void *, ...);
enum { SIZE = 160 };

__attribute__((noinline)) static void product(const double *a, const double *b, double *c, int n) {
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) {
      double s = 0;
      for (int k = 0; k < n; k++) s += a[i * n + k] * b[k * n + j];
      c[i * n + j] = s;
    }
}
__attribute__((noinline)) static void smooth(const double *u, double *v, const double *k, int n) {
  for (int i = 1; i < n - 1; i++) v[i] = u[i] + k[i] * (u[i - 1] - 2 * u[i] + u[i + 1]);
}
__attribute__((noinline)) static void backward(double *to, const double *from, const double *w, unsigned n, unsigned step) {
  for (double *p = to + n; p != to;) {
    p--;
    *p = *from * w[(p - to) / step] + *from * *from;
    from += 2;
  }
}
__attribute__((noinline)) static void triangle(double *l, const double *b, double *x, int n) {
  for (int i = 0; i < n; i++) {
    double s = b[i];
    for (int j = 0; j < i; j++) s -= l[i * n + j] * x[j];
    x[i] = s / l[i * n + i];
    for (int j = i; j < n; j++) l[j * n + i] *= 0.9;
  }
}
__attribute__((noinline)) static void traded(double *u, double *v, const double *k, int n, int steps) {
  for (int t = 0; t < steps; t++) {
    smooth(u, v, k, n);
    for (int i = 0; i < n; i++) v[i] += 0.1 * u[(i + 1 == n ? 0 : i + 1)] * k[i];
    double *w = u;
    u = v;
    v = w;
  }
}

static double table[16] = {0.3, -0.2, 0.5, 0.4, -0.1, 0.2, 0.7, -0.6, 0.1, 0.9, 0.8, -0.3, 0.2, 0.4, 0.6, 0.5};
__attribute__((noinline)) static void with_table(double *to, const double *from, int n) {
  for (int i = 0; i < n; i++) to[i] = from[i] * from[n - 1 - i] * table[i & 15];
}

__attribute__((noinline)) static void ring(const double *u, double *v, int n) {
  for (int i = 0; i < n; i++) {
    int next = i + 1 == n ? 0 : i + 1, last = i == 0 ? n - 1 : i - 1;
    v[i] = u[next] * u[last] - u[i] * u[i];
  }
}

/* One of them, on parts of an array. */
static double apply(double *x, int which, int a, int b, int c) {
  double *p = x + a, *q = x + b, *r = x + c;
  switch (which) {
    case 0: product(p, q, r, 4); break;
    case 1: smooth(p, q, r, 12); break;
    case 2: backward(p, q, r, 8, 2); break;
    case 3: triangle(p, q, r, 4); break;
    case 4: traded(p, q, r, 9, 4); break;
    case 5: ring(p, q, 12); break;
    default: with_table(p, q, 10); break;
  }
  double s = 0;
  for (int i = 0; i < SIZE; i++) s += x[i] * (1 + 0.01 * i) * x[i];
  return s;
}

static void start(double *x) {
  for (int i = 0; i < SIZE; i++) x[i] = 0.8 + 0.3 * sin(1.7 * i);
}

int main(void) {
  static const int places[][3] = {{0, 50, 100}, {20, 36, 52}, {36, 20, 4}, {20, 20, 20}, {20, 21, 90}, {90, 20, 24}, {20, 90, 19}, {30, 22, 41}, {52, 36, 20}, {40, 52, 0}, {52, 40, 0}, {40, 51, 0}};
  for (int which = 0; which < 7; which++)
    for (unsigned k = 0; k < sizeof places / sizeof *places; k++) {
      double x[SIZE], g[SIZE] = {0}, want = 0, got = 0, f[2];
      const int *at = places[k];
      start(x);
      __enzyme_autodiff((void *)apply, enzyme_dup, x, g, enzyme_const, which, enzyme_const, at[0], enzyme_const, at[1], enzyme_const, at[2]);
      for (int i = 0; i < SIZE; i++) got += g[i] * cos(2.3 * i);
      for (int side = 0; side < 2; side++) {
        double y[SIZE];
        start(y);
        for (int i = 0; i < SIZE; i++) y[i] += (side ? 1e-6 : -1e-6) * cos(2.3 * i);
        f[side] = apply(y, which, at[0], at[1], at[2]);
      }
      want = (f[1] - f[0]) / 2e-6;
      CLOSE(got, want, 1e-6);
    }
  return 0;
}
