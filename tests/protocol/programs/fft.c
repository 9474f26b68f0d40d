// A recursive FFT in C99 complex, in memory.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
#include <complex.h>
static void fft(double complex *x, int n) {
    if (n == 1) return;
    double complex *e = malloc(n / 2 * sizeof *e), *o = malloc(n / 2 * sizeof *o);
    for (int i = 0; i < n / 2; i++) { e[i] = x[2 * i]; o[i] = x[2 * i + 1]; }
    fft(e, n / 2); fft(o, n / 2);
    for (int k = 0; k < n / 2; k++) {
        double complex t = (cos(2 * M_PI * k / n) - I * sin(2 * M_PI * k / n)) * o[k];
        x[k] = e[k] + t; x[k + n / 2] = e[k] - t;
    }
    free(e); free(o);
}
static double power(const double *x, int n) {
    double complex z[n];
    for (int i = 0; i < n; i++) z[i] = x[i];
    fft(z, n);
    double s = 0;
    for (int i = 0; i < n; i++) s += (i + 1) * (creal(z[i]) * creal(z[i]) + cimag(z[i]) * cimag(z[i]));
    return s;
}
int main() {
    double x[8] = {1, 2, -1, 0.5, 3, 0.25, -2, 1}, d[8] = {0};
    __enzyme_autodiff((void *)power, enzyme_dup, x, d, enzyme_const, 8);
    for (int i = 0; i < 8; i++) CLOSE(d[i], FD(power, x, i, x, 8));
}
