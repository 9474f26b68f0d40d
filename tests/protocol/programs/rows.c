// Arrays of rows: double **.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double f(double **a, int n) { double s = 0; for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) s += a[i][j] * a[j][i]; return s; }
static double g(double x, int n) {
    double **a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++) { a[i] = calloc(n, sizeof **a); for (int j = 0; j <= i; j++) a[i][j] = x * (i + j); }
    double s = f(a, n);
    for (int i = 0; i < n; i++) free(a[i]);
    free(a);
    return s;
}
int main() {
    double r0[2] = {1, 2}, r1[2] = {3, 4}, d0[2] = {0}, d1[2] = {0}, *a[2] = {r0, r1}, *d[2] = {d0, d1};
    __enzyme_autodiff((void *)f, enzyme_dup, a, d, enzyme_const, 2);
    NEAR(d0[0], 2); NEAR(d0[1], 6); NEAR(d1[0], 4); NEAR(d1[1], 8);
    NEAR(__enzyme_autodiff((void *)g, enzyme_out, 2.0, enzyme_const, 3), 2 * g(2, 3) / 2);
}
