// std::map.
#include "../check.h"
#include <map>

template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);

static double by_number(double x) {
  std::map<int, double> m;
  for (int i = 0; i < 5; i++) m[i * 7 % 5] = x * i;
  m[2] *= x;
  double s = 0;
  for (auto &[k, v] : m) s += k * v;
  return s;
}

int main() {
  // m[0] = 0, m[2] = x, m[4] = 2x, m[1] = 3x, m[3] = 4x; m[2] = x^2
  NEAR(__enzyme_autodiff<double>((void *)by_number, 1.5), 2 * 2 * 1.5 + 8 + 3 + 12);
}
