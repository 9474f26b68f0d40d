/* Rounding by large numbers: sums that step, argument reductions and tables over them, as libraries of functions write them. */
#include "../check.h"
#include <stdint.h>

extern double __enzyme_autodiff(void *, ...);
extern float __enzyme_autodifff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern int enzyme_dup;

#pragma clang fp reassociate(off) /* -ffast-math would take the sums apart */

/* |x| below pi/2 after reduction, Taylor's sum */
static double sine(double x) {
  double k = (x * 0.31830988618379067154 + 6755399441055744.0) - 6755399441055744.0;
  double r = x - k * 3.14159265358979323846, q = r * r;
  double s = r * (1 - q / 6 * (1 - q / 20 * (1 - q / 42 * (1 - q / 72 * (1 - q / 110 * (1 - q / 156 * (1 - q / 210 * (1 - q / 272))))))));
  return (long)k % 2 ? -s : s;
}

/* fdlibm's rint: a table of signs */
static const double two52[2] = {4.50359962737049600000e+15, -4.50359962737049600000e+15};
static double nearest(double x) {
  union { double d; uint64_t u; } bits = {x};
  double w = two52[bits.u >> 63] + x;
  return w - two52[bits.u >> 63];
}

/* by copysign */
static double nearest_signed(double x) {
  double large = copysign(4503599627370496.0, x);
  return (x + large) - large;
}
static double parts(double x) { return x * x * nearest_signed(x) + (x - nearest(x)) * 7; }

/* exp by a table of 2^(i/8), whose index stands in the last bits of a sum */
static const double table[8] = {
  1.0, 1.0905077326652577, 1.189207115002721, 1.2968395546510096, 1.4142135623730951, 1.5422108254079407, 1.681792830507429, 1.8340080864093424};
static double power(double x) {
  union { double d; uint64_t u; } k = {x * (8 / 0.69314718055994530942) + 0x1.8p52}, scale = {table[k.u % 8]};
  double r = x - (k.d - 0x1.8p52) * (0.69314718055994530942 / 8);
  scale.u += k.u >> 3 << 52;
  return scale.d * (1 + r * (1 + r / 2 * (1 + r / 3 * (1 + r / 4 * (1 + r / 5 * (1 + r / 6))))));
}

/* A table's step: the sum keeps four binary digits behind the point. */
static double stepped(double x) {
  double k = (x + 0x1.8p48) - 0x1.8p48;
  return x * x - k * x;
}

static float fraction(float x) {
  float large = 12582912.0f, sum = x + large;
  return (x - (sum - large)) * x;
}

int main(void) {
  for (double x = -7.3; x < 8; x += 0.7) {
    CLOSE(__enzyme_autodiff((void *)sine, x), cos(x), 1e-6);
    CLOSE(__enzyme_fwddiff((void *)sine, x, 1.0), cos(x), 1e-6);
    CLOSE(__enzyme_autodiff((void *)power, x), exp(x), 1e-6);
    CLOSE(__enzyme_fwddiff((void *)power, x, 1.0), exp(x), 1e-6);
    NEAR(__enzyme_autodiff((void *)nearest, x), 0.0);
    NEAR(__enzyme_autodiff((void *)parts, x), 2 * x * rint(x) + 7);
    NEAR(__enzyme_fwddiff((void *)parts, x, 1.0), 2 * x * rint(x) + 7);
    NEAR(__enzyme_autodiff((void *)stepped, x), 2 * x - rint(x * 16) / 16);
    CLOSE(__enzyme_autodifff((void *)fraction, (float)x), 2 * (float)x - rintf((float)x), 1e-5);
  }
  puts("ok");
}
