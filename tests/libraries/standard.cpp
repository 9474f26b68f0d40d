// Programs over the C++ standard library, and over GLM, Armadillo and xtensor.
// -DWHICH=n picks a program: f, differentiated at 1.7 by check.hpp.
#define ARMA_DONT_USE_WRAPPER
#include "check.hpp"
#include <vector>
#include <random>
#include <chrono>
#include <iostream>
#include <sstream>
#include <iomanip>
#include <algorithm>
#include <numeric>
#include <functional>
#include <complex>
#include <valarray>
#include <memory>
#include <optional>
#include <variant>
#if WHICH == 1
#include <glm/glm.hpp>
#include <glm/gtc/matrix_transform.hpp>
#include <glm/gtc/quaternion.hpp>
double f(double k) {
  glm::dvec3 a(k, 1, 2), b(0.3, k * k, 1);
  glm::dmat4 m = glm::rotate(glm::dmat4(1.0), k, glm::normalize(a));
  glm::dvec4 v = m * glm::dvec4(b, 1);
  glm::dquat q = glm::angleAxis(k * 0.5, glm::dvec3(0, 0, 1));
  glm::dvec3 w = q * b;
  return glm::dot(glm::cross(a, b), glm::dvec3(v)) + glm::length(w + a);
}
#elif WHICH == 2
#include <armadillo>
double f(double k) {
  arma::mat A(3, 3);
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3; j++) A(i, j) = sin(k * (i + 1) + j);
  arma::vec x = {1.0, k, 2.0};
  arma::vec y = A * x;
  return arma::dot(y, x) + arma::accu(A % A) + arma::norm(y);
}
#elif WHICH == 3
#include <xtensor/xarray.hpp>
#include <xtensor/xmath.hpp>
double f(double k) {
  xt::xarray<double> a = {{1.0, k}, {k * k, 2.0}};
  xt::xarray<double> b = xt::sin(a) * a + 1.0;
  return xt::sum(b)();
}
#elif WHICH == 4
struct Shape {
  virtual ~Shape() = default;
  virtual double area() const = 0;
};
struct Circle : Shape {
  double r;
  Circle(double r) : r(r) {}
  double area() const override { return M_PI * r * r; }
};
struct Rect : Shape {
  double a, b;
  Rect(double a, double b) : a(a), b(b) {}
  double area() const override { return a * b; }
};
double f(double k) {
  std::vector<std::unique_ptr<Shape>> s;
  for (int i = 0; i < 5; i++)
    if (i % 2)
      s.push_back(std::make_unique<Circle>(k + i));
    else
      s.push_back(std::make_unique<Rect>(k, i));
  double t = 0;
  for (auto &p : s) t += p->area();
  return t;
}
#elif WHICH == 5
double f(double k) {
  std::mt19937 g(42);
  std::normal_distribution<double> n(0, 1);
  double s = 0;
  for (int i = 0; i < 200; i++) {
    double z = n(g);
    s += std::max(0.0, k * exp(0.1 * z) - 1.0);
  }
  return s / 200;
}
#elif WHICH == 6
struct V {
  double x;
};
struct A {
  double a, b;
};
double f(double k) {
  std::vector<std::variant<V, A>> v;
  for (int i = 0; i < 6; i++) {
    if (i % 2)
      v.push_back(V{k * i});
    else
      v.push_back(A{k, k * i});
  }
  double s = 0;
  for (auto &e : v)
    s += std::visit(
        [](auto &q) {
          if constexpr (std::is_same_v<std::decay_t<decltype(q)>, V>)
            return q.x * q.x;
          else
            return q.a * q.b;
        },
        e);
  return s;
}
#elif WHICH == 7
std::optional<double> inv(double x) {
  if (x == 0) return std::nullopt;
  return 1 / x;
}
double f(double k) {
  double s = 0;
  for (int i = 0; i < 4; i++)
    if (auto v = inv(k - i)) s += *v;
  return s;
}
#elif WHICH == 8
double f(double k) {
  std::complex<double> z(k, 0.5);
  std::vector<std::complex<double>> x(8);
  for (int i = 0; i < 8; i++) x[i] = std::polar(1.0 + k * i, 0.3 * i);
  std::complex<double> s = 0;
  for (auto &c : x) s += std::exp(c * 0.1) * z / (c + 1.0);
  return std::norm(s) + std::abs(std::sqrt(z)) + std::arg(z);
}
#elif WHICH == 9
double f(double k) {
  std::ostringstream o;
  o << std::setprecision(3) << "k=" << k << "\n";
  std::string t = o.str();
  double s = 0;
  std::valarray<double> v(5);
  for (int i = 0; i < 5; i++) v[i] = k * i;
  s = (v * v).sum() + sin(v).sum() + v.max();
  if (t.size() > 100) s = 0;
  return s;
}
#elif WHICH == 10
struct Node {
  double v;
  std::shared_ptr<Node> l, r;
};
std::shared_ptr<Node> build(double k, int d) {
  auto n = std::make_shared<Node>();
  n->v = k * d;
  if (d) {
    n->l = build(k * 0.9, d - 1);
    n->r = build(k * 1.1, d - 1);
  }
  return n;
}
double sum(const std::shared_ptr<Node> &n) { return n ? n->v * n->v + sum(n->l) * 0.5 + sum(n->r) : 0; }
double f(double k) { return sum(build(k, 4)); }
#elif WHICH == 11
template <class T> struct Mat {
  int n;
  std::vector<T> d;
  Mat(int n) : n(n), d(n * n) {}
  T &operator()(int i, int j) { return d[i * n + j]; }
  const T &operator()(int i, int j) const { return d[i * n + j]; }
  Mat operator*(const Mat &o) const {
    Mat r(n);
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++)
        for (int k = 0; k < n; k++) r(i, j) += (*this)(i, k) * o(k, j);
    return r;
  }
};
template <class T> T det(Mat<T> a) {
  T d = 1;
  for (int c = 0; c < a.n; c++) {
    int p = c;
    for (int i = c + 1; i < a.n; i++)
      if (std::abs(a(i, c)) > std::abs(a(p, c))) p = i;
    if (p != c) {
      for (int j = 0; j < a.n; j++) std::swap(a(c, j), a(p, j));
      d = -d;
    }
    d *= a(c, c);
    for (int i = c + 1; i < a.n; i++) {
      T f = a(i, c) / a(c, c);
      for (int j = c; j < a.n; j++) a(i, j) -= f * a(c, j);
    }
  }
  return d;
}
double f(double k) {
  Mat<double> m(5);
  for (int i = 0; i < 5; i++)
    for (int j = 0; j < 5; j++) m(i, j) = sin(k * (i * 5 + j + 1)) + (i == j);
  return det(m * m) + det(m);
}
#elif WHICH == 12
#include <map>
#include <unordered_map>
#include <string>
double f(double k) {
  std::map<std::string, double> m;
  std::unordered_map<int, double> u;
  m["a"] = k;
  m["b"] = k * k;
  for (int i = 0; i < 20; i++) u[i * 7 % 13] += k * i;
  double s = 0;
  for (auto &[n, v] : m) s += v * n.size();
  for (auto &[i, v] : u) s += v * v * i;
  return s;
}
#elif WHICH == 13
#include <deque>
#include <queue>
#include <list>
#include <set>
struct E {
  double t;
  int id;
  bool operator<(const E &o) const { return t > o.t; }
};
double f(double k) {
  std::priority_queue<E> q;
  for (int i = 0; i < 6; i++) q.push({k * ((i * 5) % 7), i});
  double now = 0, s = 0;
  while (!q.empty()) {
    E e = q.top();
    q.pop();
    s += e.t * (e.id + 1) + now;
    now = e.t;
    if (e.id < 3) q.push({e.t + k, e.id + 3});
  }
  std::deque<double> d;
  for (int i = 0; i < 100; i++) {
    d.push_back(k * i);
    if (d.size() > 10) d.pop_front();
  }
  s += std::accumulate(d.begin(), d.end(), 0.0);
  std::list<double> l(d.begin(), d.end());
  l.sort();
  l.reverse();
  s += l.front() * l.back();
  return s;
}
#elif WHICH == 14
#include <thread>
#include <mutex>
double f(double k) {
  std::mutex m;
  double s = 0;
  for (int i = 0; i < 4; i++) {
    std::lock_guard<std::mutex> g(m);
    s += k * i * k;
  }
  return s;
}
#elif WHICH == 15
double f(double k) {
  std::vector<double> v(30);
  std::iota(v.begin(), v.end(), 1.0);
  std::transform(v.begin(), v.end(), v.begin(), [k](double x) { return sin(k * x); });
  std::sort(v.begin(), v.end());
  std::partial_sum(v.begin(), v.end(), v.begin());
  auto it = std::max_element(v.begin(), v.end());
  std::rotate(v.begin(), v.begin() + 3, v.end());
  std::nth_element(v.begin(), v.begin() + 5, v.end());
  v.erase(std::remove_if(v.begin(), v.end(), [](double x) { return x < 0; }), v.end());
  v.insert(v.begin(), k);
  return std::inner_product(v.begin(), v.end(), v.rbegin(), 0.0) + *it + v[4];
}
#elif WHICH == 16
struct Layer {
  std::vector<std::vector<double>> w;
  std::vector<double> b;
  std::function<double(double)> act;
};
double f(double k) {
  std::vector<Layer> net;
  int n[] = {2, 4, 4, 1};
  for (int l = 0; l < 3; l++) {
    Layer L;
    L.w.assign(n[l + 1], std::vector<double>(n[l]));
    L.b.assign(n[l + 1], 0.1 * k);
    for (auto &r : L.w)
      for (size_t j = 0; j < r.size(); j++) r[j] = sin(k * (j + 1 + l));
    if (l < 2)
      L.act = [](double x) { return tanh(x); };
    else
      L.act = [k](double x) { return x * k; };
    net.push_back(std::move(L));
  }
  std::vector<double> x = {0.3, k};
  for (auto &L : net) {
    std::vector<double> y(L.b);
    for (size_t i = 0; i < y.size(); i++) {
      for (size_t j = 0; j < x.size(); j++) y[i] += L.w[i][j] * x[j];
      y[i] = L.act(y[i]);
    }
    x = std::move(y);
  }
  return x[0];
}
#endif
