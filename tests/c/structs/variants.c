/* Members of unions that take turns with floats: integers of all sizes, counted up in place, kept in arrays, a pointer beside them. */
#include "../check.h"
#include <string.h>

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
#define NI __attribute__((noinline)) static

typedef struct { int tag; union { double d; int i; char c; short s; long l; } u; } Value;

NI double number(const Value *p) {
  switch (p->tag) {
  case 0: return p->u.d;
  case 1: return p->u.i;
  case 2: return (double)p->u.l;
  case 3: return p->u.c;
  default: return p->u.s;
  }
}
static double table(double x) {
  Value a[6];
  double s = 0;
  for (int r = 0; r < 10; r++)
    for (int i = 0; i < 6; i++) {
      Value *p = a + (i + r) % 6;
      p->tag = (i * 3 + r) % 5;
      switch (p->tag) {
      case 0: p->u.d = x * i + 0.7; break;
      case 1: p->u.i = i - 4; break;
      case 2: p->u.l = (long)-i * r; break;
      case 3: p->u.c = (char)i; break;
      default: p->u.s = -7;
      }
      if (r > 3) s += number(a + (i * 5 + r) % 6) * number(p) * 0.1;
    }
  return s;
}

typedef struct { int tag; union { double d; long l; } u; } Count;

NI void step(Count *p) {
  if (p->tag) p->u.l += 3;
  else p->u.d *= p->u.d;
}
NI double count(const Count *p) { return p->tag ? (double)p->u.l : p->u.d; }
static double counts(double x) {
  Count a = {0, {0}}, b = {1, {0}};
  a.u.d = x;
  b.u.l = 2;
  for (int i = 0; i < 3; i++) {
    step(&a);
    step(&b);
  }
  return count(&a) * count(&b);
}

typedef struct { int tag; union { double d; long l; const double *p; } u; } Slot;

NI void put(Slot *s, int tag, double x, const double *p) {
  s->tag = tag;
  if (tag == 0) s->u.d = x;
  else if (tag == 1) s->u.l = -1; /* not a number, as the bits of a double */
  else s->u.p = p;
}
NI double get(const Slot *s) { return s->tag == 0 ? s->u.d : s->tag == 1 ? (double)s->u.l : *s->u.p; }
static double slots(double x) {
  double z = x * x, sum = 0;
  Slot s;
  for (int i = 0; i < 9; i++) {
    put(&s, i % 3, x + i, &z);
    sum += get(&s) * get(&s) * (i + 1);
  }
  return sum;
}

#ifdef __OPTIMIZE__ /* otherwise Isozyme inlines it, sees the bits of a float in plain sight, and refuses */
/* A logarithm by the bits, piecewise linear: its derivative is that of the pieces. */
typedef union { double d; long n; } Bits;
NI void set(Bits *b, double x) { b->d = x; }
NI double exponent(const Bits *b) { return (double)b->n * 0x1p-52; }
static double logarithm(double x) {
  Bits b;
  set(&b, x * x);
  return exponent(&b) * x;
}
#endif

#define CHECK(f, x) do { double want = (f((x) + 1e-6) - f((x) - 1e-6)) / 2e-6; \
  CLOSE(__enzyme_autodiff((void *)f, (double)(x)), want, 1e-5); \
  CLOSE(__enzyme_fwddiff((void *)f, (double)(x), 1.0), want, 1e-5); } while (0)

int main(void) {
  CHECK(table, 1.3);
  CHECK(counts, 1.1);
  CHECK(slots, 0.8);
#ifdef __OPTIMIZE__
  CHECK(logarithm, 1.3);
  CHECK(logarithm, -3.7);
#endif
  return 0;
}
