/* Floats as bits: absolute value and sign by masks, exponents read through integers. */
#include "../check.h"
#include <stdint.h>

double __enzyme_autodiff(double (*)(double), double);

static double absolute(double x) {
  uint64_t b;
  memcpy(&b, &x, 8);
  b &= ~(1ull << 63);
  memcpy(&x, &b, 8);
  return x * x * x;
}
static double negate(double x) {
  union { double d; uint64_t u; } v = {x};
  v.u ^= 1ull << 63;
  return v.d * 3;
}
static double exponent(double x) {
  union { double d; uint64_t u; } v = {x};
  int e = (int)(v.u >> 52 & 0x7ff) - 1023;
  return e * x;
}
static double sign(double x) { return copysign(x * x, x) * (signbit(x) ? 2 : 1); }

int main(void) {
  NEAR(__enzyme_autodiff(absolute, -2.0), -12);
  NEAR(__enzyme_autodiff(absolute, 2.0), 12);
  NEAR(__enzyme_autodiff(negate, 5.0), -3);
  NEAR(__enzyme_autodiff(exponent, 9.0), 3);
  NEAR(__enzyme_autodiff(sign, -3.0), 12);
  return 0;
}
