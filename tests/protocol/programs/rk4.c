// RK4 with a callback for the right-hand side.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
typedef void (*rhs)(const double *y, double *dy, const double *p);
static void lotka(const double *y, double *dy, const double *p) { dy[0] = p[0] * y[0] - p[1] * y[0] * y[1]; dy[1] = p[2] * y[0] * y[1] - p[3] * y[1]; }
static void rk4(rhs f, double *y, int n, double h, const double *p) {
    double k1[n], k2[n], k3[n], k4[n], t[n];
    f(y, k1, p);
    for (int i = 0; i < n; i++) t[i] = y[i] + h / 2 * k1[i];
    f(t, k2, p);
    for (int i = 0; i < n; i++) t[i] = y[i] + h / 2 * k2[i];
    f(t, k3, p);
    for (int i = 0; i < n; i++) t[i] = y[i] + h * k3[i];
    f(t, k4, p);
    for (int i = 0; i < n; i++) y[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
}
static double f(const double *p, int steps) { double y[2] = {1, 0.5}; for (int s = 0; s < steps; s++) rk4(lotka, y, 2, 0.1, p); return y[0] * y[1]; }
int main() {
    double p[4] = {1.1, 0.4, 0.1, 0.4}, d[4] = {0};
    __enzyme_autodiff((void *)f, enzyme_dup, p, d, enzyme_const, 20);
    for (int i = 0; i < 4; i++) CLOSE(d[i], FD(f, p, i, p, 20));
}
