/* Unions: one member at a time, and a tagged value. */
#include "../check.h"

double __enzyme_autodiff(void *, ...);

typedef struct { int tag; union { double d; float f[2]; long n; } u; } Value;

__attribute__((noinline)) static double as_double(const Value *v) {
  switch (v->tag) {
  case 0: return v->u.d;
  case 1: return v->u.f[0] * v->u.f[1];
  default: return (double)v->u.n;
  }
}
static double f(double x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    Value v;
    v.tag = i % 3;
    if (v.tag == 0) v.u.d = x * i;
    else if (v.tag == 1) v.u.f[0] = (float)x, v.u.f[1] = (float)i;
    else v.u.n = i;
    s += as_double(&v) * x;
  }
  return s;
}

int main(void) {
  CLOSE(__enzyme_autodiff((void *)f, 1.5, 6), 2 * 1.5 * (0 + 1 + 3 + 4) + 2 + 5, 1e-6);
  return 0;
}
