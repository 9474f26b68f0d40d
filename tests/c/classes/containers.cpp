// Classes that own memory: a vector with constructors, copies, moves and a destructor; a matrix; new[] and placement new; CRTP.
#include "../check.h"
#include <new>
#include <utility>

extern int enzyme_dup, enzyme_const;
template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);

class Vector {
  double *data_;
  int n_;

 public:
  explicit Vector(int n, double v = 0) : data_(new double[n]), n_(n) { for (int i = 0; i < n; i++) data_[i] = v; }
  Vector(const Vector &o) : data_(new double[o.n_]), n_(o.n_) { for (int i = 0; i < n_; i++) data_[i] = o.data_[i]; }
  Vector(Vector &&o) noexcept : data_(std::exchange(o.data_, nullptr)), n_(std::exchange(o.n_, 0)) {}
  Vector &operator=(Vector o) noexcept {
    std::swap(data_, o.data_);
    std::swap(n_, o.n_);
    return *this;
  }
  ~Vector() { delete[] data_; }
  double &operator[](int i) { return data_[i]; }
  double operator[](int i) const { return data_[i]; }
  int size() const { return n_; }
  friend Vector operator+(Vector a, const Vector &b) {
    for (int i = 0; i < a.n_; i++) a[i] += b[i];
    return a;
  }
  friend Vector operator*(double k, Vector a) {
    for (int i = 0; i < a.n_; i++) a[i] *= k;
    return a;
  }
};
static double combine(const double *x, int n) {
  Vector v(n), w(n, 1.0);
  for (int i = 0; i < n; i++) v[i] = x[i];
  for (int k = 0; k < 3; k++) w = x[k] * v + w;
  Vector u = std::move(w);
  double s = 0;
  for (int i = 0; i < u.size(); i++) s += u[i] * u[i];
  return s;
}
template <class D> struct Model {
  double operator()(double x) const { return static_cast<const D &>(*this).rate(x) * x; }
};
struct Growth : Model<Growth> {
  double k;
  explicit Growth(double k) : k(k) {}
  double rate(double x) const { return k * (1 - x); }
};
struct A { double a = 1; virtual double f(double x) { return a * x; } virtual ~A() {} };
struct B { double b = 2; virtual double g(double x) { return b * x * x; } virtual ~B() {} };
struct C : A, B {
  double f(double x) override { return A::f(x) + g(x); }
  double g(double x) override { return B::g(x) + 1; }
};
static double several_bases(double x) {
  C c;
  B *b = &c;
  A *a = dynamic_cast<A *>(b);
  return a->f(x) * b->g(x);
}
static double placed(double x) {
  alignas(Growth) unsigned char space[sizeof(Growth)];
  Growth *g = new (space) Growth(x);
  double r = (*g)(x);
  g->~Growth();
  return r;
}

int main() {
  double x[3] = {1, 2, 0.5}, d[3] = {};
  __enzyme_autodiff<double>((void *)combine, enzyme_dup, x, d, enzyme_const, 3);
  double k = 3.5, s = 0;
  for (int i = 0; i < 3; i++) s += (k * x[i] + 1) * x[i];
  for (int i = 0; i < 3; i++) NEAR(d[i], 2 * (k * x[i] + 1) * k + 2 * s);
  NEAR(__enzyme_autodiff<double>((void *)placed, 0.5), 2 * 0.5 - 3 * 0.25);
  double t = 0.5, f = t + 2 * t * t + 1, g = 2 * t * t + 1;
  NEAR(__enzyme_autodiff<double>((void *)several_bases, t), (1 + 4 * t) * g + f * 4 * t);
}
