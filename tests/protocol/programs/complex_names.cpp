// Two numbers, or a complex one: the mangled name of a function tells, where it computes with complex numbers either way.
#include "check.h"
#include <complex>
template <typename R, typename... A> R __enzyme_fwddiff(A...);
#define CLOSE(got, want) NEAR(floor((got) * 1e6 + 0.5), floor((want) * 1e6 + 0.5))

double apart(double x, double y) {
  double _Complex z = __builtin_complex(x, y), w = z * z * z / __builtin_complex(y, 1.0);
  return __real__ w;
}
double together(double _Complex z) { return __real__(z * z * z / __builtin_complex(1.0, 2.0)); }
template <typename T> T of_template(T x, T y) { return std::real(std::complex<T>(x, y) * std::complex<T>(y, x * y)); }

int main() {
  double x = 1.2, y = 0.7, h = 1e-6;
  CLOSE(__enzyme_fwddiff<double>((void *)apart, x, 1.0, y, 0.0), (apart(x + h, y) - apart(x - h, y)) / (2 * h));
  NEAR(__enzyme_fwddiff<double>((void *)of_template<double>, x, 0.0, y, 1.0), x - 2 * x * y);
  double _Complex z = __builtin_complex(x, y), dz = __builtin_complex(1.0, 0.0);
  double up = together(__builtin_complex(x + h, y)), down = together(__builtin_complex(x - h, y));
  CLOSE(__enzyme_fwddiff<double>((void *)together, z, dz), (up - down) / (2 * h));
}
