/* Loops that are entered in the middle, computed gotos, Duff's device, state machines. */
#include "check.h"

double middle(double x, int n) {
  int i = 0;
  double s = x;
  if (n & 1) goto inside;
  while (i < n) {
    s = s * x + 0.1;
  inside:
    s = s * s * 0.3 + x;
    i++;
  }
  return s * x;
}
double three_entries(double x, int n) {
  int i = 0;
  double s = x, t = 1;
  switch (n % 3) { case 0: goto a; case 1: goto b; default: goto c; }
  for (;;) {
  a: s = s * x; t += s;
    if (i++ > n) break;
  b: s = s + t * 0.1; 
    if (s > 50) return s;
  c: t = t * 0.9 + sin(s);
  }
  return s * t;
}
double nested(double x, int n) {
  double s = 0;
  for (int k = 0; k < 3; k++) {
    int i = 0;
    if ((n + k) % 2) goto in;
    do {
      s = s * 0.5 + x * k;
      for (int j = 0; j < i; j++) { s += x * j * 0.01; if (j == 2) goto in; }
    in:
      s += x * x;
      i++;
    } while (i < n);
    s *= x;
  }
  return s;
}
double array(double *a, int n, int k) {
  int i = 0;
  double s = 0;
  if (k) { i = 1; goto in; }
  do {
    a[i] = a[i] * a[i];
    s += a[i];
  in:
    a[i] *= 1.5;
    s *= a[(i + 1) % n];
    i++;
  } while (i < n);
  return s;
}
double device(double *a, int n) {
  double s = 0, *p = a;
  int rounds = (n + 3) / 4;
  switch (n % 4) {
  case 0: do { s = s * 0.5 + *p * *p; p++;
  case 3:      s = s * 0.5 + *p * *p; p++;
  case 2:      s = s * 0.5 + *p * *p; p++;
  case 1:      s = s * 0.5 + *p * *p; p++;
          } while (--rounds > 0);
  }
  return s;
}
double interpreter(double x, int which) {
  static void *table[] = {&&add, &&mul, &&sine, &&jump, &&end};
  static const char code[2][12] = {{0, 1, 2, 1, 3, 0, 1, 4}, {2, 2, 1, 0, 3, 4}};
  const char *pc = code[which];
  double acc = x;
  int jumps = 0;
#define NEXT goto *table[(int)*pc++]
  NEXT;
add: acc += x; NEXT;
mul: acc *= x; NEXT;
sine: acc = sin(acc); NEXT;
jump: if (jumps++ < 2) pc = code[which] + 1; NEXT;
end: return acc * acc;
}
double machine(double x, int n) {
  enum { START, GROW, SHRINK, DONE } state = START;
  double s = x;
  int steps = 0;
  while (state != DONE) {
    if (++steps > n) break;
    switch (state) {
    case START: s += x; state = s > 1 ? SHRINK : GROW; break;
    case GROW: s *= 1 + x; if (s > 2) state = SHRINK; break;
    case SHRINK: s *= 0.6; state = s < 0.5 ? DONE : steps % 3 ? SHRINK : GROW; break;
    default: return -1;
    }
  }
  return s * s;
}

int main(void) {
  for (int n = 0; n < 7; n++) {
    BOTH_WITH(middle, 0.8, n);
    BOTH_WITH(three_entries, 0.8, n);
    BOTH_WITH(nested, 0.8, n);
    BOTH_WITH(machine, 0.45, 4 * n);
  }
  for (int k = 0; k < 2; k++) BOTH_WITH(interpreter, 0.8, k);
  for (int n = 1; n < 10; n++) {
    double a[10], da[10] = {0};
    for (int i = 0; i < 10; i++) a[i] = 0.3 + 0.1 * i;
    GRADIENT(device, enzyme_dup, a, da, enzyme_const, n);
    for (int i = 0; i < 10; i++) NEAR(da[i], SLOPE(a[i], device(a, n)));
  }
  for (int k = 0; k < 2; k++) {
    double a[4], w[4], da[4] = {0};
    for (int i = 0; i < 4; i++) a[i] = w[i] = 0.7 + 0.2 * i;
    GRADIENT(array, enzyme_dup, w, da, enzyme_const, 4, enzyme_const, k);
    for (int i = 0; i < 4; i++) NEAR(da[i], SLOPE(a[i], ({ double c[4]; memcpy(c, a, sizeof c); array(c, 4, k); })));
  }
  return failures;
}
