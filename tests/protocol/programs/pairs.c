// Small structs by value, which the calling convention passes as two numbers.
#include "check.h"
int enzyme_dup, enzyme_const, enzyme_out;
typedef struct { double x, y; } S;
typedef struct { double x; long n; } M;
double __enzyme_fwddiff(void *, ...);
double __enzyme_autodiff(void *, ...);
S __enzyme_autodiff_pair(void *, ...);
static double f(S s) { return s.x * s.x + s.y * s.y * s.y; }
static double g(S s, double z) { return s.x * s.y * z; }
static double h(double z, S s, S t) { return z * s.x * t.y + s.y * t.x; }
static double m(M s, double z) { return s.x * s.n * z; }
int main(void) {
  S s = {3, 5}, t = {2, 7}, dx = {1, 0}, dy = {0, 1};
  M n = {3, 4}, dn = {1, 0};
  NEAR(__enzyme_fwddiff((void *)f, enzyme_dup, s, dx), 6);
  NEAR(__enzyme_fwddiff((void *)f, enzyme_dup, s, dy), 75);
  NEAR(__enzyme_fwddiff((void *)f, s, dy), 75);
  NEAR(__enzyme_autodiff((void *)g, enzyme_const, s, enzyme_out, 2.0), 15);
  NEAR(__enzyme_fwddiff((void *)g, enzyme_const, s, enzyme_dup, 2.0, 1.0), 15);
  NEAR(__enzyme_fwddiff((void *)h, enzyme_const, 2.0, enzyme_dup, s, dx, enzyme_const, t), 2 * 7);
  NEAR(__enzyme_fwddiff((void *)m, enzyme_dup, n, dn, enzyme_const, 2.0), 8);
  S a = __enzyme_autodiff_pair((void *)g, enzyme_out, s, enzyme_const, 2.0);
  NEAR(a.x, 10);
  NEAR(a.y, 6);
  return 0;
}
