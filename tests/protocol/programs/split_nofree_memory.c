/* enzyme_nofree: the tape serves several times, whatever the function allocates, overwrites and keeps on the tape. */
#include "check.h"
void *__enzyme_augmentfwd(void *, ...);
double __enzyme_reverse(void *, ...);
typedef struct { double *v; int n; double total; } bag;

static double heap(double x, int n) {
  double *p = calloc(n, sizeof *p), local[4] = {0};
  for (int k = 0; k < 3; k++)
    for (int i = 0; i < n; i++) {
      p[i] += sin(x * (i + 1) + p[i]);
      local[i & 3] += p[i] * p[i];
    }
  double s = local[0] + local[1] * local[2];
  for (int i = 0; i < n; i++) s += p[i] * p[i];
  free(p);
  return s;
}
static double scratch(double x, int n) {
  double s[8], t = 0;
  s[0] = x;
  for (int k = 0; k < 6; k++)
    for (int i = 0; i < n; i++) {
      int j = (i * 5 + k) % 8;
      s[j] = (i ? s[(j + 3) % 8] : x) * x + (k > 3 && i > n - 2 ? s[j] * 0.1 : 0);
      for (int m = 0; m < 3; m++) t += s[j] * s[j] * x;
    }
  return t;
}
static double structs(double x, int n) {
  bag *b = calloc(1, sizeof *b);
  b->n = n;
  b->v = malloc(n * sizeof(double));
  for (int i = 0; i < n; i++) b->v[i] = x * i;
  for (int i = 0; i < n; i++) b->total += b->v[i] * b->v[n - 1 - i] * x;
  double r = b->total;
  free(b->v);
  free(b);
  return r;
}
static double recursive(double x, int n) { return n <= 0 ? x : sin(x) * recursive(x * 1.1, n - 1) + cos(recursive(x, n - 2)); }

#define CHECK(f, n) \
  do { \
    double want = (f(x + h, n) - f(x - h, n)) / (2 * h); \
    void *tape = __enzyme_augmentfwd((void *)f, enzyme_nofree, enzyme_out, x, enzyme_const, n); \
    double got = 0; \
    for (int k = 0; k < 4; k++) { \
      if (k < 3) \
        got = __enzyme_reverse((void *)f, enzyme_nofree, enzyme_out, x, enzyme_const, n, 1.0, tape); \
      else \
        got = __enzyme_reverse((void *)f, enzyme_out, x, enzyme_const, n, 1.0, tape); \
      NEAR(fabs(got - want) < 1e-6 * (1 + fabs(want)), 1); \
    } \
  } while (0)

int main() {
  double h = 1e-6, x = 0.7;
  CHECK(heap, 4);
  CHECK(scratch, 5);
  CHECK(structs, 5);
  CHECK(recursive, 5);
}
