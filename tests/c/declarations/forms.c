/* The ways in which C programs declare a request. */
#include "../check.h"

extern int enzyme_const;
extern int enzyme_dup;
int enzyme_out;
extern double __enzyme_autodiff(void *, double);
extern double __enzyme_autodiff1(double (*)(double), ...);
double __enzyme_autodiff_any(void *, ...);
extern void __enzyme_autodiff_nothing(void *, ...);
extern float __enzyme_fwddiffFloat(void *f, ...);

static double square(double x) { return x * x; }
static float cube(float x) { return x * x * x; }
static void store(double *x, double *y) { *y = *x * *x; }

__attribute__((noinline)) static double derivative(double x) { return __enzyme_autodiff((void *)square, x); }

int main(void) {
  NEAR(derivative(3), 6);
  NEAR(__enzyme_autodiff1(square, 4.0), 8);
  NEAR(__enzyme_autodiff1(square, enzyme_out, 4.0), 8);
  double (*g)(double) = square;
  NEAR(__enzyme_autodiff_any((void *)g, 5.0), 10);
  NEAR(__enzyme_fwddiffFloat((void *)cube, 2.0f, 1.0f), 12);
  double x = 3, dx = 0, y = 0, dy = 1;
  __enzyme_autodiff_nothing((void *)store, enzyme_dup, &x, &dx, enzyme_dup, &y, &dy);
  NEAR(dx, 6);
  NEAR(dy, 0);
  NEAR(y, 9);
  for (int i = 0; i < 3; i++) NEAR(__enzyme_autodiff((void *)square, i), 2.0 * i);
  return 0;
}
