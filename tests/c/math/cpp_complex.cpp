// std::complex.
#include "../check.h"
#include <complex>

template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);
using C = std::complex<double>;

static double mandelbrot(double x) {
  C c(x, 0.3), z = 0;
  for (int i = 0; i < 4; i++) z = z * z + c;
  return std::norm(z) + std::abs(z) + std::arg(z);
}
static double functions(double x) {
  C z(x, 1), w = std::exp(z) / z + std::conj(z) * 2.0;
  return w.real() * w.imag();
}

int main() {
  for (auto f : {mandelbrot, functions}) (void)f;
  CLOSE(__enzyme_autodiff<double>((void *)mandelbrot, 0.4), (mandelbrot(0.4 + 1e-6) - mandelbrot(0.4 - 1e-6)) / 2e-6, 1e-6);
  CLOSE(__enzyme_autodiff<double>((void *)functions, 0.4), (functions(0.4 + 1e-6) - functions(0.4 - 1e-6)) / 2e-6, 1e-6);
}
