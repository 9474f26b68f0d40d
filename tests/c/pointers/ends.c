// A pointer behind the end of one variable is the address of the next: no argument leads there.
#include "../check.h"

static double before, table[4], after;
struct Span {
  double *first, *last;
};
__attribute__((noinline)) static double sum(const struct Span *s) {
  double r = 0;
  for (double *p = s->first; p != s->last; p++) r += *p * *p;
  return r;
}
__attribute__((noinline)) static void fill(double x) {
  before = x;
  for (int i = 0; i < 4; i++) table[i] = x * i;
  after = x * x;
}
__attribute__((noinline)) static void set(struct Span *s, double *first, int n) { s->first = first, s->last = first + n; }
static double f(double x) {
  struct Span spans[3];
  set(&spans[0], &before, 1), set(&spans[1], table, 4), set(&spans[2], &after, 1);
  fill(x);
  double r = 0;
  for (int k = 0; k < 3; k++) r += sum(&spans[k]);
  return r * after;
}
double __enzyme_autodiff(void *, ...);
int main(void) {
  double x = 0.75; // (15 x^2 + x^4) x^2
  NEAR(f(x), (15 * x * x + x * x * x * x) * x * x);
  NEAR(__enzyme_autodiff((void *)f, x), 60 * x * x * x + 6 * x * x * x * x * x);
}
