/* float, long double, _Float16, __bf16 where there, vectors, integers that come from and go to floats. */
#include "../check.h"

float __enzyme_autodiff_f(float (*)(float), float);
long double __enzyme_autodiff_l(long double (*)(long double), long double);
double __enzyme_autodiff(double (*)(double), double);
void __enzyme_autodiff_v(void *, ...);
int enzyme_dup;

static float single(float x) { return x * x * sqrtf(x); }
static long double extended(long double x) { return x * x * sinl(x); }
static double rounded(double x) { return (int)(x * 10) * x + (float)x + (unsigned char)x; }
static double half(double x) { return (double)((_Float16)x * (_Float16)2) + x; }
typedef double V __attribute__((vector_size(32)));
static double vectors(const double *x) {
  V a = {x[0], x[1], x[2], x[3]}, b = a * a + 2 * a;
  b[1] = b[0] * a[2];
  V c = __builtin_shufflevector(a, b, 0, 5, 2, 7);
  return c[0] * c[1] + c[2] * c[3];
}

int main(void) {
  CLOSE(__enzyme_autodiff_f(single, 2.0f), 2.5 * pow(2, 1.5), 1e-6);
  NEAR((double)__enzyme_autodiff_l(extended, 1.5L), 2 * 1.5 * sin(1.5) + 1.5 * 1.5 * cos(1.5));
  NEAR(__enzyme_autodiff(rounded, 2.345), 24);
  NEAR(__enzyme_autodiff(half, 1.0), 3);
  double x[4] = {1, 2, 3, 4}, d[4] = {0};
  __enzyme_autodiff_v((void *)vectors, enzyme_dup, x, d);
  /* x0 * (x0^2 + 2 x0) x2 + x2 * (x3^2 + 2 x3) */
  NEAR(d[0], (3 + 4) * 3);
  NEAR(d[1], 0);
  NEAR(d[2], 3 + 24);
  NEAR(d[3], 3 * 10);
  return 0;
}
