// Parameters of every kind of class, by value: which LLVM parameters belong together. C++20.
#include "check.h"
#include <complex>
#include <memory>
#include <span>
#include <string_view>
#include <vector>
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
struct Empty {};
enum class E : short { a, b };
struct Two { double a, b; };
struct D2 : Empty { Two t; };
struct Arr { double v[2]; };
struct Nest { struct { float a, b; } p; float c; };
struct Mixed { double x; int n; bool b; };
struct Base { double f(double x) const { return x * x * k; } double k; };
static double a(Empty, double x, E e, bool b, Two t) { return e == E::b && b ? x * t.a * t.b : 0; }
static double b(D2 d, Arr v, double s) { return d.t.a * v.v[0] * s + d.t.b * v.v[1]; }
static double c(std::string_view s, double x, std::span<const double> p) { double r = 0; for (double v : p) r += v * v * x; return r + s.size(); }
static float n(Nest v) { return v.p.a * v.p.b * v.c; }
static double m(Mixed v, double y) { return v.b ? v.x * v.n * y : 0; }
static double u(std::unique_ptr<double> p, double x) { return *p * x * x; }
static double vec(std::vector<double> v, double x) { double s = 0; for (double y : v) s += y * x * x; return s; }
static double mp(double (Base::*f)(double) const, const Base &o, double x) { return (o.*f)(x); }
static std::complex<double> z(std::complex<double> w, double s) { return w * w * s; }
int main() {
    Two t{2, 3}, dt{1, 0};
    NEAR((__enzyme_fwddiff<double>((void *)a, enzyme_const, 5.0, enzyme_const, E::b, enzyme_const, true, enzyme_dup, t, dt)), 15);
    auto r = __enzyme_autodiff<Two>((void *)a, enzyme_const, 5.0, enzyme_const, E::b, enzyme_const, true, enzyme_out, t);
    NEAR(r.a, 15); NEAR(r.b, 10);
    D2 d; d.t = {2, 3}; Arr v{{5, 7}};
    struct R { D2 d; Arr v; };
    NEAR((__enzyme_autodiff<double>((void *)b, enzyme_const, d, enzyme_const, v, enzyme_out, 1.0)), 10);
    Arr g = __enzyme_autodiff<Arr>((void *)b, enzyme_const, d, enzyme_out, v, enzyme_const, 1.0);
    NEAR(g.v[0], 2); NEAR(g.v[1], 3);
    double p[2] = {1, 2}, dp[2] = {0, 0};
    std::span<const double> s(p), ds(dp);
    NEAR((__enzyme_autodiff<double>((void *)c, enzyme_const, std::string_view("ab"), enzyme_out, 3.0, enzyme_dup, s, ds)), 5);
    NEAR(dp[1], 12);
    Nest q{{2, 3}, 5};
    Nest dq = __enzyme_autodiff<Nest>((void *)n, enzyme_out, q);
    NEAR(dq.p.a, 15); NEAR(dq.c, 6);
    Mixed w{2, 3, true};
    NEAR((__enzyme_autodiff<double>((void *)m, enzyme_const, w, enzyme_out, 7.0)), 6);
    Mixed dm = __enzyme_autodiff<Mixed>((void *)m, enzyme_out, w, enzyme_const, 7.0);
    NEAR(dm.x, 21);
    std::complex<double> k{1, 2}, dk{0, 1}, e = __enzyme_fwddiff<std::complex<double>>((void *)z, enzyme_dup, k, dk, enzyme_const, 3.0), want = 2.0 * k * dk * 3.0;
    NEAR(e.real(), want.real()); NEAR(e.imag(), want.imag());
    Base o{4};
    NEAR((__enzyme_autodiff<double>((void *)mp, enzyme_const, &Base::f, enzyme_const, &o, enzyme_out, 3.0)), 24);
}
