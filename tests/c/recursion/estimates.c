/* A recursion that hands an estimate of its error to its caller, which may not want it: the same pointer is shadowed in some calls only. */
#include "../check.h"

int enzyme_dup, enzyme_const, enzyme_out;
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

__attribute__((noinline)) static double integral(double a, double b, double k, int depth, double *error) {
  double m = 0.5 * (a + b), coarse = exp(-k * m * m) * (b - a);
  double p = 0.5 * (a + m), q = 0.5 * (m + b), fine = 0.5 * (exp(-k * p * p) + exp(-k * q * q)) * (b - a);
  if (error) *error = fabs(coarse - fine);
  if (depth == 0) return fine;
  double e, f, left = integral(a, m, k, depth - 1, &e), right = integral(m, b, k, depth - 1, &f);
  if (error) *error = e + f;
  return left + right + 0.01 * e;
}
static double local(double k) {
  double error;
  return integral(0, 2, k, 5, &error);
}
static double none(double k) { return integral(0, 2, k, 5, NULL); }
static double given(double k, double *error) { return integral(0, 2, k, 5, error); }

int main(void) {
  double k = 1.7, h = 1e-5, slope = (local(k + h) - local(k - h)) / (2 * h), error, derror = 0;
  CLOSE(__enzyme_autodiff((void *)local, k), slope, 1e-7);
  CLOSE(__enzyme_autodiff((void *)none, k), slope, 1e-7);
  CLOSE(__enzyme_autodiff((void *)given, enzyme_out, k, enzyme_const, &error), slope, 1e-7);
  CLOSE(__enzyme_autodiff((void *)given, enzyme_out, k, enzyme_dup, &error, &derror), slope, 1e-7);
  CLOSE(__enzyme_fwddiff((void *)local, k, 1.0), slope, 1e-7);
  CLOSE(__enzyme_fwddiff((void *)none, k, 1.0), slope, 1e-7);
  CLOSE(__enzyme_fwddiff((void *)given, enzyme_dup, k, 1.0, enzyme_const, &error), slope, 1e-7);
}
