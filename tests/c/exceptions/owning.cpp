// Exceptions that own memory with active numbers. Its shadow is lost with the exception, which the C++ runtime destroys out of sight (docs/status.md).
#include "../check.h"
#include <stdexcept>
#include <string>
#include <vector>

int enzyme_dup, enzyme_const, enzyme_out;
template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);
template <typename Return, typename... T> Return __enzyme_fwddiff(void *, T...);

struct Bad : std::runtime_error {
  double value;
  std::vector<double> all;
  Bad(double v, int n) : std::runtime_error("bad " + std::to_string(n)), value(v) {
    for (int k = 0; k < n; k++) all.push_back(v * k);
  }
};
__attribute__((noinline)) static double thrown(double x, int n) {
  if (n > 1) throw Bad(x * x, n);
  return std::sin(x);
}
static double vectors(const double *x) {
  double s = 0;
  for (int i = 0; i < 4; i++) {
    try {
      s += thrown(x[0] * i, i);
    } catch (const Bad &e) {
      s += e.value * x[1];
      for (double v : e.all) s += v * v * x[2];
      s += e.what()[0] * x[1] * 0.01;
    }
  }
  return s;
}

template <double (*f)(const double *)> static void both() {
  double x[3] = {0.8, 1.3, 0.7}, d[3] = {0};
  __enzyme_autodiff<void>((void *)f, enzyme_dup, x, d);
  for (int j = 0; j < 3; j++) {
    double u[3], v[3], e[3] = {0};
    for (int k = 0; k < 3; k++) u[k] = x[k] + (k == j) * 1e-5, v[k] = x[k] - (k == j) * 1e-5;
    double r = (f(u) - f(v)) / 2e-5;
    e[j] = 1;
    CLOSE(d[j], r, 1e-6);
    CLOSE(__enzyme_fwddiff<double>((void *)f, enzyme_dup, x, e), r, 1e-6);
  }
}
int main() { both<vectors>(); }
