#include <stdio.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
struct g2 { double x, y; };
extern struct g2 __enzyme_autodiff(void *, double, double);
#define AD __enzyme_autodiff
extern double __enzyme_fwddiff(void *, double, double, double, double);
extern void __enzyme_autodiff_a(void *, double *, double *, int);
extern double __enzyme_fwddiff_a(void *, double *, double *, int);
#ifdef __cplusplus
}
#endif
#ifndef TOL
#define TOL 1e-6
#endif
#ifndef H
#define H 1e-6
#endif
static int near_(double a, double b, const char *w) { if (fabs(a - b) <= TOL * (1 + fabs(b))) return 0; printf("WRONG %s: got %.10g want %.10g\n", w, a, b); return 1; }
#define MAIN int main(void) { double x = 1.3, y = 0.7; int bad = 0; \
  double wx = (f(x + H, y) - f(x - H, y)) / (2 * H), wy = (f(x, y + H) - f(x, y - H)) / (2 * H); \
  struct g2 g = AD((void *)f, x, y); \
  bad |= near_(g.x, wx, "rx"); bad |= near_(g.y, wy, "ry"); \
  bad |= near_(__enzyme_fwddiff((void *)f, x, 1., y, 0.), wx, "fx"); bad |= near_(__enzyme_fwddiff((void *)f, x, 0., y, 1.), wy, "fy"); \
  return bad; }
#define MAINA(N) int main(void) { double a[N], da[N], b[N]; int bad = 0; for (int i = 0; i < N; i++) { a[i] = 0.5 + 0.37 * i - 0.02 * i * i; da[i] = 0; } \
  memcpy(b, a, sizeof a); __enzyme_autodiff_a((void *)f, b, da, N); \
  for (int i = 0; i < N; i++) { double t[N]; memcpy(t, a, sizeof a); t[i] += H; double p = f(t, N); memcpy(t, a, sizeof a); t[i] -= H; double m = f(t, N); double w = (p - m) / (2 * H); \
    bad |= near_(da[i], w, "ra"); double dt[N]; memset(dt, 0, sizeof dt); dt[i] = 1; memcpy(t, a, sizeof a); bad |= near_(__enzyme_fwddiff_a((void *)f, t, dt, N), w, "fa"); } \
  return bad; }
