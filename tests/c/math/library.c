/* The functions of math.h, in double, float and long double. */
#include "../check.h"

double __enzyme_autodiff(double (*)(double), double);
double __enzyme_fwddiff(double (*)(double), double, double);

#define F(name, ...) static double name(double x) { return __VA_ARGS__; }
F(f0, sin(x) * cos(x) + tan(x))
F(f1, exp(x) + exp2(x) + expm1(x))
F(f2, log(x) + log2(x) + log10(x) + log1p(x))
F(f3, sqrt(x) + cbrt(x) + pow(x, 2.5) + pow(2, x) + hypot(x, 2))
F(f4, asin(x / 4) + acos(x / 5) + atan(x) + atan2(x, 2) + atan2(3, x))
F(f5, sinh(x) + cosh(x) * tanh(x) + asinh(x) + acosh(x + 1) + atanh(x / 4))
F(f6, erf(x) + erfc(x / 2) + lgamma(x) + tgamma(x))
F(f7, fabs(-x) + fmax(x, 0.5) + fmin(x * x, 9) + fma(x, x, x) + copysign(x, -1) + fdim(x, 0.25))
F(f8, floor(x) * x + ceil(x) + trunc(x) * x + fmod(x, 0.7) + remainder(x, 0.3) + round(x) + rint(x))
F(f9, ldexp(x, 3) + scalbn(x, -1) + (double)sinf((float)x) + (double)expl((long double)x))
F(f10, x * x * x / (1 + x) - x / 3 + -x)
static double f11(double x) {
  int e;
  double whole, m = frexp(x, &e), part = modf(x * 1.1, &whole);
  return m * e + part * whole + __builtin_powi(x, 5);
}

int main(void) {
  double (*const all[])(double) = {f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11};
  double at = 1.37, reverse[12], forward[12];
#define R(k) reverse[k] = __enzyme_autodiff(f##k, at), forward[k] = __enzyme_fwddiff(f##k, at, 1.0);
  R(0) R(1) R(2) R(3) R(4) R(5) R(6) R(7) R(8) R(9) R(10) R(11)
  for (int k = 0; k < 12; k++) {
    double h = k == 9 ? 1e-3 : 1e-6, want = (all[k](at + h) - all[k](at - h)) / (2 * h);
    double tolerance = k == 9 ? 1e-4 : 1e-7;
    CLOSE(reverse[k], want, tolerance);
    CLOSE(forward[k], want, tolerance);
  }
  return 0;
}
