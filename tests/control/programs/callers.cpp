// Calls through pointers as C++ programs make them: tables, thunks, covariant results, tail calls, a registry.
#include "check.h"
#include <functional>
#include <map>
#include <new>
#include <memory>
#include <vector>

namespace operations {
struct ops { const char *name; double (*eval)(double); double (*combine)(double, double); void (*update)(double *, double); };
static double sq(double x) { return x * x; } static double add(double a, double b) { return a + 2 * b; } static double mul(double a, double b) { return a * b; }
static void inc(double *p, double by) { *p += by * by; } static void scale(double *p, double by) { *p *= by; }
static const ops table[] = {{"sq", sq, add, inc}, {"sin", sin, mul, scale}, {"exp", exp, add, scale}};
static const ops *find(const char *n) { for (auto &o : table) if (!strcmp(o.name, n)) return &o; return nullptr; }
double f(double x, int n) { const char *names[] = {"sq", "sin", "exp"}; double s = x; for (int i = 0; i < n; i++) { const ops *o = find(names[i % 3]); double t = o->eval(s * 0.3); o->update(&t, x); s = o->combine(s, t) * 0.5; } return s; }
} // namespace operations

namespace virtual_inheritance {
struct V { double v = 1; virtual double g(double t) { return v * t; } virtual ~V() {} }; struct L : virtual V { double l = 2; double g(double t) override { return l * v * t; } virtual double h() { return l; } }; struct R : virtual V { double r = 3; virtual double k(double t) { return r * t * v; } }; struct D : L, R { double d = 4; double g(double t) override { return d * l * r * v * t; } double h() override { return d * v; } };
static double use(V *v, R *r, L *l, double x) { return v->g(x) + r->k(x) * l->h(); }
double f(double x, int n) { D d; d.v = x; d.d = x * n; d.r = x * x; L l; l.v = x; l.l = 3 * x; R r; r.r = x; std::vector<std::unique_ptr<V>> all; all.emplace_back(new D(d)); all.emplace_back(new L(l)); all.emplace_back(new R(r)); double s = use(&d, &d, &d, x) + use(&l, &r, &l, x); for (auto &p : all) s += p->g(x); return s; }
} // namespace virtual_inheritance

namespace covariant_and_thunks {
struct P { virtual P *self() { return this; } virtual double val(double x) { return x; } virtual ~P() {} }; struct Q { double q = 1; virtual double other(double x) { return q * x; } virtual ~Q() {} }; struct C : Q, P { double c; C *self() override { return this; } double val(double x) override { return c * x * x; } double other(double x) override { return q * c * x; } };
double f(double x, int n) { C c; c.c = x; c.q = x * n; P p; P *ps[2] = {&c, &p}; Q q; q.q = x * x; Q *qs[2] = {&q, &c}; double s = 0; for (int i = 0; i < n; i++) s += ps[i % 2]->self()->val(x) * qs[(i / 2) % 2]->other(x); return s; }
} // namespace covariant_and_thunks

namespace recursion_through_a_function_object {
double f(double x, int n) { std::function<double(double, int)> r = [&](double t, int k) -> double { return k <= 0 ? t : x * r(t * 0.9, k - 1) + t; }; return r(x * x, n); }
} // namespace recursion_through_a_function_object

namespace tail_calls {
[[clang::noinline]] static double odd(double x, int n); [[clang::noinline]] static double even(double x, int n) { if (n == 0) return x; [[clang::musttail]] return odd(x * x * 0.5 + x, n - 1); } static double odd(double x, int n) { if (n == 0) return 2 * x; [[clang::musttail]] return even(sin(x) + x, n - 1); }
using st = double (*)(double, int, const void *); static double s0(double x, int n, const void *t); static double s1(double x, int n, const void *t) { if (n <= 0) return x; [[clang::musttail]] return ((const st *)t)[n % 2](x * 1.1, n - 1, t); } static double s0(double x, int n, const void *t) { if (n <= 0) return x * x; [[clang::musttail]] return ((const st *)t)[n % 2](x + x * x, n - 1, t); } static const st tab[2] = {s0, s1};
double f(double x, int n) { return even(x, n) * s1(x * 0.3, n, tab); }
} // namespace tail_calls

namespace registry {
struct Plugin { double state; double (*run)(Plugin *, double); void (*destroy)(Plugin *); }; static double runa(Plugin *p, double x) { p->state += x; return p->state * x; } static double runb(Plugin *p, double x) { p->state *= x; return p->state + x; } static void fr(Plugin *p) { free(p); }
typedef Plugin *(*factory)(double); static Plugin *makea(double s) { return new (malloc(sizeof(Plugin))) Plugin{s, runa, fr}; } static Plugin *makeb(double s) { return new (malloc(sizeof(Plugin))) Plugin{s * s, runb, fr}; }
static std::map<int, factory> &registry() { static std::map<int, factory> r{{0, makea}, {1, makeb}}; return r; }
double f(double x, int n) { double s = 0; for (int i = 0; i < n; i++) { Plugin *p = registry()[i % 2](x); s += p->run(p, x) + p->run(p, s); p->destroy(p); } return s; }
} // namespace registry

int main() {
  for (int n = 1; n < 6; n += 2) {
    BOTH_WITH(operations::f, 0.8, n);
    BOTH_WITH(virtual_inheritance::f, 0.8, n);
    BOTH_WITH(covariant_and_thunks::f, 0.8, n);
    BOTH_WITH(recursion_through_a_function_object::f, 0.8, n);
    BOTH_WITH(tail_calls::f, 0.8, n);
    BOTH_WITH(registry::f, 0.8, n);
  }
  return failures;
}
