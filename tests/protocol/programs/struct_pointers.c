// Structs of pointers, lengths and numbers.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
struct mat { int rows, cols; double *data; double scale; };
static double f(const struct mat *m, const double *v) { double s = 0; for (int i = 0; i < m->rows; i++) for (int j = 0; j < m->cols; j++) s += m->scale * m->data[i * m->cols + j] * v[j]; return s; }
int main() {
    double a[4] = {1, 2, 3, 4}, da[4] = {0}, v[2] = {5, 6}, dv[2] = {0};
    struct mat m = {2, 2, a, 2}, d = {2, 2, da, 0};
    __enzyme_autodiff((void *)f, enzyme_dup, &m, &d, enzyme_dup, v, dv);
    NEAR(da[0], 10); NEAR(dv[1], 12); NEAR(d.scale, 5 + 12 + 15 + 24);
    memset(da, 0, sizeof da); d.scale = 0;
    __enzyme_autodiff((void *)f, enzyme_dup, &m, &d, enzyme_const, v);
    NEAR(da[3], 12);
}
