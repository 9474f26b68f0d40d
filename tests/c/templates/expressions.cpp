// Expression templates; a container with iterators of its own.
#include "../check.h"
#include <algorithm>
#include <iterator>
#include <vector>
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
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
template <class T> struct Grid { std::vector<T> a; int n, m; struct It { using iterator_category = std::forward_iterator_tag; using value_type = T; using difference_type = long; using pointer = T *; using reference = T &; Grid *g; int i, j; T &operator*() const { return g->a[i * g->m + j]; } It &operator++() { if (++j == g->m) j = 0, ++i; return *this; } It operator++(int) { It t = *this; ++*this; return t; } bool operator==(const It &o) const { return i == o.i && j == o.j; } bool operator!=(const It &o) const { return !(*this == o); } }; It begin() { return {this, 0, 0}; } It end() { return {this, n, 0}; } };
static double grid(const double *p, int n) { Grid<double> g{std::vector<double>(12), 3, 4}; int k = 0; for (auto &v : g) v = p[k % n] * (k + 1), k++; std::replace_if(g.begin(), g.end(), [](double v) { return v > 15.3; }, p[0]); std::vector<double> o; std::copy_if(g.begin(), g.end(), std::back_inserter(o), [](double v) { return v > 0; }); std::unique(o.begin(), o.end()); double s = 0; for (double v : o) s = s * .7 + v * v; return s + *std::max_element(g.begin(), g.end()); }
template <class E> struct X { const E &e() const { return static_cast<const E &>(*this); } };
template <class L, class R> struct Add : X<Add<L, R>> { const L &l; const R &r; Add(const L &a, const R &b) : l(a), r(b) {} double operator[](int i) const { return l[i] + r[i]; } int size() const { return l.size(); } };
template <class L> struct Scale : X<Scale<L>> { const L &l; double s; Scale(const L &a, double b) : l(a), s(b) {} double operator[](int i) const { return l[i] * s; } int size() const { return l.size(); } };
struct Vec : X<Vec> { std::vector<double> d; Vec(int n) : d(n) {} template <class E> Vec(const X<E> &x) : d(x.e().size()) { for (int i = 0; i < (int)d.size(); i++) d[i] = x.e()[i]; } double operator[](int i) const { return d[i]; } double &operator[](int i) { return d[i]; } int size() const { return d.size(); } };
template <class L, class R> Add<L, R> operator+(const X<L> &a, const X<R> &b) { return {a.e(), b.e()}; }
template <class L> Scale<L> operator*(double s, const X<L> &a) { return {a.e(), s}; }
static double expr(const double *p, int n) { Vec a(n), b(n); for (int i = 0; i < n; i++) a[i] = p[i], b[i] = p[i] * p[i]; Vec c = a + p[0] * b + 2.0 * (a + b); Vec e = p[1] * c + a; double s = 0; for (int i = 0; i < n; i++) s += e[i] * c[i]; return s; }
int main() { ARRAY(grid, 4, .5, 1.5, .7, 2); ARRAY(expr, 4, .5, 1.5, -.7, 2); }
