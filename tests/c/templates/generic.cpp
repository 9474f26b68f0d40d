// Templates: generic functions, expression templates, constant recursion, lambdas.
#include "../check.h"
#include <array>

extern int enzyme_dup, enzyme_const;
template <typename Return, typename... T> Return __enzyme_autodiff(Return (*)(T...), T...);
template <typename Return, typename... T> Return __enzyme_autodiff_with(void *, T...);

template <typename T> T cube(T x) { return x * x * x; }
template <int N, typename T> T power(T x) {
  if constexpr (N == 0) return T(1);
  else return x * power<N - 1>(x);
}
template <typename L, typename R> struct Add { const L &l; const R &r; double operator[](int i) const { return l[i] + r[i]; } };
template <typename L, typename R> struct Mul { const L &l; const R &r; double operator[](int i) const { return l[i] * r[i]; } };
struct Array {
  std::array<double, 4> v;
  double operator[](int i) const { return v[i]; }
};
static double expression(const Array &a, const Array &b) {
  Mul<Array, Array> m{a, b};
  Add<Array, Mul<Array, Array>> e{a, m};
  double s = 0;
  for (int i = 0; i < 4; i++) s += e[i] * (i + 1);
  return s;
}
template <typename F> static double integrate(F f, double a, double b, int n) {
  double h = (b - a) / n, s = 0;
  for (int i = 0; i < n; i++) s += f(a + (i + 0.5) * h);
  return s * h;
}
static double area(double k) {
  return integrate([k](double x) { return k * x * x; }, 0, k, 100);
}

int main() {
  NEAR(__enzyme_autodiff(cube<double>, 2.0), 12);
  CLOSE(__enzyme_autodiff(cube<float>, 2.0f), 12, 1e-6);
  NEAR((__enzyme_autodiff(power<5, double>, 1.5)), 5 * std::pow(1.5, 4));
  Array a{{1, 2, 3, 4}}, b{{5, 6, 7, 8}}, da{}, db{};
  __enzyme_autodiff_with<double>((void *)expression, enzyme_dup, &a, &da, enzyme_dup, &b, &db);
  for (int i = 0; i < 4; i++) {
    NEAR(da.v[i], (1 + b[i]) * (i + 1));
    NEAR(db.v[i], a[i] * (i + 1));
  }
  CLOSE(__enzyme_autodiff_with<double>((void *)area, 1.5), 4 * std::pow(1.5, 3) / 3, 1e-3);
}
