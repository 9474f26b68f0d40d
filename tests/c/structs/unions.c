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

typedef union {
  double d;
  long i;
} Word;
static double machine(double *x) { /* a stack whose words are copied and computed with */
  Word s[6];
  int n = 0;
  s[n++].d = x[0] * x[1];
  s[n++].i = 3;
  for (int k = 0; k < 3; k++) {
    s[n] = s[n - 1];
    s[n++].i += k;
  }
  s[5] = s[0];
  double t = 0;
  for (int i = 1; i < 5; i++) t += s[5].d * s[i].i; /* 3 + 3 + 4 + 6 */
  return t * t;
}

int main(void) {
  double x[2] = {1.5, 2}, d[2] = {0};
  __enzyme_autodiff((void *)machine, x, d);
  CLOSE(d[0], 2 * 256 * 1.5 * 4, 1e-9);
  CLOSE(__enzyme_autodiff((void *)f, 1.5, 6), 2 * 1.5 * (0 + 1 + 3 + 4) + 2 + 5, 1e-6);
  return 0;
}
