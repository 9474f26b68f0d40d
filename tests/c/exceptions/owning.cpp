// Exceptions that own memory with active numbers. Its shadow is lost with the exception, which the C++ runtime destroys out of sight (docs/status.md).
#include "../differences.hpp"
#include <stdexcept>
#include <string>
#include <vector>

int enzyme_dup, enzyme_const, enzyme_out;

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

static const double start[] = {0.8, 1.3, 0.7};
int main() { against_differences<vectors>(start, 1e-6); }
