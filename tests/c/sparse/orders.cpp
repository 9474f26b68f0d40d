// Gradients, Hessians by columns and by rows, several directions, derivatives of functions that ask for pretended arrays themselves, memory in place.
#include <cmath>
#include <cstdio>
#include <cstdint>
#include <cstdlib>
#include <vector>
#include <map>
extern int enzyme_dup, enzyme_dupnoneed, enzyme_out, enzyme_const, enzyme_runtime_activity, enzyme_width;
template <typename T, typename... Tys> extern T __enzyme_autodiff(void *, Tys...);
template <typename T, typename... Tys> extern T __enzyme_fwddiff(void *, Tys...);
template <typename T, typename... Tys> extern T __enzyme_todense(Tys...);
using Map = std::map<std::pair<int64_t, int64_t>, double>;
template <class T> static T one(int64_t o, int i) { return T(o / (int64_t)sizeof(T) == i); }
template <class T> static void never(T v, int64_t, int) { if (v != 0) abort(); }
template <class T> static void ignore(T, int64_t, int) {}
template <class T> static T zero(int64_t, int, Map *) { return 0; }
template <class T> static void app(T v, int64_t o, int i, Map *m) { if (v != 0) (*m)[{i, o / (int64_t)sizeof(T)}] += v; }
template <class T> static T cells_load(int64_t o, T *c) { return c[o / sizeof(T)]; }
template <class T> static void cells_store(T v, int64_t o, T *c) { c[o / sizeof(T)] = v; }

template <class T> __attribute__((noinline)) static void scale(T *y, const T *x, int n, T f) { for (int i = 0; i < n; i++) y[i] += f * x[i] * x[i]; }
template <class T> static T f(const T *x, int n) {
  std::vector<T> tmp(n);
  scale(tmp.data(), x, n, T(2));
  scale(tmp.data(), x, n - 1, x[n - 1]);
  T s = 0;
  for (int i = 0; i < n; i++) s += tmp[i] * tmp[(i + 1) % n];
  if (s > 100) s = std::sqrt(s) * 10;
  return s;
}
template <class T> static void grad(const T *x, T *g, int n) { __enzyme_autodiff<T>((void *)f<T>, enzyme_dup, x, g, enzyme_const, n); }
// In place.
static void inplace(double *x, int n) { for (int i = 1; i < n; i++) x[i] = x[i] * x[i - 1]; }

