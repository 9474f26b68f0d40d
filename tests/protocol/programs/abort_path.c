// Unreachable and abort paths.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double f(double x, int k) { switch (k) { case 0: return x * x; case 1: return x; default: __builtin_unreachable(); } }
static double g(double x, int k) { if (k > 3) { fprintf(stderr, "bad\n"); exit(3); } return x * k; }
int main() { NEAR(__enzyme_autodiff((void *)f, enzyme_out, 3.0, enzyme_const, 0), 6); NEAR(__enzyme_autodiff((void *)g, enzyme_out, 3.0, enzyme_const, 2), 2); }
