/* Structs by value, in memory (byval) and in registers, as arguments and results; pointers and floats in one result. */
#include "check.h"

typedef struct { double a, b, c, d; int n; } Big;
typedef struct { double x, y; } Pair;
typedef struct { double *p; double v; } Mixed;
typedef struct { float a, b; } Floats;
typedef struct { double v[3]; } Three;
#define OUT_OF_LINE __attribute__((noinline))

OUT_OF_LINE double change(Big s, double x) { s.a *= x; s.b += s.a; return s.a * s.b + s.n * s.c; }
double by_value(double x) {
  Big s = {x, 2, x * x, 1, 3};
  double r = change(s, x);
  return r + s.a + change(s, r) * 0.01; /* the caller's copy is unchanged */
}
OUT_OF_LINE double sum_copies(Big s, int n) { if (n == 0) return s.a; s.a *= 1.1; return s.a + sum_copies(s, n - 1) * s.a; }
double recursive_copies(double x, int n) { Big s = {x}; return sum_copies(s, n) + s.a; }
OUT_OF_LINE Big make(double x, int n) { Big s = {x, x * x, sin(x), 1, n}; return s; }
double returned(double x, int n) { Big s = make(x, n); Big t = make(s.b, n); return s.c * t.b * s.n; }
OUT_OF_LINE Pair swap(Pair p) { Pair q = {p.y * p.x, p.x}; return q; }
double pairs(double x, int n) { Pair p = {x, 2 * x}; for (int i = 0; i < n; i++) p = swap(p); return p.x + p.y; }
OUT_OF_LINE Mixed pick(double *u, double *w, double x) { Mixed m = {x > 1 ? u : w, x * u[0]}; return m; }
double mixed(double x, int n) {
  double u[2] = {x, 2 * x}, w[2] = {x * x, 1};
  double s = 0;
  for (int i = 0; i < n; i++) { Mixed m = pick(u, w, x + i - 1); *m.p *= 1.5; s += m.v * *m.p; m.p[1] += s; }
  return s + u[1] + w[1];
}
OUT_OF_LINE Mixed step(Mixed m, int k) { m.v *= *m.p; if (k & 1) m.p++; return m; }
double chain(double x, int n) {
  double u[4] = {x, 2 * x, 3, x * x};
  Mixed m = {u, x};
  for (int i = 0; i < n; i++) m = step(m, i);
  return m.v;
}
OUT_OF_LINE Floats few(Floats f) { Floats g = {f.a * f.b, f.b}; return g; }
double floats(double x) { Floats f = {(float)x, 2}; f = few(f); return f.a * f.b; }
OUT_OF_LINE Three rotate(Three t) { Three r = {{t.v[1], t.v[2] * t.v[0], t.v[0]}}; return r; }
double three(double x, int n) { Three t = {{x, 1, 2}}; for (int i = 0; i < n; i++) t = rotate(t); return t.v[0] + t.v[1] * t.v[2]; }
double call_through(double x, int k) { double (*f)(Big, double) = k ? change : change; Big s = {x, 1, 2, 3, 4}; return f(s, x); }
double gradient_argument(Big s, double x) { return change(s, x) * x; }

int main(void) {
  BOTH(by_value, 1.3);
  for (int n = 0; n < 5; n++) {
    BOTH_WITH(recursive_copies, 1.2, n);
    BOTH_WITH(returned, 0.7, n);
    BOTH_WITH(pairs, 1.1, n);
    BOTH_WITH(mixed, 1.2, n);
    BOTH_WITH(chain, 1.2, n);
    BOTH_WITH(three, 1.3, n);
  }
  BOTH_WITH(call_through, 1.4, 1);
  Big s = {1, 2, 3, 4, 5};
  double x = 1.3;
  NEAR(GRADIENT(gradient_argument, enzyme_const, s, enzyme_out, x), SLOPE(x, gradient_argument(s, x)));
  double got = GRADIENT(floats, enzyme_out, x);
  if (fabs(got - 4) > 1e-4) failures++;
  return failures;
}
