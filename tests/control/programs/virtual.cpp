// Virtual methods, std::function, closures: objects made elsewhere, owned, of several classes, without a virtual table in the shadow.
#include "check.h"
#include <functional>
#include <memory>
#include <vector>

struct Shape {
  virtual ~Shape() {}
  virtual double area(double k) const = 0;
};
struct Circle : Shape {
  double r;
  Circle(double r) : r(r) {}
  double area(double k) const override { return k * 3.14159 * r * r; }
};
struct Rectangle : Shape {
  double a, b;
  Rectangle(double a, double b) : a(a), b(b) {}
  double area(double k) const override { return k * k * a * b; }
};
__attribute__((noinline)) double total(Shape **s, int n, double k) {
  double t = 0;
  for (int i = 0; i < n; i++) t += s[i]->area(k) * (i + 1);
  return t;
}
__attribute__((noinline)) double gradient_of_total(Shape **s, Shape **ds, int n, double k) {
  return GRADIENT(total, enzyme_dup, s, ds, enzyme_const, n, enzyme_out, k); // sees no constructor
}

struct Node {
  virtual ~Node() {}
  virtual double eval(const double *x) const = 0;
};
struct Var : Node {
  int i;
  Var(int i) : i(i) {}
  double eval(const double *x) const override { return x[i]; }
};
struct Number : Node {
  double v;
  Number(double v) : v(v) {}
  double eval(const double *) const override { return v; }
};
struct Product : Node {
  std::unique_ptr<Node> a, b;
  Product(Node *a, Node *b) : a(a), b(b) {}
  double eval(const double *x) const override { return a->eval(x) * b->eval(x); }
};
double evaluate(const Node *n, const double *x) { return n->eval(x); }

struct Base {
  double x;
  virtual double f() { return x * x; }
  virtual void set(double v) { x = v; }
};
struct Derived : Base {
  double y;
  double f() override { return x * y; }
  void set(double v) override { x = v; y = 2 * v; }
};
double in_place(double v, int k) {
  Base b;
  Derived d;
  Base *p = k ? &d : &b;
  p->set(v);
  p->set(p->f());
  return p->f();
}
double owned(double v, int n) {
  std::vector<std::unique_ptr<Base>> w;
  for (int i = 0; i < n; i++) {
    w.push_back(i % 2 ? std::unique_ptr<Base>(new Derived) : std::unique_ptr<Base>(new Base));
    w.back()->set(v * i);
  }
  double s = 0;
  for (auto &p : w) s += p->f();
  return s;
}
struct First { virtual double a(double t) { return t; } double p = 3; };
struct Second { virtual double b(double t) { return t * t; } double q = 4; };
struct Both : First, Second { double b(double t) override { return t * q * p; } };
double several_bases(double t, int k) { Both x; Second y; Second *s = k ? &x : &y; First *f = &x; return s->b(t) * f->a(t); }

struct Model { double w = 1; virtual double f(double t) { return w * w * t; } };
struct Other : Model { double v = 2; double f(double t) override { return w * v + t; } };
double use(Model *m, double t) { return m->f(t); }
__attribute__((noinline)) Model *make(int k) { return k ? new Other : new Model; }

__attribute__((noinline)) double run(const std::function<double(double)> &f, double x) { return f(x) * f(x + 1); }
double closure(double x, double y) { return run([y](double t) { return t * y; }, x); }
double closure_by_reference(double x) { double s = 0; std::function<void(double)> add = [&s](double t) { s += t * t; }; add(x); add(2 * x); return s; }

double cast(Model *m, double x) {
  if (Other *o = dynamic_cast<Other *>(m)) return o->v * o->f(x);
  return m->f(x);
}
double casts(double x, int n) {
  Model m;
  Other o;
  m.w = x;
  o.w = x * x;
  o.v = 3 * x;
  return n ? cast(&m, x) : cast(&o, x);
}
struct Top { virtual double f(double x) const { return x; } };
struct Left : virtual Top { double m = 2; double f(double x) const override { return m * x; } };
struct Right : virtual Top { double n = 3; };
struct Bottom : Left, Right { double f(double x) const override { return m * n * x * x; } };
double virtual_bases(double x, int n) {
  Bottom d;
  d.m = x;
  Left m;
  m.m = x * x;
  const Top *v = n ? static_cast<Top *>(&d) : static_cast<Top *>(&m);
  return v->f(x) * 2;
}

int main(int argc, char **) {
  Circle c(2), dc(0);
  Rectangle r(3, 4), dr(0, 0);
  Shape *s[] = {&c, &r, &c}, *ds[] = {&dc, &dr, &dc};
  double k = 1.5;
  NEAR(gradient_of_total(s, ds, 3, k), SLOPE(k, total(s, 3, k)));
  NEAR(dc.r, SLOPE(c.r, total(s, 3, k)));
  NEAR(dr.a, SLOPE(r.a, total(s, 3, k)));
  NEAR(dr.b, SLOPE(r.b, total(s, 3, k)));
  std::unique_ptr<Node> e(new Product(new Product(new Var(0), new Var(1)), new Product(new Number(3), new Var(0))));
  double x[2] = {2, 5}, dx[2] = {0, 0};
  GRADIENT(evaluate, enzyme_const, e.get(), enzyme_dup, x, dx);
  for (int i = 0; i < 2; i++) NEAR(dx[i], SLOPE(x[i], evaluate(e.get(), x)));
  for (int i = 0; i < 2; i++) { BOTH_WITH(in_place, 1.3, i); BOTH_WITH(several_bases, 1.3, i); }
  for (int i = 0; i < 2; i++) { BOTH_WITH(casts, 1.3, i); BOTH_WITH(virtual_bases, 1.3, i); }
  BOTH_WITH(owned, 1.3, 5);
  Model *m = make(argc - 1);
  Other d;
  memset((void *)&d, 0, sizeof d);
  double t = 2;
  NEAR(GRADIENT(use, enzyme_dup, m, &d, enzyme_out, t), SLOPE(t, use(m, t)));
  NEAR(d.w, SLOPE(m->w, use(m, t)));
  delete m;
  double a = 1.5, b = 2;
  struct { double a, b; } pair;
  pair.a = GRADIENT(closure, enzyme_out, a, enzyme_const, b);
  pair.b = GRADIENT(closure, enzyme_const, a, enzyme_out, b);
  NEAR(pair.a, SLOPE(a, closure(a, b)));
  NEAR(pair.b, SLOPE(b, closure(a, b)));
  BOTH(closure_by_reference, 1.2);
  return failures;
}
