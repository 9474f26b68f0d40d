// std::vector, std::array, std::pair, algorithms, iterators.
#include "../check.h"
#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

extern int enzyme_dup, enzyme_const;
template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);

using Vector = std::vector<double>;

static double squares(const Vector &x) {
  double s = 0;
  for (double v : x) s += v * v;
  return s;
}
static double grown(const double *x, int n) {
  Vector v;
  for (int i = 0; i < n; i++) v.push_back(x[i] * (i + 1));
  Vector w(v);
  w.insert(w.end(), v.begin(), v.end());
  std::transform(w.begin(), w.end(), w.begin(), [](double a) { return a * a; });
  return std::accumulate(w.begin(), w.end(), 0.0);
}
static double products(const Vector &a, const Vector &b) { return std::inner_product(a.begin(), a.end(), b.begin(), 1.0); }
static double matrix(const std::vector<Vector> &m) {
  Vector y(m.size(), 1.0);
  for (std::size_t i = 0; i < m.size(); i++)
    for (std::size_t j = 0; j < m[i].size(); j++) y[i] *= m[i][j];
  return *std::max_element(y.begin(), y.end());
}
static double fixed(double x) {
  std::array<double, 3> a{x, x * x, 1};
  std::reverse(a.begin(), a.end());
  auto p = std::make_pair(a[1], a[2]);
  return p.first * p.second + a.front();
}

int main() {
  Vector x{1, 2, 3}, dx(3);
  __enzyme_autodiff<double>((void *)squares, enzyme_dup, &x, &dx);
  for (int i = 0; i < 3; i++) NEAR(dx[i], 2 * x[i]);
  double y[3] = {1, 2, 3}, dy[3] = {};
  __enzyme_autodiff<double>((void *)grown, y, dy, 3);
  for (int i = 0; i < 3; i++) NEAR(dy[i], 4 * y[i] * (i + 1) * (i + 1));
  Vector z{4, 5, 6}, dz(3);
  std::fill(dx.begin(), dx.end(), 0);
  __enzyme_autodiff<double>((void *)products, enzyme_dup, &x, &dx, enzyme_dup, &z, &dz);
  for (int i = 0; i < 3; i++) NEAR(dx[i], z[i]), NEAR(dz[i], x[i]);
  std::vector<Vector> m{{1, 2}, {3, 4, 5}, {6}}, dm{{0, 0}, {0, 0, 0}, {0}};
  __enzyme_autodiff<double>((void *)matrix, enzyme_dup, &m, &dm);
  NEAR(dm[1][0], 20);
  NEAR(dm[1][2], 12);
  NEAR(dm[0][0], 0);
  NEAR(__enzyme_autodiff<double>((void *)fixed, 2.0), 12);
}
