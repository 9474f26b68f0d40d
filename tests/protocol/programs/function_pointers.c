// Tables of functions, callbacks with a context.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double sq(double x, void *c) { return x * x * *(double *)c; }
static double id(double x, void *c) { return x + *(double *)c; }
static double (*const table[2])(double, void *) = {sq, id};
static double f(double x, double c, int n) { double s = 0; for (int i = 0; i < n; i++) s += table[i % 2](x, &c); return s; }
typedef struct { double a, b; } P;
P __enzyme_autodiff_p(void *, ...);
int main() { P p = __enzyme_autodiff_p((void *)f, enzyme_out, 3.0, enzyme_out, 5.0, enzyme_const, 3); NEAR(p.a, 2 * 30 + 1); NEAR(p.b, 2 * 9 + 1); }