template <class T> int hessians(double eps, double tol) {
  const int n = 6;
  T x[n], up[n], dn[n];
  for (int i = 0; i < n; i++) x[i] = T(0.4) + T(0.1) * i;
  Map way[4];
  for (int j = 0; j < n; j++)
    __enzyme_fwddiff<void>((void *)grad<T>, enzyme_dup, x, __enzyme_todense<T *>((void *)one<T>, (void *)never<T>, j), enzyme_dupnoneed, (T *)nullptr,
                           __enzyme_todense<T *>((void *)zero<T>, (void *)app<T>, j, &way[0]), enzyme_const, n);
  for (int j = 0; j < n; j += 2)
    __enzyme_fwddiff<void>((void *)grad<T>, enzyme_width, 2, enzyme_dup, x, __enzyme_todense<T *>((void *)one<T>, (void *)never<T>, j),
                           __enzyme_todense<T *>((void *)one<T>, (void *)never<T>, j + 1), enzyme_dupnoneed, (T *)nullptr,
                           __enzyme_todense<T *>((void *)zero<T>, (void *)app<T>, j, &way[1]),
                           __enzyme_todense<T *>((void *)zero<T>, (void *)app<T>, j + 1, &way[1]), enzyme_const, n);
  for (int j = 0; j < n; j++) { // reverse over reverse: a row
    T g[n] = {};
    __enzyme_autodiff<void>((void *)grad<T>, enzyme_dup, x, __enzyme_todense<T *>((void *)zero<T>, (void *)app<T>, j, &way[2]), enzyme_dup, g,
                            __enzyme_todense<T *>((void *)one<T>, (void *)ignore<T>, j), enzyme_const, n);
  }
  for (int j = 0; j < n; j++) // with a seed, runtime activity
    __enzyme_fwddiff<void>((void *)grad<T>, enzyme_runtime_activity, enzyme_dup, x, __enzyme_todense<T *>((void *)one<T>, (void *)never<T>, j), enzyme_dupnoneed, up,
                           __enzyme_todense<T *>((void *)zero<T>, (void *)app<T>, j, &way[3]), enzyme_const, n);
  for (int j = 0; j < n; j++) {
    for (int i = 0; i < n; i++) up[i] = dn[i] = 0;
    T k = x[j];
    x[j] = k + eps; grad(x, up, n); x[j] = k - eps; grad(x, dn, n); x[j] = k;
    for (int i = 0; i < n; i++)
      for (int w = 0; w < 4; w++) {
        double want = (up[i] - dn[i]) / (2 * eps), got = way[w].count({j, i}) ? way[w][{j, i}] : 0;
        if (!(std::fabs(want - got) <= tol * (1 + std::fabs(want)))) { printf("way %d: %d %d: %g %g\n", w, i, j, got, want); return 1; }
      }
  }
  return 0;
}
__attribute__((noinline)) static void gradient_list(const double *x, double *cells, int n) {
  double *p = __enzyme_todense<double *>((void *)cells_load<double>, (void *)cells_store<double>, cells);
  __enzyme_autodiff<double>((void *)f<double>, enzyme_dup, x, p, enzyme_const, n);
}
int main() {
  if (hessians<double>(1e-5, 1e-6) || hessians<float>(1e-2, 2e-2) || hessians<long double>(1e-5, 1e-6)) return 1;
  const int n = 6;
  double x[n], v[n], cells[n] = {}, dcells[n] = {}, g[n] = {}, dg[n] = {};
  for (int i = 0; i < n; i++) x[i] = 0.4 + 0.1 * i, v[i] = std::sin(i);
  grad(x, g, n);
  gradient_list(x, cells, n);
  for (int i = 0; i < n; i++) if (std::fabs(g[i] - cells[i]) > 1e-12) return printf("list %g %g\n", cells[i], g[i]), 2;
  for (double &c : cells) c = 0;
  for (double &c : g) c = 0;
  __enzyme_fwddiff<void>((void *)grad<double>, enzyme_dup, x, v, enzyme_dup, g, dg, enzyme_const, n);
  __enzyme_fwddiff<void>((void *)gradient_list, enzyme_dup, x, v, enzyme_dup, cells, dcells, enzyme_const, n);
  for (int i = 0; i < n; i++) if (std::fabs(dg[i] - dcells[i]) > 1e-12) return printf("of list %g %g\n", dcells[i], dg[i]), 3;
  // In place with a cell array: real reads of what was stored.
  double y[n], seeds[n], want[n];
  for (int i = 0; i < n; i++) y[i] = x[i], seeds[i] = want[i] = v[i];
  __enzyme_autodiff<void>((void *)inplace, enzyme_dup, y, want, enzyme_const, n);
  for (int i = 0; i < n; i++) y[i] = x[i];
  __enzyme_autodiff<void>((void *)inplace, enzyme_dup, y, __enzyme_todense<double *>((void *)cells_load<double>, (void *)cells_store<double>, seeds), enzyme_const, n);
  for (int i = 0; i < n; i++) if (std::fabs(seeds[i] - want[i]) > 1e-12) return printf("in place %d %g %g\n", i, seeds[i], want[i]), 4;
  for (int i = 0; i < n; i++) y[i] = x[i], seeds[i] = want[i] = v[i];
  __enzyme_fwddiff<void>((void *)inplace, enzyme_dup, y, want, enzyme_const, n);
  for (int i = 0; i < n; i++) y[i] = x[i];
  __enzyme_fwddiff<void>((void *)inplace, enzyme_dup, y, __enzyme_todense<double *>((void *)cells_load<double>, (void *)cells_store<double>, seeds), enzyme_const, n);
  for (int i = 0; i < n; i++) if (std::fabs(seeds[i] - want[i]) > 1e-12) return printf("in place forward %d %g %g\n", i, seeds[i], want[i]), 5;
}
