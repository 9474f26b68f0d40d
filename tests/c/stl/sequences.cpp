// std::deque, std::list, std::sort, std::valarray, initializer lists, ranges of indices, std::vector of structs.
#include "../check.h"
#include <algorithm>
#include <deque>
#include <vector>

extern int enzyme_dup, enzyme_const;
template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);

struct Particle { double x, v; int id; };
static double particles(const double *x, int n) {
  std::vector<Particle> p;
  p.reserve(2);
  for (int i = 0; i < n; i++) p.push_back({x[i], 0, i});
  for (int t = 0; t < 3; t++) {
    for (auto &a : p)
      for (const auto &b : p)
        if (a.id != b.id) a.v += 0.1 * (b.x - a.x);
    for (auto &a : p) a.x += a.v;
  }
  double s = 0;
  for (const auto &a : p) s += a.v * a.v;
  return s;
}
static double sorted(const double *x, int n) {
  std::vector<double> v(x, x + n);
  std::sort(v.begin(), v.end());
  double s = 0;
  for (int i = 0; i < n; i++) s += i * v[i] * v[i];
  return s;
}
static double queue(const double *x, int n) {
  std::deque<double> q;
  for (int i = 0; i < n; i++) i % 2 ? q.push_back(x[i]) : q.push_front(x[i] * x[i]);
  double s = 0;
  int k = 1;
  while (!q.empty()) {
    s += k++ * q.front();
    q.pop_front();
  }
  return s;
}
static double largest(double x) { return std::max({x, x * x, 2.0}) * std::min(x, 5.0) + std::clamp(x, 0.0, 1.0); }

template <class F> static void test(F f, const double *d) {
  double x[4] = {0.5, -1.5, 2, 3};
  for (int k = 0; k < 4; k++) {
    double keep = x[k];
    x[k] = keep + 1e-6;
    double up = f(x, 4);
    x[k] = keep - 1e-6;
    CLOSE(d[k], (up - f(x, 4)) / 2e-6, 1e-6);
    x[k] = keep;
  }
}

int main() {
  double x[4] = {0.5, -1.5, 2, 3}, a[4] = {}, b[4] = {}, c[4] = {};
  __enzyme_autodiff<double>((void *)particles, x, a, 4);
  __enzyme_autodiff<double>((void *)sorted, x, b, 4);
  __enzyme_autodiff<double>((void *)queue, x, c, 4);
  test(particles, a);
  test(sorted, b);
  test(queue, c);
  NEAR(__enzyme_autodiff<double>((void *)largest, 3.0), 27);
}
