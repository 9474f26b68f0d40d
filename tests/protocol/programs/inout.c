// An argument that is input and output: time stepping in place.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static void step(double *x, int n) { for (int i = 0; i < n; i++) x[i] = sin(x[i]) * x[(i + 1) % n]; }
static void run(double *x, int n, int t) { while (t--) step(x, n); }
static double total(double *x, int n, int t) { double y[3]; memcpy(y, x, sizeof y); run(y, n, t); return y[0] + 2 * y[1] + 3 * y[2]; }
int main() {
    double x[3] = {0.5, 1, 1.5}, y[3], d[3] = {1, 2, 3};
    memcpy(y, x, sizeof y);
    __enzyme_autodiff_v((void *)run, enzyme_dup, y, d, enzyme_const, 3, enzyme_const, 4);
    for (int i = 0; i < 3; i++) CLOSE(d[i], FD(total, x, i, x, 3, 4));
}
