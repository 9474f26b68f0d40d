// Types and functions that the idioms of random C++ programs use (`idioms_cpp.py`).
#ifndef IDIOMS_HPP
#define IDIOMS_HPP
#include <any>
#include <bitset>
#include <complex>
#include <forward_list>
#include <iterator>
#include <queue>
#include <ranges>
#include <set>
#include <span>
#include <sstream>
#include <stack>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <valarray>

template <class D> struct Curve { // static polymorphism
  real at(real x) const { return static_cast<const D *>(this)->raw(x) + 0.1 * x; }
  real mean(int n) const {
    real s = 0;
    for (int i = 0; i < n; i++) s += at(real(0.3 * i));
    return s / real(n);
  }
};
struct Parabola : Curve<Parabola> {
  real a, b;
  Parabola(real a, real b) : a(a), b(b) {}
  real raw(real x) const { return a * x * x + b; }
};
struct Wave : Curve<Wave> {
  std::array<real, 2> c;
  Wave(real a, real b) : c{a, b} {}
  real raw(real x) const { return sin(c[0] * x) * c[1]; }
};

// Expression templates.
template <class E> struct Expr {
  const E &self() const { return static_cast<const E &>(*this); }
};
struct Vec : Expr<Vec> {
  std::vector<real> v;
  explicit Vec(int n, real x = 0.0) : v(n, x) {}
  template <class E> Vec(const Expr<E> &e) : v(e.self().size()) {
    for (size_t i = 0; i < v.size(); i++) v[i] = e.self()[i];
  }
  template <class E> Vec &operator+=(const Expr<E> &e) {
    for (size_t i = 0; i < v.size(); i++) v[i] += e.self()[i];
    return *this;
  }
  real operator[](size_t i) const { return v[i]; }
  real &operator[](size_t i) { return v[i]; }
  size_t size() const { return v.size(); }
};
template <class L, class R, class Op> struct Both : Expr<Both<L, R, Op>> {
  const L &l;
  const R &r;
  Both(const L &l, const R &r) : l(l), r(r) {}
  real operator[](size_t i) const { return Op()(l[i], r[i]); }
  size_t size() const { return l.size(); }
};
template <class L, class R> Both<L, R, std::plus<real>> operator+(const Expr<L> &l, const Expr<R> &r) { return {l.self(), r.self()}; }
template <class L, class R> Both<L, R, std::multiplies<real>> operator*(const Expr<L> &l, const Expr<R> &r) { return {l.self(), r.self()}; }

// Interfaces, several bases, visitors.
struct Constant;
struct Sum;
struct Product;
struct Visitor {
  virtual void on(const Constant &) = 0;
  virtual void on(const Sum &) = 0;
  virtual void on(const Product &) = 0;
  virtual ~Visitor() = default;
};
struct Term {
  virtual real eval() const = 0;
  virtual std::unique_ptr<Term> clone() const = 0;
  virtual void accept(Visitor &v) const = 0;
  virtual ~Term() = default;
};
using TermPtr = std::unique_ptr<Term>;
struct Constant : Term {
  real value;
  explicit Constant(real v) : value(v) {}
  real eval() const override { return value; }
  TermPtr clone() const override { return std::make_unique<Constant>(value); }
  void accept(Visitor &v) const override { v.on(*this); }
};
struct Pairwise : Term {
  TermPtr l, r;
  Pairwise(TermPtr l, TermPtr r) : l(std::move(l)), r(std::move(r)) {}
};
struct Sum : Pairwise {
  using Pairwise::Pairwise;
  real eval() const override { return l->eval() + r->eval(); }
  TermPtr clone() const override { return std::make_unique<Sum>(l->clone(), r->clone()); }
  void accept(Visitor &v) const override { v.on(*this); }
};
struct Product : Pairwise {
  using Pairwise::Pairwise;
  real eval() const override { return l->eval() * r->eval(); }
  TermPtr clone() const override { return std::make_unique<Product>(l->clone(), r->clone()); }
  void accept(Visitor &v) const override { v.on(*this); }
};
struct Weigh : Visitor {
  real total = 0;
  int depth = 0;
  void on(const Constant &c) override { total += c.value * (1 + depth); }
  void pair(const Pairwise &p) {
    depth++;
    p.l->accept(*this), p.r->accept(*this);
    depth--;
  }
  void on(const Sum &s) override { pair(s); }
  void on(const Product &p) override {
    pair(p);
    total = squash(total);
  }
};

