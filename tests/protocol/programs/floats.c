// float functions and mixed precision.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
float __enzyme_autodiff_f(void *, ...);
float __enzyme_fwddiff_f(void *, ...);
static float f(float x) { return sinf(x) * expf(x) + sqrtf(x) + powf(x, 3) + fabsf(x); }
static float g(const float *x, int n) { double s = 0; for (int i = 0; i < n; i++) s += (double)x[i] * x[i]; return (float)s; }
static double h(double x) { float y = (float)x; return y * x; }
static long double l(long double x) { return x * x * x; }
long double __enzyme_autodiff_l(void *, ...);
#define NEARF(a, b) do { float a_ = a, b_ = b; if (fabsf(a_ - b_) > 1e-5 * (1 + fabsf(b_))) { printf("line %d: %g not %g\n", __LINE__, a_, b_); exit(1); } } while (0)
int main() {
    float x = 1.5f, want = expf(x) * (sinf(x) + cosf(x)) + 0.5f / sqrtf(x) + 3 * x * x + 1;
    NEARF(__enzyme_autodiff_f((void *)f, x), want);
    NEARF(__enzyme_fwddiff_f((void *)f, x, 1.0f), want);
    float v[3] = {1, 2, 3}, d[3] = {0};
    __enzyme_autodiff_f((void *)g, enzyme_dup, v, d, enzyme_const, 3);
    NEARF(d[2], 6);
    NEARF(__enzyme_autodiff((void *)h, 1.5), 3);
    NEARF(__enzyme_autodiff_l((void *)l, 2.0L), 12);
}
