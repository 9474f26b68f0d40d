// One LSTM cell over a sequence.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
static double sigmoid(double x) { return 1 / (1 + exp(-x)); }
static double f(const double *w, const double *in, int n) {
    double h = 0, c = 0;
    for (int t = 0; t < n; t++) {
        double i = sigmoid(w[0] * in[t] + w[1] * h), g = sigmoid(w[2] * in[t] + w[3] * h), o = sigmoid(w[4] * in[t] + w[5] * h), z = tanh(w[6] * in[t] + w[7] * h);
        c = g * c + i * z;
        h = o * tanh(c);
    }
    return h;
}
int main() {
    double w[8] = {.1, .2, -.3, .4, .5, -.6, .7, .8}, in[5] = {1, -1, .5, 2, .1}, d[8] = {0};
    __enzyme_autodiff((void *)f, enzyme_dup, w, d, enzyme_const, in, enzyme_const, 5);
    for (int i = 0; i < 8; i++) CLOSE(d[i], FD(f, w, i, w, in, 5));
}