struct Named {
  std::string name;
  explicit Named(const char *n) : name(n) {}
  virtual size_t length() const { return name.size(); }
  virtual ~Named() = default;
};
struct Scaled {
  real factor;
  explicit Scaled(real f) : factor(f) {}
  virtual real scaled(real x) const { return factor * x; }
  virtual ~Scaled() = default;
};
struct Gauge : Named, Scaled {
  real offset;
  Gauge(const char *n, real f, real o) : Named(n), Scaled(f), offset(o) {}
  real scaled(real x) const override { return Scaled::scaled(x) + offset * real(double(length())); }
};
struct Base {
  real shared;
  explicit Base(real s) : shared(s) {}
  virtual real get() const { return shared; }
  virtual ~Base() = default;
};
struct Left : virtual Base {
  real l;
  Left(real s, real l) : Base(s), l(l) {}
};
struct Right : virtual Base {
  real r;
  Right(real s, real r) : Base(s), r(r) {}
  real get() const override { return shared * r; }
};
struct Diamond : Left, Right {
  Diamond(real s, real l, real r) : Base(s), Left(s, l), Right(s, r) {}
};
NOINLINE static real through(const Scaled &s, real x) {
  if (auto *g = dynamic_cast<const Gauge *>(&s)) return g->scaled(x) * g->offset;
  return s.scaled(x);
}

// A graph of values that keeps its parents alive.
struct Var : std::enable_shared_from_this<Var> {
  real value, adjoint = 0;
  std::vector<std::pair<std::shared_ptr<Var>, real>> parents;
  explicit Var(real v) : value(v) {}
};
using VarPtr = std::shared_ptr<Var>;
static VarPtr var_times(const VarPtr &a, const VarPtr &b) {
  auto r = std::make_shared<Var>(a->value * b->value);
  r->parents = {{a, b->value}, {b, a->value}};
  return r;
}
static VarPtr var_sin(const VarPtr &a) {
  auto r = std::make_shared<Var>(sin(a->value));
  r->parents.emplace_back(a, cos(a->value));
  return r;
}
static void var_back(const VarPtr &v, real by) {
  v->adjoint += by;
  for (auto &[p, d] : v->parents) var_back(p, by * d);
}

// Types behind one interface, by hand.
class Function1 {
  struct Concept {
    virtual real call(real) const = 0;
    virtual std::unique_ptr<Concept> copy() const = 0;
    virtual ~Concept() = default;
  };
  template <class F> struct Model : Concept {
    F f;
    explicit Model(F f) : f(std::move(f)) {}
    real call(real x) const override { return f(x); }
    std::unique_ptr<Concept> copy() const override { return std::make_unique<Model>(f); }
  };
  std::unique_ptr<Concept> held;

public:
  template <class F> Function1(F f) : held(std::make_unique<Model<F>>(std::move(f))) {}
  Function1(const Function1 &o) : held(o.held->copy()) {}
  Function1(Function1 &&) = default;
  Function1 &operator=(Function1 o) {
    held.swap(o.held);
    return *this;
  }
  real operator()(real x) const { return held->call(x); }
};

template <class T, int R, int C> struct Mat {
  T at[R][C];
  T &operator()(int i, int j) { return at[i][j]; }
  const T &operator()(int i, int j) const { return at[i][j]; }
  template <int K> Mat<T, R, K> operator*(const Mat<T, C, K> &o) const {
    Mat<T, R, K> m;
    for (int i = 0; i < R; i++)
      for (int j = 0; j < K; j++) {
        m(i, j) = 0.0;
        for (int k = 0; k < C; k++) m(i, j) += at[i][k] * o(k, j);
      }
    return m;
  }
};

