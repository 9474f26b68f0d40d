/* memcpy, memmove, memset of numbers and of structs, sizes known and unknown, overlapping, partial. */
#include "../check.h"

int enzyme_dup, enzyme_const;
double __enzyme_autodiff(void *, ...);

static double copied(const double *x, int n) {
  double a[8], b[8];
  memset(b, 0, sizeof b);
  memcpy(a, x, n * sizeof(double));
  memcpy(b + 1, a, (n - 1) * sizeof(double));
  memmove(a + 1, a, (n - 1) * sizeof(double));
  double s = 0;
  for (int i = 0; i < n; i++) s += a[i] * b[i] * (i + 1);
  return s;
}
typedef struct { int id; double w[3]; double *link; float f; } Node;
static double structs(double *x) {
  Node a = {1, {x[0], x[1], x[2]}, x, (float)x[1]}, b, c[2];
  b = a;
  b.w[1] *= b.link[2];
  c[0] = b;
  c[1] = a;
  memcpy(&c[1].w, &b.w, sizeof b.w);
  memset(&c[0].w[2], 0, sizeof(double));
  return c[0].w[0] * c[0].w[1] + c[1].w[1] * c[1].w[2] + c[0].w[2] + c[1].link[0] * c[1].id + c[0].f;
}

int main(void) {
  double x[5] = {2, 3, 5, 7, 11}, d[5] = {0};
  __enzyme_autodiff((void *)copied, x, d, 5);
  /* a = x0 x0 x1 x2 x3; b = 0 x0 x1 x2 x3 */
  NEAR(d[0], 2 * 2 * x[0]); NEAR(d[1], 2 * 3 * x[1]); NEAR(d[2], 2 * 4 * x[2]); NEAR(d[3], 2 * 5 * x[3]); NEAR(d[4], 0);
  double e[3] = {0};
  __enzyme_autodiff((void *)structs, x, e);
  /* x0 * x1 x2 + x1 x2 x2 + x0 + x1 */
  NEAR(e[0], x[1] * x[2] + 1);
  CLOSE(e[1], x[0] * x[2] + x[2] * x[2] + 1, 1e-6);
  NEAR(e[2], x[0] * x[1] + 2 * x[1] * x[2]);
  return 0;
}
