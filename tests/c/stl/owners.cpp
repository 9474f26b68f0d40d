// std::unique_ptr, std::shared_ptr, std::optional, std::variant, std::tuple.
#include "../check.h"
#include <memory>
#include <optional>
#include <tuple>
#include <variant>

template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);

static double owners(double x) {
  auto p = std::make_unique<double>(x * x);
  auto q = std::make_shared<double>(*p * x);
  auto r = q;
  *r += *p;
  return *q;
}
static std::optional<double> root(double x) {
  if (x < 0) return std::nullopt;
  return std::sqrt(x);
}
static double optional(double x) { return root(x).value_or(1) * root(-x).value_or(x); }
static double variants(double x) {
  std::variant<int, double> v = 3;
  double s = std::get<int>(v) * x;
  v = x * x;
  if (auto *d = std::get_if<double>(&v)) s += *d;
  auto [a, b] = std::tuple<double, double>(s, x);
  return a * b;
}

int main() {
  NEAR(__enzyme_autodiff<double>((void *)owners, 2.0), 3 * 4 + 2 * 2);
  NEAR(__enzyme_autodiff<double>((void *)optional, 4.0), 1.5 * 2);
  NEAR(__enzyme_autodiff<double>((void *)variants, 2.0), 6 * 2 + 3 * 4);
}
