/* Function pointers: tables, callbacks with a context, pointers in structs and arguments, recursion through a pointer, library functions. */
#include "check.h"

typedef double (*fn)(double);
static double sq(double x) { return x * x; }
static double cube(double x) { return x * x * x; }
static double two(double x) { return 2; }
fn changeable[] = {sq, cube, sin};
static const fn constant[] = {cube, sq, two};

double table(double x, int k) { return changeable[k](x) + constant[k](2 * x) * x; }
double same(double x, int k) { return changeable[k] == cube ? changeable[k](x) : changeable[k](3 * x); }
double choose(double x, int k) { fn f = k ? sq : exp; return f(x) * f(x + 1); }

double sum(double *x, int n, double (*f)(double, void *), void *context) {
  double s = 0;
  for (int i = 0; i < n; i++) s += f(x[i], context) * (i + 1);
  return s;
}
static double scaled(double t, void *context) { return t * t * *(double *)context; }
double callback(double *x, int n, double *c) { return sum(x, n, scaled, c); }

typedef struct Ops {
  double (*f)(struct Ops *, double);
  void (*update)(struct Ops *, double);
  double state;
} Ops;
static double ops_f(Ops *o, double x) { o->update(o, x); return o->state * x; }
static void add_square(Ops *o, double x) { o->state += x * x; }
static void times(Ops *o, double x) { o->state *= x; }
double object(Ops *o, double x) { double r = 0; for (int i = 0; i < 3; i++) r += o->f(o, x); return r; }
double object_at(double state, double x) { Ops o = {ops_f, add_square, state}; return object(&o, x); }
double local_object(double x, int k) { Ops o = {ops_f, k ? add_square : times, 0.7}; return object(&o, x); }

typedef double (*recursive)(double, int, void *);
static double descend(double x, int n, void *self) { return n <= 0 ? x : x * ((recursive)self)(x * 0.9, n - 1, self) + 1; }
double recursion(double x, int n) { return descend(x, n, (void *)descend); }

static void print_it(int k) { if (k > 1000) printf("%d\n", k); }
static void (*logger)(int) = print_it;
double logged(double x, int k) { for (int i = 0; i < k; i++) { logger(i); x *= x; } return x; }

static int less(const void *a, const void *b) { double x = *(double *)a, y = *(double *)b; return x < y ? -1 : x > y; }
int count(double *x, int n, int (*compare)(const void *, const void *)) {
  int c = 0;
  for (int i = 1; i < n; i++) c += compare(x + i - 1, x + i) < 0;
  return c;
}
double inactive_result(double *x, int n) { return count(x, n, less) * x[0] * x[n - 1]; }

int main(void) {
  for (int k = 0; k < 3; k++) {
    BOTH_WITH(table, 1.5, k);
    BOTH_WITH(same, 1.5, k);
  }
  for (int k = 0; k < 2; k++) { BOTH_WITH(choose, 0.7, k); BOTH_WITH(local_object, 1.3, k); }
  BOTH_WITH(recursion, 1.3, 5);
  BOTH_WITH(logged, 1.1, 3);
  double x[3] = {1, 2, 3}, dx[3] = {0}, c = 2, dc = 0;
  GRADIENT(callback, enzyme_dup, x, dx, enzyme_const, 3, enzyme_dup, &c, &dc);
  for (int i = 0; i < 3; i++) NEAR(dx[i], SLOPE(x[i], callback(x, 3, &c)));
  NEAR(dc, SLOPE(c, callback(x, 3, &c)));
  memset(dx, 0, sizeof dx);
  GRADIENT(sum, enzyme_dup, x, dx, enzyme_const, 3, enzyme_const, scaled, enzyme_const, &c);
  for (int i = 0; i < 3; i++) NEAR(dx[i], SLOPE(x[i], sum(x, 3, scaled, &c)));
  memset(dx, 0, sizeof dx);
  GRADIENT(inactive_result, enzyme_dup, x, dx, enzyme_const, 3);
  for (int i = 0; i < 3; i++) NEAR(dx[i], SLOPE(x[i], inactive_result(x, 3)));
  double s = 0.7, y = 1.3;
  Ops o = {ops_f, add_square, s}, d;
  memset(&d, 0, sizeof d); /* the shadow of a code pointer is never used */
  NEAR(GRADIENT(object, enzyme_dup, &o, &d, enzyme_out, y), SLOPE(y, object_at(s, y)));
  NEAR(d.state, SLOPE(s, object_at(s, y)));
  return failures;
}
