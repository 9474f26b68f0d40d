/* Rules by the user: a forward derivative of a function, an inactive function. */
#include "../check.h"

int enzyme_dup, enzyme_const;
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static int calls;
__attribute__((noinline)) double square(double x) { return x * x; }
double square_forward(double x, double dx) {
  calls++;
  return 2 * x * dx;
}
void *__enzyme_register_derivative_square[] = {(void *)square, (void *)square_forward};
__attribute__((noinline)) double log_value(double x) {
  calls++;
  return x;
}
void *__enzyme_inactivefn_log[] = {(void *)log_value};
static double f(double x) { return square(x) * 3; }
static double g(double x) { return x * x + log_value(x); }

int main(void) {
  NEAR(__enzyme_fwddiff((void *)f, 2.0, 1.0), 12);
  if (calls != 1) return 1;
  NEAR(__enzyme_autodiff((void *)g, 3.0), 6);
  return 0;
}
