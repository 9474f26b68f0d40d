// Functions that may throw but do not; and one that does: the exception leaves the derivative.
#include "../check.h"
#include <stdexcept>
#include <vector>

template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);

__attribute__((noinline)) static double checked(double x) {
  if (x < 0) throw std::domain_error("negative");
  return std::sqrt(x);
}
static double f(double x) {
  std::vector<double> v(3, x);
  double s = 0;
  for (std::size_t i = 0; i < v.size(); i++) s += checked(v.at(i) + i);
  return s;
}

int main() {
  double x = 4;
  NEAR(__enzyme_autodiff<double>((void *)f, x), 0.5 / 2 + 0.5 / std::sqrt(5) + 0.5 / std::sqrt(6));
  try {
    __enzyme_autodiff<double>((void *)f, -3.0);
    return 1;
  } catch (const std::domain_error &) {
  }
}
