// Storage that holds a number in one object and a pointer in the next: closures, variants and owners in vectors that grow.
#include "../check.h"
#include <functional>
#include <memory>
#include <variant>
#include <vector>
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
static double closures(const double *x) {
  std::vector<std::function<double(double)>> fs;
  double a = x[0];
  fs.push_back([a](double v) { return a * v; });
  fs.push_back([&x](double v) { return v * v + x[1]; });
  double v = x[2];
  for (auto &f : fs) v = f(v);
  return v;
}
struct Line { double a, b; };
struct Parabola { double a, b, c; };
struct Table { std::vector<double> v; };
using Model = std::variant<Line, Parabola, Table>;
struct At {
  double t;
  double operator()(const Line &l) const { return l.a * t + l.b; }
  double operator()(const Parabola &p) const { return (p.a * t + p.b) * t + p.c; }
  double operator()(const Table &l) const { double s = 0; for (double e : l.v) s += e * t; return s; }
};
static double models(double x) {
  std::vector<Model> m;
  m.push_back(Line{x, 2});
  m.push_back(Parabola{x, x * x, 1});
  m.push_back(Table{{x, 2 * x, 3}});
  double s = 0;
  for (auto &e : m) s += std::visit(At{x}, e);
  return s;
}
struct Shape {
  virtual ~Shape() = default;
  virtual double area() const = 0;
  virtual std::unique_ptr<Shape> scaled(double k) const = 0;
};
struct Square : Shape {
  double a;
  Square(double a) : a(a) {}
  double area() const override { return a * a; }
  std::unique_ptr<Shape> scaled(double k) const override { return std::make_unique<Square>(a * k); }
};
struct Box : Shape {
  double a, b;
  Box(double a, double b) : a(a), b(b) {}
  double area() const override { return a * b; }
  std::unique_ptr<Shape> scaled(double k) const override { return std::make_unique<Box>(a * k, b); }
};
static double shapes(double x) {
  std::vector<std::unique_ptr<Shape>> s;
  s.push_back(std::make_unique<Square>(x));
  s.emplace_back(new Box(x, 3));
  s.push_back(s[0]->scaled(x));
  double t = 0;
  for (auto &p : s) t += p->area();
  return t;
}
int main() {
  double x[3] = {.5, 1.2, .8}, dx[3] = {};
  __enzyme_autodiff<void>((void *)closures, x, dx);
  NEAR(dx[0], 2 * x[0] * x[2] * x[2]); NEAR(dx[1], 1); NEAR(dx[2], 2 * x[0] * x[0] * x[2]);
  for (int i = 0; i < 3; i++) { double e[3] = {}; e[i] = 1; NEAR(__enzyme_fwddiff<double>((void *)closures, x, e), dx[i]); }
  double t = 1.1;  // x^2 + 2, x^3 + x^3 + 1, 3 x^2 + 3 x
  NEAR(__enzyme_autodiff<double>((void *)models, t), 2 * t + 6 * t * t + 6 * t + 3);
  NEAR(__enzyme_fwddiff<double>((void *)models, t, 1.0), 2 * t + 6 * t * t + 6 * t + 3);
  NEAR(__enzyme_autodiff<double>((void *)shapes, t), 2 * t + 3 + 4 * t * t * t);
  NEAR(__enzyme_fwddiff<double>((void *)shapes, t, 1.0), 2 * t + 3 + 4 * t * t * t);
}