class Guard { // changes what it refers to when it goes
  real &to;
  real by;

public:
  Guard(real &to, real by) : to(to), by(by) {}
  ~Guard() { to = 0.5 * to + by; }
};
struct Owner {
  std::unique_ptr<real[]> data;
  int n;
  Owner(int n, real x) : data(new real[n]), n(n) {
    if (n > 4) throw std::length_error("too long");
    for (int i = 0; i < n; i++) data[i] = x * (1.0 + i);
  }
  Owner(const Owner &o) : data(new real[o.n]), n(o.n) { std::copy(o.data.get(), o.data.get() + n, data.get()); }
  Owner(Owner &&o) noexcept : data(std::move(o.data)), n(std::exchange(o.n, 0)) {}
  Owner &operator=(Owner o) {
    std::swap(data, o.data), std::swap(n, o.n);
    return *this;
  }
  real total() const { return std::accumulate(data.get(), data.get() + n, real(0.0)); }
};
struct Failure : std::runtime_error {
  int code;
  explicit Failure(int c) : std::runtime_error("failure"), code(c) {}
};
NOINLINE static real risky(real x, int n, const std::vector<real> &v) {
  Owner kept(3, x);
  if (n > 2) throw Failure(n);
  if (n == 2) throw 2;
  return kept.total() * v.at(n);
}
struct Range { // an iterator of one's own
  real *p;
  int n, by;
  struct iterator {
    real *p;
    int by;
    real &operator*() const { return *p; }
    iterator &operator++() {
      p += by;
      return *this;
    }
    bool operator!=(const iterator &o) const { return p < o.p; }
  };
  iterator begin() const { return {p, by}; }
  iterator end() const { return {p + n, by}; }
};
template <class T> struct Bump { // an allocator of one's own
  using value_type = T;
  Bump() = default;
  template <class U> Bump(const Bump<U> &) {}
  T *allocate(size_t n) { return (T *)malloc(n * sizeof(T) + 16); }
  void deallocate(T *p, size_t) { free(p); }
  bool operator==(const Bump &) const { return true; }
};
template <class... F> struct overloaded : F... {
  using F::operator()...;
};
template <class... F> overloaded(F...) -> overloaded<F...>;
template <class... T> static real folded(T... x) { return (... + squash(x)); }
struct Circle {
  real r;
};
struct Rect {
  real w, h;
  int n;
};
struct Poly {
  std::vector<real> at;
};
struct Leaf {
  real key;
  std::unique_ptr<Leaf> left, right;
  explicit Leaf(real k) : key(k) {}
  void insert(real k) {
    auto &to = value(k) < value(key) ? left : right;
    if (to) to->insert(k);
    else to = std::make_unique<Leaf>(k);
  }
  real fold(real start) const {
    if (left) start = left->fold(start);
    start = 0.6 * start + key;
    return right ? right->fold(start) : start;
  }
};
class Hidden {
  struct Impl;
  std::unique_ptr<Impl> impl;

public:
  explicit Hidden(real a);
  ~Hidden();
  void add(real x);
  real get() const;
};
struct Hidden::Impl {
  std::map<std::string, real> parts;
  real sum = 0;
};
Hidden::Hidden(real a) : impl(new Impl) { impl->parts["first"] = a; }
Hidden::~Hidden() = default;
NOINLINE void Hidden::add(real x) {
  impl->parts["n" + std::to_string(impl->parts.size())] = x;
  impl->sum += x;
}
NOINLINE real Hidden::get() const {
  real s = impl->sum;
  for (auto &[k, v] : impl->parts) s = 0.5 * s + v * real(double(k.size()));
  return s;
}
#endif
