// Constant and duplicated pointers in one array: shadow equals primal.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double f(double *const *p, int n) { double s = 0; for (int i = 0; i < n; i++) s += p[i][0] * p[i][0]; return s; }
int main() { double a = 2, b = 3, da = 0; double *p[2] = {&a, &b}, *d[2] = {&da, &b}; __enzyme_autodiff((void *)f, enzyme_runtime_activity, enzyme_dup, p, d, enzyme_const, 2); NEAR(da, 4); NEAR(b, 3); }
