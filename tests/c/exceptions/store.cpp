// A store function of a pretended dense array throws: the caller of the derivative catches it.
#include "../check.h"
#include <cstdint>
#include <stdexcept>
#include <vector>

extern int enzyme_dup, enzyme_const;
template <typename T, typename... Arguments> extern T __enzyme_autodiff(void *, Arguments...);
template <typename T, typename... Arguments> extern T __enzyme_todense(Arguments...);

static double load(int64_t, int) { return 0; }
static void store(double, int64_t offset, int most) {
  if (offset >= most) throw std::runtime_error("no room");
}
static double squares(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) s += x[i] * x[i];
  return s;
}
static int outcome(const double *x, int most) {
  try {
    __enzyme_autodiff<double>((void *)squares, enzyme_dup, x, __enzyme_todense<double *>((void *)load, (void *)store, most), enzyme_const, 3);
  } catch (const std::runtime_error &e) {
    return e.what()[0] == 'n' ? 1 : 2;
  }
  return 0;
}

int main() {
  double x[3] = {1, 2, 3};
  NEAR(outcome(x, 24), 0);
  NEAR(outcome(x, 16), 1);
  return 0;
}
