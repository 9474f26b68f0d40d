// Several bases, a virtual base, dynamic_cast between bases.
#include "../check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#include <memory>
#include <vector>
struct Base { double id; Base(double i) : id(i) {} virtual ~Base() {} virtual double area() const = 0; };
struct Named { int tag; double scale; Named(int t, double s) : tag(t), scale(s) {} virtual double weight() const { return scale * tag; } virtual ~Named() {} };
struct Square : Base, Named { double s; Square(double a) : Base(1), Named(2, a), s(a) {} double area() const override { return s * s; } double weight() const override { return Named::weight() + s; } };
struct Circle : Base { double r; Circle(double a) : Base(2), r(a) {} double area() const override { return M_PI * r * r; } };
struct V { double v; V(double x) : v(x) {} virtual double get() const { return v; } virtual ~V() = default; }; struct L : virtual V { double l; L(double x) : V(x), l(x * x) {} double get() const override { return v + l; } }; struct R : virtual V { double r; R(double x) : V(x), r(sin(x)) {} }; struct D : L, R { D(double x) : V(3 * x), L(x), R(x) {} double all() const { return get() * r + l; } };
double total(const double *x, int n) { std::vector<std::unique_ptr<Base>> v; for (int i = 0; i < n; i++) if (i % 2) v.push_back(std::make_unique<Circle>(x[i])); else v.emplace_back(new Square(x[i])); double s = 0; for (auto &p : v) { s += p->area() * p->id; if (auto *q = dynamic_cast<Named *>(p.get())) s += q->weight(); } return s; }
double diamond(double x) { D d(x); V *v = &d; return d.all() + v->get(); }
int main() { double x[5] = {1, 2, 3, .5, 4}, d[5] = {}; __enzyme_autodiff<void>((void *)total, x, d, 5); for (int i = 0; i < 5; i++) NEAR(d[i], i % 2 ? 4 * M_PI * x[i] : 2 * x[i] + 3);
  double h = 1e-6; CLOSE(__enzyme_autodiff<double>((void *)diamond, .7), (diamond(.7 + h) - diamond(.7 - h)) / (2 * h), 1e-7); }
