// Unions and bits of floats.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
union u { double d; unsigned long i; };
static double f(double x) { union u v; v.d = x; v.i &= ~(1ul << 63); return v.d * x; }
static double g(double x) { unsigned long b; memcpy(&b, &x, 8); b ^= 1ul << 63; memcpy(&x, &b, 8); return x * x * x; }
int main() { NEAR(__enzyme_autodiff((void *)f, -3.0), 6); NEAR(__enzyme_autodiff((void *)g, 2.0), -12); }
