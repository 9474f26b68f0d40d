/* A number or an integer in one place, told apart by a tag; LLVM keeps both in one register, and takes the integer's bits from either. The padding
   of structs that trade places, beside floats. */
#include "../check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
extern int enzyme_dup, enzyme_out, enzyme_const;

typedef struct { double a; int tag; union { double number; long integer; } u; } Either;

static double once(double x, int k) {
  Either s;
  s.tag = k % 2;
  if (k % 2) s.u.number = x * 0.5; else s.u.integer = k + 2;
  return x * (s.tag == 1 ? s.u.number : 0.01 * (int)s.u.integer);
}

static double again(double x, int k) {
  Either s;
  s.tag = k % 2;
  if (k % 2) s.u.number = x * 0.5; else s.u.integer = k + 2;
  double sum = 0;
  for (int i = 0; i < 3; i++) {
    sum += x * (s.tag == 1 ? s.u.number : 0.01 * (int)(s.u.integer + 1));
    if (sum > 4) { s.tag = 1; s.u.number = sum * x; }
  }
  return sum;
}

__attribute__((noinline)) static void fill(Either *s, double x, int k) {
  s->a = x;
  s->tag = k % 2;
  if (k % 2) s->u.number = x * x; else s->u.integer = k + 3;
}

__attribute__((noinline)) static double value(const Either *s) { return s->tag == 1 ? s->u.number : 0.25 * (int)s->u.integer; }

static double elsewhere(double x, int k) {
  Either s, t;
  fill(&s, x, k);
  fill(&t, x * x, k + 1);
  Either c = s;
  if (k > 1) c = t;
  return value(&s) * value(&t) + x * value(&c);
}

typedef struct { double u; int m; double v[2]; } Padded;

static double trade(const double *x, Padded *t, int k) {
  float z[4];
  for (int i = 0; i < 4; i++) z[i] = x[i] * x[i];
  Padded s = {x[0], k, {x[1], x[2]}};
  if (t->m != k) return 0;
  { Padded c = s; s = *t; *t = c; }
  s.v[0] = t->u * t->v[1];
  *t = s;
  return z[t->m] * t->v[0];
}

static double slope(double (*f)(double, int), double x, int k) { return (f(x + 1e-6, k) - f(x - 1e-6, k)) / 2e-6; }

int main(void) {
  for (int k = 0; k < 4; k++) {
    CLOSE(__enzyme_autodiff((void *)once, enzyme_out, 1.5, enzyme_const, k), slope(once, 1.5, k), 1e-7);
    CLOSE(__enzyme_autodiff((void *)again, enzyme_out, 1.5, enzyme_const, k), slope(again, 1.5, k), 1e-7);
    CLOSE(__enzyme_autodiff((void *)elsewhere, enzyme_out, 1.5, enzyme_const, k), slope(elsewhere, 1.5, k), 1e-7);
    CLOSE(__enzyme_fwddiff((void *)again, enzyme_dup, 1.5, 1.0, enzyme_const, k), slope(again, 1.5, k), 1e-7);
  }
  double x[4] = {1, 2, 3, 4}, d[4] = {0, 0, 1, 0};
  Padded t = {7, 1, {8, 9}}, dt = {0};
  CLOSE(__enzyme_fwddiff((void *)trade, enzyme_dup, x, d, enzyme_dup, &t, &dt, enzyme_const, 1), 4.0, 1e-6); /* x1^2 x0 x2 */
  double e[4] = {0};
  Padded s = {7, 1, {8, 9}}, ds = {0};
  __enzyme_autodiff((void *)trade, enzyme_dup, x, e, enzyme_dup, &s, &ds, enzyme_const, 1);
  CLOSE(e[0], 12.0, 1e-6);
  CLOSE(e[1], 12.0, 1e-6);
  CLOSE(e[2], 4.0, 1e-6);
  CLOSE(ds.u + ds.v[0] + ds.v[1], 0.0, 1e-9);
  return 0;
}
