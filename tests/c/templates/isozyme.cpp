// isozyme.h in C++17: functions, lambdas, gradients, Jacobians, products with Hessians.
#include "../check.h"
#include <isozyme.h>
#include <array>
#include <vector>
using isozyme::Active, isozyme::Duplicated, isozyme::Const;
static double plain(double x, int n) { return n * x * x; }
static double two(double x, double y) { return x * x * y; }
static double norm(const std::vector<double> &x) { double s = 0; for (double v : x) s += v * v; return s; }
static void store(const double *x, double *y) { *y = x[0] * x[1]; }
int main() {
  NEAR(isozyme::autodiff(plain, Active{3.0}, Const{2}), 12);
  NEAR(isozyme::autodiff(plain, Active{3.0}, 2), 12);
  auto [a, b] = isozyme::autodiff(two, Active{3.0}, Active{5.0});
  NEAR(a, 30); NEAR(b, 9);
  std::vector<double> x{1, 2, 3}, dx(3);
  isozyme::autodiff(norm, Duplicated{x, dx});
  NEAR(dx[2], 6);
  double p[2] = {2, 3}, dp[2] = {}, y = 0, dy = 1;
  isozyme::autodiff(store, Duplicated{p, dp}, Duplicated{&y, &dy});
  NEAR(dp[0], 3);
  double k = 4;
  auto f = [&k](double x) { return k * x * x; };
  NEAR(isozyme::autodiff(f, Active{3.0}), 24);
  NEAR(isozyme::fwddiff(f, Duplicated{3.0, 2.0}), 48);
  NEAR(isozyme::fwddiff(plain, Duplicated{3.0, 1.0}, 2), 12);
  NEAR(isozyme::gradient(f, 3.0), 24);
  NEAR(isozyme::gradient(norm, x)[1], 4);
  auto [v, g] = isozyme::value_and_gradient([](const std::array<double, 3> &x) { return x[0] * x[1] * x[2]; }, std::array<double, 3>{2, 3, 4});
  NEAR(v, 24); NEAR(g[0], 12);
  auto rosen = [](const std::array<double, 2> &x) { return 100 * (x[1] - x[0] * x[0]) * (x[1] - x[0] * x[0]) + (1 - x[0]) * (1 - x[0]); };
  std::array<double, 2> at{1.2, 1}, dir{1, 0};
  auto h = isozyme::hvp(rosen, at, dir);
  NEAR(h[0], 1200 * 1.44 - 400 + 2); NEAR(h[1], -480);
  auto j = isozyme::jacobian([](const std::array<double, 2> &x) { return std::array<double, 2>{x[0] * x[1], x[0] + x[1]}; }, at);
  NEAR(j[0][0], 1); NEAR(j[1][0], 1.2); NEAR(j[0][1], 1);
  std::vector<double> w{1, 2};
  auto jv = isozyme::jacobian([](const std::vector<double> &x) { std::vector<double> r; for (double v : x) r.push_back(v * x[0]); return r; }, w);
  NEAR(jv[0][0], 2); NEAR(jv[0][1], 2); NEAR(jv[1][1], 1);
}
