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

// Where end() points, beside the nodes of the tree, libstdc++ has the number of elements in the place of a key.
static double between(const std::map<double, double> &m, double t) {
  auto hi = m.upper_bound(t);
  if (hi == m.end()) return m.rbegin()->second;
  if (hi == m.begin()) return hi->second;
  auto lo = std::prev(hi);
  double w = (t - lo->first) / (hi->first - lo->first);
  return lo->second * (1 - w) + hi->second * w;
}
static double table(const double *x, int n) {
  std::map<double, double> m;
  for (int i = 0; i < n; i++) m[x[i]] = x[i] * x[i];
  return between(m, 0.75) * m.size();
}

int main() {
  // m[0] = 0, m[2] = x, m[4] = 2x, m[1] = 3x, m[3] = 4x; m[2] = x^2
  NEAR(__enzyme_autodiff<double>((void *)by_number, 1.5), 2 * 2 * 1.5 + 8 + 3 + 12);
  // between x0 and x2: x0^2 (1 - w) + x2^2 w, w = (t - x0) / (x2 - x0), which is t (x0 + x2) - x0 x2
  double x[3] = {0.5, 1.25, 1}, d[3] = {0};
  __enzyme_autodiff<void>((void *)table, x, d, 3);
  NEAR(d[0], 3 * (0.75 - x[2]));
  NEAR(d[2], 3 * (0.75 - x[0]));
  NEAR(d[1], 0);
}
