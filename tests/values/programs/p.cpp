#include "h.h"
#include <vector>
#include <array>
#include <map>
#include <unordered_map>
#include <list>
#include <set>
#include <deque>
#include <string>
#include <tuple>
#include <optional>
#include <memory>
#include <algorithm>
#include <numeric>
#include <complex>
#include <functional>
#include <variant>
#if W == 1
static double f(double x, double y) { std::vector<double> v; for (int i = 0; i < 20; i++) v.push_back(x * i + y); double s = 0; for (double d : v) s += d * d; return s; }
MAIN
#elif W == 2
static double f(double x, double y) { std::vector<double> v; v.resize(10, x); v.resize(15, y); v.insert(v.begin() + 3, x * y); v.erase(v.begin()); double s = 0; for (size_t i = 0; i < v.size(); i++) s += v[i] * v[i] * i; return s; }
MAIN
#elif W == 3
static double f(double x, double y) { std::vector<std::vector<double>> m(4, std::vector<double>(4, y)); for (int i = 0; i < 4; i++) for (int j = 0; j < 4; j++) m[i][j] += x * i * j; m.push_back(m[2]); double s = 0; for (auto &r : m) for (auto d : r) s += d * d; return s; }
MAIN
#elif W == 4
static double f(double x, double y) { std::array<double, 6> a{}; for (int i = 0; i < 6; i++) a[i] = x * i; auto b = a; std::sort(b.begin(), b.end(), std::greater<double>()); std::reverse(a.begin(), a.end()); a.swap(b); return std::inner_product(a.begin(), a.end(), b.begin(), y) * a[2]; }
MAIN
#elif W == 5
static double f(double x, double y) { std::map<int, double> m; for (int i = 0; i < 10; i++) m[i * 7 % 10] += x * i + y; double s = 0; for (auto &[k, v] : m) s += k * v * v; return s; }
MAIN
#elif W == 6
static double f(double x, double y) { std::unordered_map<int, double> m; for (int i = 0; i < 10; i++) m[i * 7 % 5] += x * i + y; double s = 0; for (auto &[k, v] : m) s += k * v * v; return s; }
MAIN
#elif W == 7
static double f(double x, double y) { std::list<double> l; for (int i = 0; i < 6; i++) { l.push_back(x * i); l.push_front(y); } double s = 1; for (double d : l) s += d * d * s * 0.01; return s; }
MAIN
#elif W == 8
static double f(double x, double y) { std::map<std::string, double> m; m["alpha"] = x; m["beta"] = y; m["gamma"] = x * y; m["a rather long key that needs the heap"] = x * x; double s = 0; for (auto &p : m) s += p.second * p.second * p.first.size(); return s * m["alpha"]; }
MAIN
#elif W == 9
static std::pair<double, int> mk(double a, int k) { return {a * k, k}; }
static std::tuple<double, float, int, double> tp(double a, double b) { return {a * b, 2.f, 3, b}; }
static std::optional<double> op(double a) { if (a > 100) return std::nullopt; return a * a; }
static double f(double x, double y) { auto [a, k] = mk(x, 3); auto t = tp(x, y); auto o = op(y); return a * k + std::get<0>(t) * std::get<1>(t) + std::get<2>(t) * std::get<3>(t) + o.value_or(1.0) * *op(x); }
MAIN
#elif W == 10
struct S { double v; std::unique_ptr<S> next; S(double v, std::unique_ptr<S> n) : v(v), next(std::move(n)) {} };
static double f(double x, double y) { std::unique_ptr<S> h; for (int i = 0; i < 4; i++) h = std::make_unique<S>(x * i + y, std::move(h)); double s = 0; for (S *p = h.get(); p; p = p->next.get()) s += p->v * p->v * p->v; return s; }
MAIN
#elif W == 11
static double f(double x, double y) { auto p = std::make_shared<double>(x); auto q = p; *q *= y; std::vector<std::shared_ptr<double>> v; for (int i = 0; i < 3; i++) v.push_back(i % 2 ? p : std::make_shared<double>(x * i)); double s = 0; for (auto &r : v) s += *r * *r; return s * *p; }
MAIN
#elif W == 12
static double f(double *a, int n) { std::vector<double> v(a, a + n); std::transform(v.begin(), v.end(), v.begin(), [](double d) { return d * d - d; }); std::sort(v.begin(), v.end()); double s = 0; for (size_t i = 0; i < v.size(); i++) s += v[i] * (i + 1); return s + std::accumulate(v.begin(), v.end(), 0.0, [](double p, double q) { return p * 0.5 + q * q; }); }
MAINA(20)
#elif W == 13
static double f(double x, double y) { std::complex<double> z(x, y), w(1, 0); for (int i = 0; i < 4; i++) w = w * z + z; w /= z + 2.0; return w.real() + 2 * w.imag() + std::norm(z) + std::arg(z); }
MAIN
#elif W == 14
static double f(double x, double y) { std::complex<double> z(x, y); auto w = std::exp(z) * std::sqrt(z) + std::log(z) + std::polar(x, y) + std::pow(z, 2.0) + std::sin(z); return w.real() * w.imag() + std::abs(z); }
MAIN
#elif W == 15
static double f(double x, double y) { std::deque<double> d; for (int i = 0; i < 100; i++) { d.push_back(x * i); if (i % 3 == 0) d.pop_front(); } double s = 0; for (double v : d) s += v * v * y; return s * 1e-4; }
MAIN
#elif W == 16
struct P { double x, y; int id; bool operator<(const P &o) const { return x < o.x; } };
static double f(double *a, int n) { std::vector<P> v; for (int i = 0; i < n; i++) v.push_back({a[i] * a[i] - a[i], a[i], i}); std::sort(v.begin(), v.end()); double s = 0; for (int i = 0; i < n; i++) s += v[i].y * v[i].x * (i + 1) * v[i].id; return s; }
MAINA(20)
#elif W == 17
static double f(double x, double y) { std::function<double(double)> g = [y](double a) { return a * y; }; std::function<double(double)> h = [=](double a) { return g(a) + x; }; return h(x) * g(2); }
MAIN
#elif W == 18
static double f(double x, double y) { std::variant<int, double> v = x * y; double s = 0; if (auto p = std::get_if<double>(&v)) s += *p * *p; v = 3; s += std::get<int>(v) * x; return s; }
MAIN
#elif W == 19
template <class T> struct Mat { std::vector<T> d; int n; Mat(int n) : d(n * n), n(n) {} T &operator()(int i, int j) { return d[i * n + j]; } Mat operator*(Mat &o) { Mat r(n); for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) for (int k = 0; k < n; k++) r(i, j) += (*this)(i, k) * o(k, j); return r; } };
static double f(double x, double y) { Mat<double> a(3); for (int i = 0; i < 9; i++) a.d[i] = x * i + y; auto b = a * a; b = b * a; return b(0, 1) + b(2, 2) * 0.1; }
MAIN
#elif W == 20
static double f(double x, double y) { std::vector<float> v(8); for (int i = 0; i < 8; i++) v[i] = i * 0.5f; std::vector<double> w(v.begin(), v.end()); for (auto &d : w) d *= x; return std::inner_product(w.begin(), w.end(), v.begin(), y); }
MAIN
#elif W == 21
static double f(double x, double y) { std::set<double> s{x, y, x * y, x + y}; double r = 0; int i = 1; for (double d : s) r += d * d * i++; return r; }
MAIN
#elif W == 22
static double f(double x, double y) { std::vector<std::pair<int, double>> v; for (int i = 0; i < 8; i++) v.emplace_back(i * 3 % 8, x * i + y); std::stable_sort(v.begin(), v.end(), [](auto &a, auto &b) { return a.first < b.first; }); double s = 0; for (size_t i = 0; i < v.size(); i++) s += v[i].second * v[i].second * i; return s; }
MAIN
#elif W == 23
static double f(double x, double y) { double *a = new double[10]; struct Q { double d; ~Q() {} }; Q *q = new Q[4]; for (int i = 0; i < 10; i++) a[i] = x * i; for (int i = 0; i < 4; i++) q[i].d = a[i] * y; double s = 0; for (int i = 0; i < 4; i++) s += q[i].d * q[i].d + a[i + 2]; delete[] a; delete[] q; return s; }
MAIN
#elif W == 24
static double f(double *a, int n) { std::vector<double> v(a, a + n), w = v; std::vector<double> u = std::move(v); v = w; std::swap(u, w); std::partial_sum(u.begin(), u.end(), w.begin()); std::nth_element(v.begin(), v.begin() + n / 2, v.end()); return v[n / 2] * *std::max_element(w.begin(), w.end()) + std::accumulate(w.begin(), w.end(), 0.); }
MAINA(9)
#elif W == 25
static double f(double x, double y) { std::vector<std::array<double, 3>> v; for (int i = 0; i < 5; i++) v.push_back({x * i, y, x * y}); std::vector<std::array<double, 3>> w(v); w.insert(w.end(), v.begin(), v.end()); double s = 0; for (auto &a : w) s += a[0] * a[1] * a[2]; return s; }
MAIN
#elif W == 26
static double f(double x, double y) { std::unordered_map<std::string, std::vector<double>> m; for (int i = 0; i < 6; i++) m[i % 2 ? "odd" : "even"].push_back(x * i + y); double s = 0; for (auto &d : m["odd"]) s += d * d; for (auto &d : m["even"]) s += d; return s; }
MAIN
#elif W == 27
struct Shape { virtual double area() const = 0; virtual ~Shape() {} }; struct Sq : Shape { double a; Sq(double a) : a(a) {} double area() const override { return a * a; } }; struct Ci : Shape { double r; int k; Ci(double r) : r(r), k(3) {} double area() const override { return k * r * r; } };
static double f(double x, double y) { std::vector<std::unique_ptr<Shape>> v; v.emplace_back(new Sq(x)); v.emplace_back(new Ci(y)); double s = 0; for (auto &p : v) s += p->area(); return s; }
MAIN
#elif W == 28
static double f(double x, double y) { std::vector<double> h{x, y, x * y, 0.1}; std::make_heap(h.begin(), h.end()); double s = 0; int k = 1; while (!h.empty()) { std::pop_heap(h.begin(), h.end()); s += h.back() * h.back() * k++; h.pop_back(); } return s; }
MAIN
#endif
