/* The function to differentiate comes from a table or a struct. */
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
typedef double (*fun)(double);
static double a(double x) { return x * x; }
static double b(double x) { return sin(x); }
static double c(double x) { return exp(-x); }
static const fun table[] = {a, b, c};
struct entry {
  const char *name;
  fun f;
  double at, want;
};
static double slope(int i, double x) { return __enzyme_autodiff((void *)table[i], x); }

int main() {
  double x = 0.4, want[3] = {2 * x, cos(x), -exp(-x)};
  for (int i = 0; i < 3; i++) NEAR(slope(i, x), want[i]);
  struct entry e[] = {{"a", a, 1, 2}, {"b", b, 0, 1}, {"c", c, 0, -1}};
  for (int i = 0; i < 3; i++) NEAR(__enzyme_fwddiff((void *)e[i].f, e[i].at, 1.0), e[i].want);
}
