// Printing, assertions, time and errno on the way.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
#include <assert.h>
#include <errno.h>
#include <time.h>
static double f(double x) { assert(x > 0); errno = 0; char buf[64]; snprintf(buf, sizeof buf, "%g", x); if (time(NULL) == 0) abort(); fprintf(stderr, "%s", ""); return x * x * (strlen(buf) > 0); }
int main() { NEAR(__enzyme_autodiff((void *)f, 3.0), 6); }
