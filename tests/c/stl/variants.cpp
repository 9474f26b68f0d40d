// std::variant: recursive, of numbers and of what owns more of them; of integers, doubles and arrays, in a vector.
#include "../check.h"
#include <array>
#include <memory>
#include <variant>
#include <vector>
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#define BOTH(f, x)                                                                    \
  do {                                                                                \
    double h = 1e-6, want = (f(x + h) - f(x - h)) / (2 * h);                          \
    CLOSE(__enzyme_autodiff<double>((void *)f, x), want, 1e-6);                       \
    CLOSE(__enzyme_fwddiff<double>((void *)f, x, 1.0), want, 1e-6);                   \
  } while (0)
struct Bin; struct Call;
using Expr = std::variant<double, int, std::unique_ptr<Bin>, std::unique_ptr<Call>>;
struct Bin { char op; Expr a, b; };
struct Call { int f; Expr x; };
static double eval(const Expr &e, double v) {
  if (auto *d = std::get_if<double>(&e)) return *d;
  if (auto *i = std::get_if<int>(&e)) return *i ? v : -v;
  if (auto *b = std::get_if<std::unique_ptr<Bin>>(&e)) { double x = eval((*b)->a, v), y = eval((*b)->b, v); return (*b)->op == '+' ? x + y : x * y; }
  auto &c = *std::get<std::unique_ptr<Call>>(e); double x = eval(c.x, v); return c.f ? sin(x) : exp(x);
}
static double run(double x) {
  Expr e = x * x; 
  auto b = std::make_unique<Bin>(); b->op = '*'; b->a = std::move(e); b->b = 1;
  auto c = std::make_unique<Call>(); c->f = 1; c->x = std::move(b);
  auto d = std::make_unique<Bin>(); d->op = '+'; d->a = std::move(c); d->b = 2 * x;
  Expr top = std::move(d);
  return eval(top, x);
}
using Value = std::variant<int, double, std::array<double, 2>>;
static double values(double x) {
  std::vector<Value> v{3, x * x, std::array{x, 2 * x}, 1.5};
  double s = 0;
  for (auto &e : v)
    s += std::visit([](auto &&a) -> double {
      if constexpr (std::is_same_v<std::decay_t<decltype(a)>, std::array<double, 2>>) return a[0] * a[1];
      else return 2.0 * a;
    }, e);
  return s;
}
int main() { BOTH(values, 1.5); BOTH(run, .7); }
