// The Hessian of a chain of nonlinear springs, column by column, as triplets: the direction and what is made of it are pretended arrays.
#include <cassert>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <map>
#include <utility>
#include <vector>

extern int enzyme_dup, enzyme_dupnoneed, enzyme_const;
template <typename Result, typename... Arguments> extern Result __enzyme_autodiff(Arguments...);
template <typename Result, typename... Arguments> extern Result __enzyme_fwddiff(Arguments...);
template <typename Pointer, typename... Arguments> extern Pointer __enzyme_todense(void *, void *, Arguments...) noexcept;

template <typename T> struct Triplet {
  size_t row, col;
  T value;
};

template <typename T> __attribute__((always_inline)) static T ident_load(int64_t offset, size_t i) { return T(offset / sizeof(T) == i); }

template <typename T> __attribute__((always_inline)) static void ident_store(T, int64_t, size_t) { assert(0 && "a direction is only read"); }

template <typename T> __attribute__((always_inline)) static T sparse_load(int64_t, size_t, std::vector<Triplet<T>> &) { return T(0); }

template <typename T> __attribute__((always_inline)) static void sparse_store(T value, int64_t offset, size_t i, std::vector<Triplet<T>> &into) {
  if (value != T(0)) into.push_back(Triplet<T>{offset / sizeof(T), i, value});
}

template <typename T> __attribute__((noinline)) static T energy(size_t n, const T *x) {
  T sum = 0;
  for (size_t i = 0; i + 1 < n; i++) {
    T d = std::sqrt(T(1) + (x[i + 1] - x[i]) * (x[i + 1] - x[i])) - T(1.2);
    sum += T(0.5) * T(i + 1) * d * d;
  }
  return sum + std::sin(x[0]);
}

template <typename T> __attribute__((noinline)) static void gradient(size_t n, const T *x, T *out) {
  __enzyme_autodiff<void>((void *)energy<T>, enzyme_const, n, enzyme_dup, x, out);
}

template <typename T> __attribute__((noinline)) static std::vector<Triplet<T>> hessian(size_t n, const T *x) {
  std::vector<Triplet<T>> found;
  for (size_t i = 0; i < n; i++) {
    T *direction = __enzyme_todense<T *>((void *)ident_load<T>, (void *)ident_store<T>, i);
    T *column = __enzyme_todense<T *>((void *)sparse_load<T>, (void *)sparse_store<T>, i, &found);
    __enzyme_fwddiff<void>((void *)gradient<T>, enzyme_const, n, enzyme_dup, x, direction, enzyme_dupnoneed, (T *)nullptr, column);
  }
  return found;
}

template <typename T> static bool check(T step, T tolerance) {
  const size_t n = 9;
  T x[n], up[n], down[n];
  for (size_t i = 0; i < n; i++) x[i] = std::cos(T(3 * i + 1)) * T(1.5);
  std::map<std::pair<size_t, size_t>, T> got;
  for (auto &t : hessian<T>(n, x)) got[{t.row, t.col}] += t.value;
  if (got.size() != n + 2 * (n - 1)) {
    fprintf(stderr, "%zu entries\n", got.size());
    return false;
  }
  for (size_t j = 0; j < n; j++) {
    T kept = x[j];
    for (size_t i = 0; i < n; i++) up[i] = down[i] = 0;
    x[j] = kept + step;
    gradient<T>(n, x, up);
    x[j] = kept - step;
    gradient<T>(n, x, down);
    x[j] = kept;
    for (size_t i = 0; i < n; i++) {
      T want = (up[i] - down[i]) / (2 * step), have = got.count({i, j}) ? got[{i, j}] : T(0);
      if (!(std::abs(want - have) <= tolerance * (1 + std::abs(want)))) {
        fprintf(stderr, "%zu %zu: %g, not %g\n", i, j, double(have), double(want));
        return false;
      }
    }
  }
  return true;
}

int main() { return !(check<double>(1e-5, 1e-6) && check<float>(1e-2f, 2e-2f)); }
