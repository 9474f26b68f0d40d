// Maps whose values are structs of an integer, a float and a double.
#include "../check.h"
#include <unordered_map>
#include <map>
#include <set>
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#define BOTH(f, x)                                                                    \
  do {                                                                                \
    double h = 1e-6, want = (f(x + h) - f(x - h)) / (2 * h);                          \
    CLOSE(__enzyme_autodiff<double>((void *)f, x), want, 1e-6);                       \
    CLOSE(__enzyme_fwddiff<double>((void *)f, x, 1.0), want, 1e-6);                   \
  } while (0)
struct S { int n; float f; double d; };
static double f(double x) { std::unordered_map<int, S> m; for (int i = 0; i < 30; i++) m[i * 17 % 23] = {i, (float)i, x * i}; m.erase(3); double s = 0; for (auto &e : m) s += e.second.d * e.second.d + e.second.f * e.second.n; return s; }
static double g(double x) { std::unordered_map<int, S> m; for (int i = 0; i < 5; i++) m.emplace(i, S{i, (float)(x * i), x * i}); double s = 0; for (int i = 0; i < 5; i++) { auto it = m.find(i); if (it != m.end()) s += it->second.d * it->second.f; } return s; }
static double h2(double x) { std::map<std::pair<int, int>, S> m; for (int i = 0; i < 5; i++) m[{i % 2, i}] = S{i, 2.5f, x * i}; std::multimap<float, double> mm; for (auto &e : m) mm.insert({e.second.f + e.first.first, e.second.d}); double s = 0, k = 1; for (auto &e : mm) s += e.second * e.first * k++; return s; }
int main() { BOTH(f, .7); CLOSE(__enzyme_autodiff<double>((void *)g, .7), 2 * .7 * 30, 1e-5); BOTH(h2, .7); }
