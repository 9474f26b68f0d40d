// Containers and memory whose types only the run shows.
#include "h.h"
#include <algorithm>
#include <any>
#include <array>
#include <bitset>
#include <complex>
#include <cstring>
#include <deque>
#include <forward_list>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <queue>
#include <set>
#include <span>
#include <stack>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <valarray>
#include <variant>
#include <vector>
#if W == 1 /* variants with pointers inside, copied around */
using V = std::variant<double, std::vector<double>, int, std::string>;
static double f(double x, double y) { std::vector<V> v; for (int i = 0; i < 7; i++) { if (i % 3 == 0) v.push_back(x * i + y); else if (i % 3 == 1) v.push_back(std::vector<double>{x, y, x * y}); else v.push_back(i); } std::vector<V> w = v; std::swap(w[0], w[1]); std::reverse(w.begin(), w.end()); double s = 0; int k = 1; for (auto &e : w) { if (auto p = std::get_if<double>(&e)) s += *p * *p * k; else if (auto q = std::get_if<std::vector<double>>(&e)) for (double d : *q) s += d * d * k; else if (auto n = std::get_if<int>(&e)) s += *n * x; k++; } return s; }
MAIN
#elif W == 2 /* unordered_map of int and of string */
static double f(double x, double y) { std::unordered_map<int, double> m; for (int i = 0; i < 20; i++) m[i * 7 % 20] += x * i; m[3] *= y; std::unordered_map<std::string, double> t; t["a"] = x; t["b"] = y * x; t["a"] *= t["b"]; double s = t["a"] + t.at("b"); for (int i = 0; i < 20; i++) if (auto it = m.find(i); it != m.end()) s += it->second * it->second * (i + 1); m.erase(4); return s + m.size() * x; }
MAIN
#elif W == 3 /* list, forward_list, multimap, priority_queue, queue, stack */
static double f(double x, double y) { std::list<std::pair<int, double>> l; for (int i = 0; i < 6; i++) l.emplace_back(i, x * i); l.sort([](auto &a, auto &b) { return a.first > b.first; }); l.splice(l.begin(), l, std::prev(l.end())); std::forward_list<double> g(l.size()); int i = 0; for (auto &d : g) d = y * i++; g.reverse(); std::multimap<int, double> m; for (auto &[k, d] : l) m.emplace(k % 3, d); std::priority_queue<double> q; for (auto d : g) q.push(d * x); double s = 0; int c = 1; for (; !q.empty(); q.pop()) s += q.top() * c++; std::queue<double> r; r.push(x); r.push(y); std::stack<double> t; t.push(r.front()); r.pop(); t.push(t.top() * r.front()); for (auto &[k, d] : m) s += d * d * (k + 1); for (auto &[k, d] : l) s += d * k; return s + t.top(); }
MAIN
#elif W == 4 /* shared_ptr graph, unique_ptr, weak_ptr */
struct N { double v; std::shared_ptr<N> a, b; std::weak_ptr<N> up; };
static double val(const std::shared_ptr<N> &n) { return n ? n->v * n->v + val(n->a) * 0.5 + val(n->b) * n->v : 0; }
static double f(double x, double y) { auto l = std::make_shared<N>(N{x, nullptr, nullptr, {}}); auto r = std::shared_ptr<N>(new N{x * y, l, nullptr, {}}); auto t = std::make_shared<N>(N{y, l, r, {}}); l->up = t; std::vector<std::shared_ptr<N>> k{t, r, l, t}; std::rotate(k.begin(), k.begin() + 1, k.end()); auto u = std::make_unique<double[]>(4); for (int i = 0; i < 4; i++) u[i] = val(k[i]) * (i + 1); if (auto p = l->up.lock()) u[0] += p->v; return std::accumulate(u.get(), u.get() + 4, 0.0); }
MAIN
#elif W == 5 /* any, optional of vector, tuple, function */
static double f(double x, double y) { std::any a = x * 2; std::any b = std::vector<double>{x, y}; std::any c = a; a = b; double s = std::any_cast<double>(c) * y; for (double d : std::any_cast<std::vector<double> &>(a)) s += d * d; std::optional<std::vector<double>> o; if (x > 0) o = std::vector<double>(3, x * y); auto t = std::make_tuple(x, o, std::string("name"), 3); auto u = t; s += std::get<1>(u)->at(1) * std::get<3>(u) * std::get<0>(u); return s; }
MAIN
#elif W == 6 /* sort of mixed structs, stable_sort, nth_element, rotate, unique */
struct P { int id; double w; std::string name; double v; };
static double f(double x, double y) { std::vector<P> v; for (int i = 0; i < 9; i++) v.push_back({i * 5 % 9, x * i, "n" + std::to_string(i), y + i}); std::stable_sort(v.begin(), v.end(), [](const P &a, const P &b) { return a.id < b.id; }); std::nth_element(v.begin(), v.begin() + 4, v.end(), [](const P &a, const P &b) { return a.v > b.v; }); std::rotate(v.begin(), v.begin() + 2, v.end()); v.insert(v.begin() + 3, v[5]); v.erase(v.begin()); double s = 0; int k = 1; for (auto &p : v) s += p.w * p.v * k++ + p.id * p.w * (p.name.size()); return s; }
MAIN
#elif W == 7 /* valarray, complex, array, span, inner_product, transform, partial_sum */
static double sum(std::span<const double> s) { double t = 0; for (double d : s) t += d * d; return t; }
static double f(double x, double y) { std::valarray<double> a(5); for (int i = 0; i < 5; i++) a[i] = x * i; a = a * y + a; std::array<std::complex<double>, 3> c{{{x, y}, {y, x}, {1, x * y}}}; std::complex<double> z = 1; for (auto &e : c) z *= e; std::vector<double> p(5), q(5); std::partial_sum(std::begin(a), std::end(a), p.begin()); std::transform(p.begin(), p.end(), q.begin(), [&](double d) { return std::sin(d) * x; }); return sum(q) + std::inner_product(p.begin(), p.end(), q.begin(), 0.0) + std::norm(z) + a.sum(); }
MAIN
#elif W == 8 /* map of string to struct, set of pairs, bitset, string_view keys */
struct S { int n; double a; std::vector<double> h; };
static double f(double x, double y) { std::map<std::string, S, std::less<>> m; m["one"] = {1, x, {x, y}}; m["two"] = {2, y, {}}; m.emplace("three", S{3, x * y, {x * x}}); std::string_view k = "two"; m.find(k)->second.h.push_back(x + y); std::bitset<8> b("10110010"); std::set<std::pair<int, double>> s{{2, x}, {1, y}, {3, x * y}}; double r = 0; for (auto &[n, e] : m) { r += e.n * e.a * e.a; for (double d : e.h) r += d * e.a * n.size(); } int i = 0; for (auto &[n, d] : s) r += b[i++] ? d * n : d * d; return r; }
MAIN
#elif W == 9 /* deque of variants and of structs; vector of optionals */
struct Q { char c; double d; int i; };
static double f(double x, double y) { std::deque<Q> d; for (int i = 0; i < 60; i++) { d.push_back({char(i), x * i, i}); if (i % 3 == 0) d.push_front({'f', y * i, -i}); if (i % 5 == 0) d.pop_back(); } std::deque<Q> e(d); std::sort(e.begin(), e.end(), [](const Q &a, const Q &b) { return a.i < b.i; }); std::vector<std::optional<double>> o; for (auto &q : e) o.push_back(q.i % 2 ? std::optional<double>(q.d) : std::nullopt); auto p = o; double s = 0; int k = 1; for (auto &z : p) s += z.value_or(x) * k++ * 0.01; for (auto &q : e) s += q.d * q.d * 0.001 + q.c * q.d * 1e-3; return s; }
MAIN
#elif W == 10 /* std::function in containers of different closures */
static double f(double x, double y) { std::vector<std::function<double(double)>> v; v.push_back([x](double t) { return t * x; }); v.push_back([x, y](double t) { return t * y + x; }); std::vector<double> c{x, y}; v.push_back([c](double t) { return t * c[0] * c[1]; }); std::reverse(v.begin(), v.end()); double s = 1.5; for (auto &g : v) s = g(s); return s; }
MAIN
#endif
