// A handler that gives another result.
#include "../check.h"
#include <stdexcept>

template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);

__attribute__((noinline)) static double checked(double x) {
  if (x < 0) throw std::domain_error("negative");
  return std::sqrt(x);
}
static double f(double x) {
  try {
    return checked(x) * x;
  } catch (const std::domain_error &) {
    return x * x;
  }
}

int main() {
  NEAR(__enzyme_autodiff<double>((void *)f, 4.0), 1.5 * 2);
  NEAR(__enzyme_autodiff<double>((void *)f, -3.0), -6);
}
