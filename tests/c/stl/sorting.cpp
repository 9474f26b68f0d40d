// Structs of numbers and integers, sorted: stable or not, in part, rotated.
#include "../check.h"
#include <algorithm>
#include <vector>
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#define BOTH(f, x)                                                                    \
  do {                                                                                \
    double h = 1e-6, want = (f(x + h) - f(x - h)) / (2 * h);                          \
    CLOSE(__enzyme_autodiff<double>((void *)f, x), want, 1e-6);                       \
    CLOSE(__enzyme_fwddiff<double>((void *)f, x, 1.0), want, 1e-6);                   \
  } while (0)
#define ARRAY(f, n, ...)                                                                                        \
  do {                                                                                                          \
    double x[n] = {__VA_ARGS__}, d[n] = {}, h = 1e-6;                                                           \
    __enzyme_autodiff<double>((void *)f, x, d, n);                                                              \
    for (int i = 0; i < n; i++) {                                                                               \
      double v = x[i], e[n] = {};                                                                               \
      x[i] = v + h; double p = f(x, n);                                                                         \
      x[i] = v - h; double m = f(x, n);                                                                         \
      x[i] = v, e[i] = 1;                                                                                       \
      CLOSE(d[i], (p - m) / (2 * h), 1e-5);                                                                     \
      CLOSE(__enzyme_fwddiff<double>((void *)f, x, e, n), (p - m) / (2 * h), 1e-5);                             \
    }                                                                                                           \
  } while (0)
struct S { double key; int id; double w; };
static double f(const double *x, int n) { std::vector<S> v; for (int i = 0; i < n; i++) v.push_back({x[i], i, x[i] * x[i]}); std::sort(v.begin(), v.end(), [](const S &a, const S &b) { return a.key < b.key; }); double s = 0; int k = 1; for (auto &e : v) s += e.w * e.key * k++ + e.id; return s; }
struct T { float a; int id; double w; };
static double g(const double *x, int n) { std::vector<T> v; for (int i = 0; i < n; i++) v.push_back({(float)i * (i % 2 ? 1 : -1), i, x[i] * x[i]}); std::stable_sort(v.begin(), v.end(), [](const T &a, const T &b) { return a.a < b.a; }); double s = 0; int k = 1; for (auto &e : v) s += e.w * k++ + e.id; return s; }
struct U { int id; double w; int k; };
static double h3(const double *x, int n) { std::vector<U> v; for (int i = 0; i < n; i++) v.push_back({i * 7 % 5, x[i] * x[i], i}); std::partial_sort(v.begin(), v.begin() + n / 2, v.end(), [](const U &a, const U &b) { return a.id < b.id; }); std::nth_element(v.begin(), v.begin() + 1, v.end(), [](const U &a, const U &b) { return a.w > b.w; }); std::rotate(v.begin(), v.begin() + 1, v.end()); double s = 0; int k = 1; for (auto &e : v) s += e.w * k++ + e.id; return s; }
int main() { ARRAY(f, 5, 3, 1, 2, .5, 1.7); ARRAY(g, 5, 3, 1, 2, .5, 1.7); ARRAY(h3, 5, 3, 1, 2, .5, 1.7); 
  { double x[20], d[20] = {}; for (int i = 0; i < 20; i++) x[i] = sin(7 * i) + i * .1; __enzyme_autodiff<double>((void *)f, x, d, 20); for (int i = 0; i < 20; i++) { int r = 1; for (int j = 0; j < 20; j++) r += x[j] < x[i]; NEAR(d[i], 3 * x[i] * x[i] * r); } } }
