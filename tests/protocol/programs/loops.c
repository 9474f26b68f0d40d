// Every form of loop.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double f(double x, int n) {
    double s = 1; int i = 0;
    while (i < n) { s *= x; i++; }
    do { s += x; i -= 2; } while (i > 0);
    for (;;) { if (i++ > 3) break; if (i == 2) continue; s += x * i; }
    for (int j = n; j-- > 0;) for (int k = j; k; k >>= 1) s += x;
    int q = 0;
again: s *= 1.1; if (++q < 3) goto again;
    return s;
}
int main() { for (int n = 0; n < 7; n++) { double x[1] = {1.3}; CLOSE(__enzyme_autodiff((void *)f, enzyme_out, 1.3, enzyme_const, n), FD(f, x, 0, x[0], n)); } }
