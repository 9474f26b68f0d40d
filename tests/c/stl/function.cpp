// std::function.
#include "../check.h"
#include <functional>

template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);

static double closures(double x) {
  std::function<double(double)> f = [x](double y) { return x * y; };
  return f(x) + f(2);
}

int main() { NEAR(__enzyme_autodiff<double>((void *)closures, 2.0), 2 * 2 + 2); }
