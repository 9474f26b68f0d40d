// The idioms of programs that assemble Hessians: templates, references, arrays behind offsets and in structs, wrappers of all kinds.
#include <cassert>
#include <cmath>
#include <cstdio>
#include <cstdint>
#include <functional>
#include <vector>
#include <stdexcept>
template <typename T> struct Triple { size_t row, col; T val; Triple(Triple &&) = default; Triple(size_t r, size_t c, T v) : row(r), col(c), val(v) {} };
extern int enzyme_dup, enzyme_dupnoneed, enzyme_out, enzyme_const, enzyme_runtime_activity;
template <typename T, typename... Tys> extern T __enzyme_autodiff(void *, Tys...) noexcept;
template <typename T, typename... Tys> extern T __enzyme_fwddiff(void *, Tys...) noexcept;
template <typename T, typename... Tys> extern T __enzyme_todense(Tys...) noexcept;
template <typename T, typename... Tys> extern T __enzyme_post_sparse_todense(void *, void *, Tys &&...);

static void inner_store(int64_t row, int64_t col, double val, std::vector<Triple<double>> &triplets) {
  if (std::fabs(val) < 1e-14) return;
  triplets.emplace_back(row, col, val);
}
template <typename T> __attribute__((always_inline)) static T sparse_load(int64_t idx, size_t i, std::vector<Triple<T>> &triplets) { return 0.0; }
template <typename T> __attribute__((always_inline)) static void sparse_store(T val, int64_t idx, size_t i, std::vector<Triple<T>> &triplets) {
  if (val == 0.0) return;
  idx /= sizeof(T);
  inner_store(i, idx, val, triplets);
}
template <typename T> __attribute__((always_inline)) static T ident_load(int64_t idx, size_t i) { idx /= sizeof(T); return (T)(idx == i); }
template <typename T> __attribute__((always_inline)) static void ident_store(T, int64_t idx, size_t i) { assert(0 && "should never load"); }
static double by_ref_load(int64_t idx, const int &i, std::vector<Triple<double>> &t) { return 0; }
static void by_ref_store(double v, int64_t idx, const int &i, std::vector<Triple<double>> &t) { if (v) t.emplace_back(i, idx / 8, v); }
static double by_value_load(int64_t idx, int i, std::reference_wrapper<std::vector<Triple<double>>> t) { return 0; }
static void by_value_store(double v, int64_t idx, int i, std::reference_wrapper<std::vector<Triple<double>>> t) { if (v) t.get().emplace_back(i, idx / 8, v); }

static double f(size_t N, double *pos) {
  double e = 0;
  for (size_t i = 0; i < N; i++) {
    size_t a = i, b = (i + 1) % N;
    double dx = pos[2 * a] - pos[2 * b], dy = pos[2 * a + 1] - pos[2 * b + 1];
    double d = std::sqrt(dx * dx + dy * dy) - 0.5;
    e += d * d;
  }
  return e / 2;
}
static void gradient_ip(double *pos, const size_t num, double *dpos) {
  __enzyme_autodiff<void>((void *)f, enzyme_const, num, enzyme_dup, pos, dpos);
}
__attribute__((noinline)) std::vector<Triple<double>> hess_f(double *pos, size_t num) {
  std::vector<Triple<double>> triplets;
  __builtin_assume(num < 10000000000);
  for (size_t i = 0; i < num * 2; i++)
    __enzyme_fwddiff<void>((void *)gradient_ip, enzyme_dup, pos, __enzyme_todense<double *>((void *)ident_load<double>, (void *)ident_store<double>, i),
                           enzyme_const, num, enzyme_dupnoneed, (double *)nullptr,
                           __enzyme_todense<double *>((void *)sparse_load<double>, (void *)sparse_store<double>, i, &triplets));
  return triplets;
}
double entry(std::vector<Triple<double>> &t, size_t i, size_t j) { double s = 0; for (auto &x : t) if (x.row == i && x.col == j) s += x.val; return s; }

// recursion + noinline
__attribute__((noinline)) static double tree(const double *x, int lo, int hi) {
  if (hi - lo == 1) return std::sin(x[lo]);
  int mid = (lo + hi) / 2;
  return tree(x, lo, mid) * tree(x, mid, hi) + x[mid];
}
struct Model { const double *w; const double *b; int n; };
__attribute__((noinline)) static double layer(const Model &m, const double *x) {
  double s = 0;
  for (int i = 0; i < m.n; i++) s += std::tanh(m.w[i] * x[i] + m.b[i]);
  return s;
}
static double model(const Model *m, const double *x) { double s = layer(*m, x); return s * s + layer(*m, x + 1); }

int main() {
  const size_t N = 6;
  double pos[2 * N], g1[2 * N], g2[2 * N];
  for (size_t i = 0; i < N; i++) pos[2 * i] = std::cos(i), pos[2 * i + 1] = std::sin(1.3 * i);
  auto t = hess_f(pos, N);
  for (size_t j = 0; j < 2 * N; j++) {
    for (size_t i = 0; i < 2 * N; i++) g1[i] = g2[i] = 0;
    double k = pos[j];
    pos[j] = k + 1e-5; gradient_ip(pos, N, g1); pos[j] = k - 1e-5; gradient_ip(pos, N, g2); pos[j] = k;
    for (size_t i = 0; i < 2 * N; i++) {
      double want = (g1[i] - g2[i]) / 2e-5, got = entry(t, j, i);
      if (std::fabs(want - got) > 1e-6) { printf("hess %zu %zu: %g %g\n", i, j, got, want); return 1; }
    }
  }
  for (int way = 0; way < 4; way++) {
    std::vector<Triple<double>> s;
    double x[8], d[8] = {};
    for (int i = 0; i < 8; i++) x[i] = 0.3 * i + 0.1;
    __enzyme_autodiff<double>((void *)tree, enzyme_dup, x, d, enzyme_const, 0, enzyme_const, 8);
    int row = way;
    double *p = way == 0 ? __enzyme_post_sparse_todense<double *>((void *)by_ref_load, (void *)by_ref_store, row, s)
              : way == 1 ? __enzyme_todense<double *>((void *)by_value_load, (void *)by_value_store, row, std::ref(s))
                         : __enzyme_todense<double *>((void *)by_ref_load, (void *)by_ref_store, &row, &s);
    if (way < 3) __enzyme_autodiff<double>((void *)tree, enzyme_dup, x, p, enzyme_const, 0, enzyme_const, 8);
    else {
      Model m{x, x + 3, 4}, dm{p, p + 3, 4};
      double dd[8] = {};
      Model de{dd, dd + 3, 4};
      for (double &v : d) v = 0;
      __enzyme_autodiff<double>((void *)model, enzyme_dup, &m, &de, enzyme_dup, x + 2, d + 2);
      __enzyme_autodiff<double>((void *)model, enzyme_dup, &m, &dm, enzyme_dup, x + 2, p + 2);
      for (int i = 0; i < 8; i++) d[i] += dd[i];
    }
    for (int i = 0; i < 8; i++) if (std::fabs(entry(s, way, i) - d[i]) > 1e-12) { printf("way %d: %d: %g %g\n", way, i, entry(s, way, i), d[i]); return 1; }
  }
}
