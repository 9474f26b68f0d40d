// Objects that hold arrays of vectors, then a name, then a map: copied, assigned, moved, swapped, destroyed element by element.
#include "../check.h"
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#define BOTH(f, x)                                                                    \
  do {                                                                                \
    double h = 1e-6, want = (f(x + h) - f(x - h)) / (2 * h);                          \
    CLOSE(__enzyme_autodiff<double>((void *)f, x), want, 1e-6);                       \
    CLOSE(__enzyme_fwddiff<double>((void *)f, x, 1.0), want, 1e-6);                   \
  } while (0)
struct State {
  std::array<std::vector<double>, 3> v;
  std::string name;
  std::map<int, double> m;
  double t;
  State(double x) : name("a rather long name for a state"), t(x) { for (auto &a : v) for (int i = 0; i < 4; i++) a.push_back(x * i + t); m[2] = x; }
};
static double energy(const State &a, State b) {
  double s = 0;
  for (auto &u : a.v) for (double d : u) s += d * d;
  for (auto &u : b.v) s += u.back() * u.size();
  for (auto &[k, v] : b.m) s += k * v;
  return s * b.t * a.name.size();
}
static double copies(double x) { State s(x); s.v[1].resize(7, x * x); s.name += "!"; State q = s; q = s; q.t *= 2; return energy(s, q); }
struct Named { std::array<std::vector<double>, 2> a; std::pair<std::string, double> p; int n; };
static double swaps(double x) { Named s{{{{x, 2 * x}, {3.0}}}, {"abc", x * x}, 4}, t = s; t.a[1].swap(t.a[0]); std::swap(s, t); Named u = std::move(s); return u.a[1][1] * u.p.second + u.a[0].front() * u.n + t.a[0].size() * x; }
// The same with floats: texts are copied by a size that only the run knows.
struct Base { virtual ~Base() {} virtual float f(float) const = 0; std::string label; };
struct Impl : Base { float k; int n; std::vector<float> c; Impl(float k) : k(k), n(2), c(3, k) { label = "impl"; } float f(float x) const override { float s = 0; for (float v : c) s += v * x * n; return s + k; } };
static float labels(float x) { Impl i(x * x); Base *p = &i; Impl j = i; Base &q = j; return i.k * i.n * x + p->f(2) + q.label.size() * x; }
int main() { BOTH(copies, 1.3); BOTH(swaps, 1.3); CLOSE(__enzyme_autodiff<float>((void *)labels, 1.3f), 6 * 1.69 + 26 * 1.3 + 4, 1e-5); }
