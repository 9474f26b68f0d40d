/* _Complex arithmetic. */
#include "../check.h"
#include <complex.h>

double __enzyme_autodiff(void *, ...);

static double f(double x, double y) {
  double complex z = x + y * I, w = z * z / (1 + 2 * I) + conj(z);
  w = w * w - z / w;
  return creal(w) + 2 * cimag(w);
}
static double magnitude(const double *x, int n) {
  double complex p = 1;
  for (int i = 0; i < n; i++) p *= x[i] + I * (i + 1);
  return creal(p) * creal(p) + cimag(p) * cimag(p);
}

static double functions(double x, double y) {
  double complex z = x + y * I;
  double complex w = cexp(z) * csin(z) + ccos(z) / csqrt(z) + clog(z) * ctan(z) + csinh(z) * ctanh(z) - ccosh(z);
  return creal(w) * cimag(w) + cabs(w) * carg(z) + cabs(z);
}

typedef struct { double x, y; } Two;
Two __enzyme_autodiff_two(void *, ...);

int main(void) {
  Two g = __enzyme_autodiff_two((void *)f, 1.2, 0.7);
  CLOSE(g.x, (f(1.2 + 1e-6, 0.7) - f(1.2 - 1e-6, 0.7)) / 2e-6, 1e-6);
  CLOSE(g.y, (f(1.2, 0.7 + 1e-6) - f(1.2, 0.7 - 1e-6)) / 2e-6, 1e-6);
  g = __enzyme_autodiff_two((void *)functions, 1.2, 0.7);
  CLOSE(g.x, (functions(1.2 + 1e-6, 0.7) - functions(1.2 - 1e-6, 0.7)) / 2e-6, 1e-6);
  CLOSE(g.y, (functions(1.2, 0.7 + 1e-6) - functions(1.2, 0.7 - 1e-6)) / 2e-6, 1e-6);
  double x[3] = {1, -0.5, 2}, d[3] = {0};
  __enzyme_autodiff((void *)magnitude, x, d, 3);
  double m[3] = {2, 4.25, 13};
  for (int i = 0; i < 3; i++) NEAR(d[i], 2 * x[i] * m[0] * m[1] * m[2] / m[i]);
  return 0;
}
