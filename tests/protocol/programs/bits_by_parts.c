/* Arithmetic on the bits of floats: exponents read, replaced and moved, the classic inverse square root. In second order too. */
#include "check.h"
#include <stdint.h>
double __enzyme_autodiff(void *, ...);
float __enzyme_autodiff_float(void *, ...);
double __enzyme_fwddiff(void *, ...);

static uint64_t bits(double x) {
  uint64_t b;
  memcpy(&b, &x, 8);
  return b;
}
static double number(uint64_t b) {
  double x;
  memcpy(&x, &b, 8);
  return x;
}
static double scale(double x, int n) { return number(bits(x) + ((uint64_t)n << 52)); }
static int exponent(double x) { return (int)(bits(x) >> 52 & 0x7ff) - 1023; }
static double fraction(double x) { return number((bits(x) & ~(0x7ffull << 52)) | 0x3ffull << 52); }
static double power(int n) { return number((uint64_t)(n + 1023) << 52); }

static double scaled(double x) { return scale(x * x, 3) + scale(x, -2); }
static double series(double m) {
  double y = (m - 1) / (m + 1), s = 0, t = y;
  for (int k = 1; k < 80; k += 2) {
    s += t / k;
    t *= y * y;
  }
  return 2 * s;
}
static double log_by_fraction(double x) { return exponent(x) * log(2) + series(fraction(x)); }
static double log_by_power(double x) { return exponent(x) * log(2) + series(x / power(exponent(x))); }
static double slope(double x) { return __enzyme_autodiff((void *)log_by_fraction, x); }
static float inverse_root(float x) {
  float half = 0.5f * x, y = x;
  int32_t i;
  memcpy(&i, &y, 4);
  i = 0x5f3759df - (i >> 1);
  memcpy(&y, &i, 4);
  for (int k = 0; k < 3; k++) y = y * (1.5f - half * y * y);
  return y;
}
static double cube_root(double x) {
  double y = number(0x2A9F7893782DA1CEull + bits(x) / 3);
  for (int k = 0; k < 4; k++) y -= (y * y * y - x) / (3 * y * y);
  return y;
}
static double guess(double x) { return number(0x5fe6eb50c7b537a9ull - (bits(x) >> 1)); }

int main() {
  NEAR(__enzyme_autodiff((void *)scaled, 3.0), 48.25);
  NEAR(__enzyme_fwddiff((void *)scaled, -3.0, 1.0), -47.75);
  for (double x = 0.3; x < 20; x *= 1.7) {
    NEAR(__enzyme_autodiff((void *)log_by_fraction, x), 1 / x);
    NEAR(__enzyme_fwddiff((void *)log_by_power, x, 1.0), 1 / x);
    NEAR(__enzyme_autodiff((void *)slope, x), -1 / (x * x));
    NEAR(fabs(__enzyme_autodiff_float((void *)inverse_root, (float)x) / (-0.5 * pow(x, -1.5)) - 1) < 1e-3, 1);
    NEAR(__enzyme_autodiff((void *)cube_root, x), cbrt(x) / (3 * x));
    double h = x * 0x1p-20, difference = (guess(x + h) - guess(x - h)) / (2 * h);
    NEAR(fabs(__enzyme_autodiff((void *)guess, x) / difference - 1) < 1e-6, 1); /* piecewise linear */
  }
}
