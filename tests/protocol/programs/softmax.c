// logsumexp and softmax cross entropy.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double f(const double *x, int n, int label) { double m = x[0]; for (int i = 1; i < n; i++) m = fmax(m, x[i]); double s = 0; for (int i = 0; i < n; i++) s += exp(x[i] - m); return m + log(s) - x[label]; }
int main() { double x[4] = {1, 3, 2, 0.5}, d[4] = {0}, z = 0; __enzyme_autodiff((void *)f, enzyme_dup, x, d, enzyme_const, 4, enzyme_const, 2); for (int i = 0; i < 4; i++) z += exp(x[i]); for (int i = 0; i < 4; i++) NEAR(d[i], exp(x[i]) / z - (i == 2)); }
