// An array that grows by realloc.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double f(double x, int n) {
    double *a = NULL; int cap = 0, len = 0;
    for (int i = 0; i < n; i++) { if (len == cap) { cap = cap ? 2 * cap : 1; a = realloc(a, cap * sizeof(double)); } a[len++] = x * x * i; }
    double s = 0;
    for (int i = 0; i < len; i++) s += a[i] * x;
    free(a);
    return s;
}
int main() { NEAR(__enzyme_autodiff((void *)f, enzyme_out, 2.0, enzyme_const, 10), 3 * 4 * 45); }
