// A stencil with two buffers that are swapped.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double f(const double *u, int n, int steps) {
    double *a = malloc(n * sizeof *a), *b = malloc(n * sizeof *b), s = 0;
    memcpy(a, u, n * sizeof *a);
    for (int t = 0; t < steps; t++) { b[0] = a[0]; b[n - 1] = a[n - 1]; for (int i = 1; i < n - 1; i++) b[i] = a[i] + 0.1 * (a[i - 1] - 2 * a[i] + a[i + 1]) * a[i]; double *x = a; a = b; b = x; }
    for (int i = 0; i < n; i++) s += a[i] * a[i];
    free(a); free(b);
    return s;
}
int main() { double u[6] = {1, 2, 0, 3, 1, 2}, d[6] = {0}; __enzyme_autodiff((void *)f, enzyme_dup, u, d, enzyme_const, 6, enzyme_const, 7); for (int i = 0; i < 6; i++) CLOSE(d[i], FD(f, u, i, u, 6, 7)); }
