// Templates that take everything by reference.
#include "check.h"
template <typename R, typename... A> extern R __enzyme_autodiff(A &&...);
template <class R, class... A> R __enzyme_fwddiff(void *, A &&...);
template <class R, class... A> R __enzyme_autodiff_c(void *, const A &...);
template <class R, class... A> R __enzyme_autodiff_l(void *, A &...);
struct W { double a, b; };
struct Three { double a, b, c; };
static double f(const double *x) { return x[0] * x[0] * x[1]; }
static double g(double x, double y) { return x * x * y; }
static double h(const double &x, int n) { double r = 1; for (int i = 0; i < n; i++) r *= x; return r; }
static double k(Three t) { return t.a * t.b * t.c; }
static double m(const Three &t) { return t.a * t.b * t.c; }
static double p2(double **p) { return p[0][0] * p[1][1]; }
int main() {
    double x[2] = {3, 5}, d[2] = {0, 0};
    double *px = x, *pd = d;
    __enzyme_autodiff<void>((void *)f, enzyme_dup, px, pd);
    NEAR(d[0], 30); NEAR(d[1], 9);
    d[0] = d[1] = 0;
    __enzyme_autodiff<void>(f, enzyme_dup, px, pd);
    NEAR(d[0], 30);
    d[0] = d[1] = 0;
    __enzyme_autodiff<void>(f, enzyme_dup, &x[0], &d[0]);
    NEAR(d[0], 30); NEAR(d[1], 9);
    d[0] = d[1] = 0;
    __enzyme_autodiff<void>(f, enzyme_dup, x, d);
    NEAR(d[0], 30);
    d[0] = d[1] = 0;
    __enzyme_autodiff<void>(f, px, pd);
    NEAR(d[0], 30);
    NEAR(__enzyme_autodiff<double>(g, enzyme_out, 3.0, enzyme_const, 5.0), 30);
    double a = 3, b = 5;
    NEAR(__enzyme_autodiff<double>(g, enzyme_out, a, enzyme_const, b), 30);
    NEAR(__enzyme_fwddiff<double>((void *)g, enzyme_dup, a, 1.0, enzyme_const, b), 30);
    double da = 0; int n = 3;
    __enzyme_autodiff<void>(h, enzyme_dup, a, da, enzyme_const, n);
    NEAR(da, 27);
    da = 0;
    __enzyme_autodiff<void>(h, enzyme_dup, a, da, enzyme_const, 3);
    NEAR(da, 27);
    da = 0;
    __enzyme_autodiff<void>(h, enzyme_dup, &a, &da, enzyme_const, 3);
    NEAR(da, 27);
    Three t = {2, 3, 5}, dt = {0, 0, 0}, dir = {1, 0, 0};
    NEAR(__enzyme_fwddiff<double>((void *)k, enzyme_dup, t, dir), 15);
    __enzyme_autodiff<void>(m, enzyme_dup, t, dt);
    NEAR(dt.a, 15); NEAR(dt.c, 6);
    double y[2] = {7, 11}, dy[2] = {0, 0}; d[0] = d[1] = 0;
    double *pp[2] = {x, y}, *dpp[2] = {d, dy};
    __enzyme_autodiff<void>(p2, enzyme_dup, pp, dpp);
    NEAR(d[0], 11); NEAR(dy[1], 3);
    d[0] = d[1] = 0;
    __enzyme_autodiff_c<void>((void *)f, enzyme_dup, px, pd);
    NEAR(d[0], 30);
    d[0] = d[1] = 0;
    __enzyme_autodiff_l<void>((void *)f, enzyme_dup, px, pd);
    NEAR(d[0], 30);

    W w = __enzyme_fwddiff<W>((void *)g, enzyme_width, 2, enzyme_dup, a, 1.0, 0.0, enzyme_dup, b, 0.0, 1.0);
    NEAR(w.a, 30); NEAR(w.b, 9);
    const double *cx = x;
    d[0] = 0;
    __enzyme_autodiff<void>(f, enzyme_dup, cx, pd);
    NEAR(d[0], 30);
    __enzyme_autodiff<void>(f, enzyme_const, cx);
}
