// Recursion, mutual and with memory.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double odd(double x, int n);
static double even(double x, int n) { return n == 0 ? 1 : x * odd(x, n - 1); }
static double odd(double x, int n) { return n == 0 ? 0 : sin(x) + even(x, n - 1); }
static double fib(double x, int n) { return n < 2 ? x : fib(x, n - 1) * fib(x, n - 2); }
int main() {
    double x[1] = {0.9};
    CLOSE(__enzyme_autodiff((void *)even, enzyme_out, 0.9, enzyme_const, 6), FD(even, x, 0, x[0], 6));
    NEAR(__enzyme_autodiff((void *)fib, enzyme_out, 0.9, enzyme_const, 5), 8 * pow(0.9, 7));
}
