/* Two-dimensional arrays, pointers to arrays, flexible members, bit fields, static locals, volatile, in and out in one struct. */
#include "../check.h"
#include <stdbool.h>

int enzyme_dup, enzyme_const;
double __enzyme_autodiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);

static double frobenius(double (*a)[3], int n) {
  double s = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < 3; j++) s += a[i][j] * a[i][(j + 1) % 3];
  return s;
}
static double vla(int n, const double *x) {
  double t[n][n];
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) t[i][j] = x[i] * x[j] * (i + 1);
  double s = 0;
  for (int i = 0; i < n; i++) s += t[i][n - 1 - i];
  return s;
}
struct Series { int n; unsigned odd : 1, kind : 3; bool on; double c[]; };
static double series(const struct Series *p, double x) {
  double s = 0;
  for (int i = p->n - 1; i >= 0; i--) s = s * x + (p->odd && i % 2 == 0 ? 0 : p->c[i]);
  return p->on ? s * p->kind : s;
}
static double counted(double x) {
  static int calls;
  static const double table[3] = {1, 2, 3};
  calls++;
  return table[calls % 3] * x * x;
}
static double through_volatile(double x) {
  volatile int k = 3;
  return x * k;
}
struct State { double in[2], out; int steps; };
static void step(struct State *s) {
  for (int i = 0; i < s->steps; i++) {
    double t = s->in[0];
    s->in[0] = s->in[1] * 0.5;
    s->in[1] = t + s->in[1] * s->in[1];
  }
  s->out = s->in[0] * s->in[1];
}

int main(void) {
  double a[2][3] = {{1, 2, 3}, {4, 5, 6}}, d[2][3] = {{0}};
  __enzyme_autodiff((void *)frobenius, enzyme_dup, a, d, enzyme_const, 2);
  NEAR(d[0][0], 5); NEAR(d[1][2], 9);
  double x[3] = {1, 2, 3}, dx[3] = {0};
  __enzyme_autodiff((void *)vla, enzyme_const, 3, enzyme_dup, x, dx);
  NEAR(dx[0], 3 * (1 + 3)); NEAR(dx[1], 8); NEAR(dx[2], 4);
  struct Series *p = (struct Series *)calloc(1, sizeof *p + 4 * sizeof(double)), *dp = (struct Series *)calloc(1, sizeof *p + 4 * sizeof(double));
  p->n = 4, p->odd = 1, p->kind = 2, p->on = true;
  for (int i = 0; i < 4; i++) p->c[i] = i + 1;
  double g = __enzyme_autodiff((void *)series, enzyme_dup, p, dp, 1.5);
  NEAR(g, 2 * (2 + 3 * 4 * 1.5 * 1.5));
  NEAR(dp->c[1], 3); NEAR(dp->c[2], 0); NEAR(dp->c[3], 2 * 1.5 * 1.5 * 1.5);
  free(p), free(dp);
  NEAR(__enzyme_autodiff((void *)counted, 2.0), 2 * 2 * 2.0);
  NEAR(__enzyme_autodiff((void *)through_volatile, 2.0), 3);
  struct State s = {{1, 2}, 0, 2}, ds = {{0, 0}, 1, 2};
  __enzyme_autodiff_v((void *)step, enzyme_dup, &s, &ds);
  /* after 1: (1, 5); after 2: (2.5, 26); out = 65; out = (b'/2)(a'/... ) */
  NEAR(s.out, 2.5 * 26);
  /* a1 = b/2, b1 = a + b^2; a2 = b1/2, b2 = a1 + b1^2; out = a2 b2 */
  double b1 = 5, b2 = 26, da = 0.5 * b2 + 2.5 * 2 * b1, db = 0.5 * 4 * b2 + 2.5 * (0.5 + 2 * b1 * 4);
  NEAR(ds.in[0], da); NEAR(ds.in[1], db); NEAR(ds.out, 0);
  return 0;
}
