// memcpy, memmove and memset with sizes of run time.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double f(const double *x, size_t n) {
    double *a = malloc(2 * n * sizeof(double)), s = 0;
    memset(a, 0, 2 * n * sizeof(double));
    memcpy(a, x, n * sizeof(double));
    memmove(a + 1, a, n * sizeof(double));
    for (size_t i = 0; i < 2 * n; i++) s += a[i] * a[i] * (i + 1);
    memset(a, 0, n * sizeof(double));
    s += a[0] + a[n];
    free(a);
    return s;
}
int main() {
    double x[3] = {1, 2, 3}, d[3] = {0};
    __enzyme_autodiff((void *)f, enzyme_dup, x, d, enzyme_const, (size_t)3);
    for (int i = 0; i < 3; i++) CLOSE(d[i], FD(f, x, i, x, 3));
}
