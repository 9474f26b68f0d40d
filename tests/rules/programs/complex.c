// Complex functions of the C library, multiplication and division by the helpers of the compiler.
#include <complex.h>
#include <math.h>
#include <stdio.h>
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
extern int enzyme_dup, enzyme_const;
static double f(const double *v, int which) {
  double x = v[0], y = v[1];
  double complex z = x + I * y, w = y - 0.3 * I * x, r;
  float complex u = (float complex)z;
  switch (which) {
  case 0: r = cexp(z); break;
  case 1: r = clog(z); break;
  case 2: r = csqrt(z) + csqrt(-z); break;
  case 3: r = csin(z) * ccos(z); break;
  case 4: r = csinh(z) / ccosh(z); break;
  case 5: r = ctan(z) + ctanh(z); break;
  case 6: r = cpow(z, w) + cpow(z, 2.5); break;
  case 7: r = z * w / (z + 2); break;
  case 8: r = cabs(z) + carg(w) + conj(z) * z; break;
  default: r = cexpf(u) + csqrtf(u) + cabsf(u); break;
  }
  return creal(r) + 2 * cimag(r);
}
int main(void) {
  int failed = 0;
  for (int which = 0; which < 10; which++)
    for (int k = 0; k < 3; k++) {
      double v[2] = {(k - 1) * 0.8 + 0.1, 0.6 - 0.5 * k}, d[2] = {0, 0}, t[2] = {0.7, -1.1}, h = which == 9 ? 1e-2 : 1e-5;
      double p[2] = {v[0] + h * t[0], v[1] + h * t[1]}, m[2] = {v[0] - h * t[0], v[1] - h * t[1]};
      __enzyme_autodiff((void *)f, enzyme_dup, v, d, enzyme_const, which);
      double forward = __enzyme_fwddiff((void *)f, enzyme_dup, v, t, enzyme_const, which), reverse = d[0] * t[0] + d[1] * t[1];
      double want = (f(p, which) - f(m, which)) / (2 * h), tolerance = (which == 9 ? 2e-2 : 1e-6) * (1 + fabs(want));
      if (!(fabs(forward - want) < tolerance) || !(fabs(reverse - forward) < (which == 9 ? 1e-5 : 1e-10) * (1 + fabs(want)))) {
        printf("%d at %d: reverse %.12g, forward %.12g, differences %.12g\n", which, k, reverse, forward, want);
        failed = 1;
      }
    }
  return failed;
}
