/* Structs of doubles and integers that are copied word by word, by sizes that only the run knows, and out of packed bytes. */
#include "../check.h"
#include <stdint.h>

int enzyme_dup, enzyme_const;
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

typedef struct { uint64_t key; double v[3]; uint64_t hash; } Entry;
__attribute__((noinline)) static void copy8(void *to, const void *from, int bytes) {
  for (int i = 0; i < bytes / 8; i++) memcpy((char *)to + 8 * i, (const char *)from + 8 * i, 8);
}
static double entries(double *x, int n) {
  Entry *e = (Entry *)malloc(n * sizeof(Entry)), *g = (Entry *)malloc(n * sizeof(Entry));
  for (int i = 0; i < n; i++) {
    e[i].key = i;
    for (int j = 0; j < 3; j++) e[i].v[j] = x[i] * x[i] * (j + 1);
    e[i].hash = e[i].key + 2;
  }
  copy8(g, e, n * (int)sizeof(Entry));
  double s = 0;
  for (int i = 0; i < n; i++) s += g[i].v[0] * g[i].hash + g[i].v[2] * g[i].key;
  free(e);
  free(g);
  return s;
}
typedef struct { int64_t k; double v; } Pair;
__attribute__((noinline)) static uint64_t checksum(void *to, const void *from, int n) { /* a word that is copied is no integer for a checksum of it */
  uint64_t h = 7;
  for (int i = 0; i < n; i++) {
    uint64_t u;
    memcpy(&u, (const char *)from + 8 * i, 8);
    h = h * 31 + u;
    memcpy((char *)to + 8 * i, &u, 8);
  }
  return h;
}
static double summed(double *x, int n) {
  Pair e[4], g[4];
  for (int i = 0; i < n; i++) e[i].k = i, e[i].v = x[i] * x[i];
  double s = checksum(g, e, 2 * n) == 1;
  for (int i = 0; i < n; i++) s += g[i].v * g[i].k;
  return s;
}
typedef struct { int64_t w[4]; } Words;
__attribute__((noinline)) static void put(Words *w, int k, const void *p) { memcpy(&w->w[k], p, 8); }
__attribute__((noinline)) static void get(const Words *w, int k, void *p) { memcpy(p, &w->w[k], 8); }
static double turns(double *x, int n) { /* the integers that were there before look like doubles */
  Words w;
  for (int i = 0; i < 4; i++) w.w[i] = 0x3ff8000000000000ll + i;
  int64_t t = 0;
  for (int i = 0; i < 4; i++) t += w.w[i] & 3;
  double d = x[0] * x[1], a, b;
  put(&w, 1, &d);
  d *= x[2];
  put(&w, 3, &d);
  get(&w, 1, &a);
  get(&w, 3, &b);
  return a * b * t;
}
typedef struct { int64_t a; double v; int64_t c; double w; } Mixed;
__attribute__((noinline)) static void copy(void *to, const void *from, size_t n) { memcpy(to, from, n); }
static double parts(double *x, int n) { /* sizes that are no multiples of the struct */
  Mixed *p = (Mixed *)malloc(2 * sizeof(Mixed)), *q = (Mixed *)calloc(2, sizeof(Mixed));
  for (int i = 0; i < 2; i++) p[i].a = p[i].c = i, p[i].v = x[i] * x[0], p[i].w = x[i];
  volatile int k = 3;
  copy(q, p, (size_t)(k * 8 + 8));
  copy(q + 1, p + 1, (size_t)(k * 8));
  double s = 0;
  for (int i = 0; i < 2; i++) s += q[i].v * (q[i].w + q[i].c + 2);
  free(p);
  free(q);
  return s;
}
static double tangent(double *x, double *v, int n) { return __enzyme_fwddiff((void *)parts, enzyme_dup, x, v, enzyme_const, n); }

int main(void) {
  double x[3] = {2, 3, 5}, d[3] = {0};
  __enzyme_autodiff((void *)entries, enzyme_dup, x, d, enzyme_const, 3);
  for (int i = 0; i < 3; i++) NEAR(d[i], 2 * x[i] * (i + 2 + 3 * i));
  double e[3] = {0};
  __enzyme_autodiff((void *)summed, enzyme_dup, x, e, enzyme_const, 3);
  for (int i = 0; i < 3; i++) NEAR(e[i], 2 * x[i] * i);
  double g[3] = {0};
  __enzyme_autodiff((void *)turns, enzyme_dup, x, g, enzyme_const, 3);
  NEAR(g[0], 6 * 2 * x[0] * x[1] * x[1] * x[2]);
  NEAR(g[1], 6 * 2 * x[0] * x[0] * x[1] * x[2]);
  NEAR(g[2], 6 * x[0] * x[0] * x[1] * x[1]);
  /* x0^2 (x0 + 2) + 3 x0 x1, the w of the second is not copied */
  double h[2] = {0};
  __enzyme_autodiff((void *)parts, enzyme_dup, x, h, enzyme_const, 2);
  NEAR(h[0], 3 * x[0] * x[0] + 4 * x[0] + 3 * x[1]);
  NEAR(h[1], 3 * x[0]);
  /* second order: the copies of an inner derivative are made by functions that LLVM has seen */
  double v[2] = {1, 10}, dv[2] = {0}, hv[2] = {0};
  __enzyme_autodiff((void *)tangent, enzyme_dup, x, hv, enzyme_dup, v, dv, enzyme_const, 2);
  NEAR(hv[0], 6 * x[0] + 4 + 30);
  NEAR(hv[1], 3);
  NEAR(dv[0], h[0]);
  return 0;
}
