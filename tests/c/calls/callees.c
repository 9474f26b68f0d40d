/* Functions that are not inlined: active results, several call sites with different activity, results through pointers, printing. */
#include "../check.h"

int enzyme_dup, enzyme_const, enzyme_out, enzyme_dupnoneed;
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

__attribute__((noinline)) static double product(double a, double b) { return a * b + sin(a); }
__attribute__((noinline)) static void divide(double a, double b, double *out, int *count) {
  *out = a / b;
  ++*count;
}
__attribute__((noinline)) static float single(float x) { return x * x * x; }
static double f(double x, double y, double c) {
  int count = 0;
  double r;
  divide(product(x, y), product(c, 2), &r, &count);
  divide(r, x, &r, &count);
  printf("%s", count == 2 ? "" : "wrong count");
  return r * count + single((float)y);
}
static double numeric(int k) {
  double p[3] = {1.2, -0.7, 3}, e[2];
  for (int s = 0; s < 2; s++) {
    double keep = p[k];
    p[k] += s ? -1e-3 : 1e-3;
    e[s] = f(p[0], p[1], p[2]);
    p[k] = keep;
  }
  return (e[0] - e[1]) / 2e-3;
}

typedef struct { double x, y; } Two;
Two __enzyme_autodiff_two(void *, ...);
static double two(double x, double y) { return x * x * y; }

int main(void) {
  CLOSE(__enzyme_autodiff((void *)f, enzyme_out, 1.2, enzyme_const, -0.7, enzyme_const, 3.0), numeric(0), 1e-4);
  CLOSE(__enzyme_autodiff((void *)f, enzyme_const, 1.2, enzyme_out, -0.7, enzyme_const, 3.0), numeric(1), 1e-4);
  CLOSE(__enzyme_fwddiff((void *)f, enzyme_dup, 1.2, 1.0, enzyme_const, -0.7, enzyme_dup, 3.0, 2.0), numeric(0) + 2 * numeric(2), 1e-4);
  Two g = __enzyme_autodiff_two((void *)two, 3.0, 5.0);
  NEAR(g.x, 30);
  NEAR(g.y, 9);
  return 0;
}
