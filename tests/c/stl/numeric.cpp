// std::valarray, containers of std::complex, arrays of structs, std::deque, scans and reductions.
#include "../check.h"
#include <valarray>
#include <complex>
#include <vector>
#include <array>
#include <deque>
#include <numeric>
#include <algorithm>
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#define ARRAY(f, n, ...)                                                                                        \
  do {                                                                                                          \
    double x[n] = {__VA_ARGS__}, d[n] = {}, h = 1e-6;                                                           \
    __enzyme_autodiff<double>((void *)f, x, d, n);                                                              \
    for (int i = 0; i < n; i++) {                                                                               \
      double v = x[i], e[n] = {};                                                                               \
      x[i] = v + h; double p = f(x, n);                                                                         \
      x[i] = v - h; double m = f(x, n);                                                                         \
      x[i] = v, e[i] = 1;                                                                                       \
      CLOSE(d[i], (p - m) / (2 * h), 1e-5);                                                                     \
      CLOSE(__enzyme_fwddiff<double>((void *)f, x, e, n), (p - m) / (2 * h), 1e-5);                             \
    }                                                                                                           \
  } while (0)
static double val(const double *p, int n) { std::valarray<double> v(p, n), w = v.apply([](double x) { return x * x; }); v[std::slice(0, n / 2, 1)] *= std::valarray<double>(2.0, n / 2); std::valarray<double> m = v[std::slice(0, n / 2, 2)]; w = std::exp(-w) + std::pow(v, 2.0); std::valarray<size_t> ix{0, 2, 1}; return w.sum() + m.max() + std::valarray<double>(w[ix]).min() + w.cshift(1)[0] * w.shift(1)[0]; }
static double cplx(const double *p, int n) { std::vector<std::complex<double>> v; for (int i = 0; i + 1 < n; i++) v.emplace_back(p[i], p[i + 1]); std::complex<double> s = 1, z(0, 1); for (auto &c : v) s = s * c + std::exp(z * c) / (1.0 + std::norm(c)); std::complex<double> q = std::accumulate(v.begin(), v.end(), std::complex<double>(0)); return std::abs(s) + std::arg(q) + std::real(std::sqrt(q)) + std::imag(std::pow(q, 1.5)) + std::abs(std::polar(p[0], p[1]) - std::conj(q)); }
struct Body { std::array<double, 3> x, v; double m; int id; };
static double bodies(const double *p, int n) { std::array<Body, 4> b{}; for (int i = 0; i < 4; i++) b[i] = {{p[i % n], p[(i + 1) % n], 1.0 * i}, {0, .1 * i, p[(i + 2) % n]}, 1 + .5 * i, i}; for (int s = 0; s < 3; s++) for (auto &a : b) { for (auto &c : b) if (a.id != c.id) { double r = .1; for (int k = 0; k < 3; k++) r += (a.x[k] - c.x[k]) * (a.x[k] - c.x[k]); for (int k = 0; k < 3; k++) a.v[k] += c.m * (c.x[k] - a.x[k]) / (r * std::sqrt(r)) * .01; } for (int k = 0; k < 3; k++) a.x[k] += .01 * a.v[k]; } double e = 0; for (auto &a : b) e += a.m * std::inner_product(a.v.begin(), a.v.end(), a.v.begin(), 0.0); std::swap(b[0], b[3]); return e + b[0].x[1] * b[1].x[0]; }
static double deq(const double *p, int n) { std::deque<std::pair<double, int>> q; for (int i = 0; i < 3 * n; i++) { if (i % 3) q.push_back({p[i % n] * i, i}); else q.emplace_front(p[i % n], -i); if (q.size() > 5) q.pop_front(); } q.insert(q.begin() + 2, {p[0], 7}); q.erase(q.begin()); std::sort(q.begin(), q.end(), [](auto &a, auto &b) { return a.second < b.second; }); double s = 0, w = 1; for (auto &[x, i] : q) s += w * x * x + i, w *= .7; return s; }
static double numeric(const double *p, int n) { std::vector<double> v(p, p + n), w(n), u(n); std::inclusive_scan(v.begin(), v.end(), w.begin()); std::exclusive_scan(v.begin(), v.end(), u.begin(), 1.0, std::multiplies<>()); double s = std::transform_reduce(w.begin(), w.end(), u.begin(), 0.0, std::plus<>(), [](double a, double b) { return a * std::sin(b); }); std::partial_sum(u.begin(), u.end(), u.begin(), std::multiplies<>()); auto [lo, hi] = std::minmax_element(w.begin(), w.end()); std::transform(v.begin(), v.end(), w.begin(), v.begin(), std::minus<>()); return s + *lo * *hi + std::reduce(u.begin(), u.end()) + std::hypot(v[0], v[1], v[2]) + std::clamp(v[0], -1.0, 1.0); }
int main() { ARRAY(val, 6, .5, 1.5, -.7, 2, .3, 1.1); ARRAY(cplx, 4, .5, 1.5, -.7, 2); ARRAY(bodies, 4, .5, 1.5, -.7, 2); ARRAY(deq, 4, .5, 1.5, -.7, 2); ARRAY(numeric, 4, .5, 1.5, -.7, 2); }
