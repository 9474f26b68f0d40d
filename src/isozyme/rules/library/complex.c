/* The complex functions of the C library in terms of real ones: the bodies that differentiation sees. See blas.c. */
#include <complex.h>
#include <math.h>
#define C(t, s, re, im) ({ t complex z_; ((t *)&z_)[0] = (re); ((t *)&z_)[1] = (im); z_; })
#define ALL(t, s) \
  t isozyme_cabs##s(t complex z) { return hypot##s(creal##s(z), cimag##s(z)); } \
  t isozyme_carg##s(t complex z) { return atan2##s(cimag##s(z), creal##s(z)); } \
  t complex isozyme_cexp##s(t complex z) { \
    t e = exp##s(creal##s(z)), b = cimag##s(z); \
    return C(t, s, e * cos##s(b), e * sin##s(b)); \
  } \
  t complex isozyme_clog##s(t complex z) { \
    t a = creal##s(z), b = cimag##s(z); \
    return C(t, s, log##s(hypot##s(a, b)), atan2##s(b, a)); \
  } \
  t complex isozyme_csqrt##s(t complex z) { \
    t a = creal##s(z), b = cimag##s(z), r = hypot##s(a, b); \
    if (r == 0) return C(t, s, 0, b); \
    t m = sqrt##s((fabs##s(a) + r) / 2); \
    if (a >= 0) return C(t, s, m, b / (2 * m)); \
    return C(t, s, fabs##s(b) / (2 * m), copysign##s(m, b)); \
  } \
  t complex isozyme_cpow##s(t complex z, t complex w) { \
    t a = creal##s(z), b = cimag##s(z), c = creal##s(w), d = cimag##s(w); \
    if (a == 0 && b == 0) return C(t, s, c == 0 && d == 0, 0); \
    t l = log##s(hypot##s(a, b)), p = atan2##s(b, a), e = exp##s(c * l - d * p), q = c * p + d * l; \
    return C(t, s, e * cos##s(q), e * sin##s(q)); \
  } \
  t complex isozyme_csin##s(t complex z) { \
    t a = creal##s(z), b = cimag##s(z); \
    return C(t, s, sin##s(a) * cosh##s(b), cos##s(a) * sinh##s(b)); \
  } \
  t complex isozyme_ccos##s(t complex z) { \
    t a = creal##s(z), b = cimag##s(z); \
    return C(t, s, cos##s(a) * cosh##s(b), -sin##s(a) * sinh##s(b)); \
  } \
  t complex isozyme_csinh##s(t complex z) { \
    t a = creal##s(z), b = cimag##s(z); \
    return C(t, s, sinh##s(a) * cos##s(b), cosh##s(a) * sin##s(b)); \
  } \
  t complex isozyme_ccosh##s(t complex z) { \
    t a = creal##s(z), b = cimag##s(z); \
    return C(t, s, cosh##s(a) * cos##s(b), sinh##s(a) * sin##s(b)); \
  } \
  /* sinh(2a) / (cosh(2a) + cos(2b)) = tanh(a) (1 + tan(b)^2) / (1 + tanh(a)^2 tan(b)^2), and so on: nothing overflows */ \
  t complex isozyme_ctanh##s(t complex z) { \
    t u = tanh##s(creal##s(z)), c = cos##s(cimag##s(z)), n = sin##s(cimag##s(z)), d = c * c + u * u * n * n; \
    return C(t, s, u / d, (1 - u * u) * c * n / d); \
  } \
  t complex isozyme_ctan##s(t complex z) { \
    t u = tanh##s(cimag##s(z)), c = cos##s(creal##s(z)), n = sin##s(creal##s(z)), d = c * c + u * u * n * n; \
    return C(t, s, (1 - u * u) * c * n / d, u / d); \
  }
ALL(double, )
ALL(float, f)
