/* Small structs in registers: pairs of floats, a float and an integer, a pointer and a size, nested ones; arrays in structs. */
#include "../check.h"

int enzyme_dup, enzyme_const;
double __enzyme_autodiff(void *, ...);

typedef struct { float x, y; } F2;
typedef struct { float x, y, z; } F3;
typedef struct { double v; long n; } DL;
typedef struct { const double *p; long n; } View;
typedef struct { double a[2]; } Two;

#define OUT __attribute__((noinline)) static
OUT F2 add(F2 a, F2 b) { return (F2){a.x + b.x, a.y * b.y}; }
OUT F3 cross(F3 a, F3 b) { return (F3){a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x}; }
OUT DL next(DL s) { return (DL){s.v * s.v + s.n, s.n + 1}; }
OUT double total(View v) {
  double s = 0;
  for (long i = 0; i < v.n; i++) s += v.p[i] * v.p[i];
  return s;
}
OUT View tail(View v) { return (View){v.p + 1, v.n - 1}; }
OUT Two swap(Two t) { return (Two){{t.a[1] * 2, t.a[0] * 3}}; }

static double floats(double t) {
  F2 r = add(add((F2){(float)t, 2}, (F2){1, (float)t}), (F2){0, (float)t});
  return r.x * r.y;
}
static double crosses(double t) {
  F3 r = cross((F3){(float)t, 1, 2}, (F3){3, (float)t, 1});
  return r.x + r.y * r.z;
}
static double iterated(double t) {
  DL s = {t, 1};
  for (int i = 0; i < 3; i++) s = next(s);
  return s.v;
}
static double views(const double *x, long n) { return total(tail(tail((View){x, n}))) + total((View){x, 1}); }
static double swapped(double t) {
  Two r = swap(swap((Two){{t, t * t}}));
  return r.a[0] * r.a[1];
}
#define TEST(f, t, tol) CLOSE(__enzyme_autodiff((void *)f, t), (f(t + 1e-3) - f(t - 1e-3)) / 2e-3, tol)

int main(void) {
  TEST(floats, 1.5, 1e-3);
  TEST(crosses, 1.5, 1e-3);
  TEST(iterated, 0.5, 1e-4);
  TEST(swapped, 1.5, 1e-4);
  double x[4] = {1, 2, 3, 4}, d[4] = {0};
  __enzyme_autodiff((void *)views, enzyme_dup, x, d, enzyme_const, 4L);
  NEAR(d[0], 2); NEAR(d[1], 0); NEAR(d[2], 6); NEAR(d[3], 8);
  return 0;
}
