/* Numerical code in C: Cholesky, LU with pivoting, Runge-Kutta, quadrature, a small neural network. */
#include "../check.h"

int enzyme_dup, enzyme_const;
double __enzyme_autodiff(void *, ...);

enum { N = 4 };
static double cholesky(const double *a0) {
  double a[N][N], s = 0;
  memcpy(a, a0, sizeof a);
  for (int j = 0; j < N; j++) {
    for (int k = 0; k < j; k++)
      for (int i = j; i < N; i++) a[i][j] -= a[i][k] * a[j][k];
    a[j][j] = sqrt(a[j][j]);
    for (int i = j + 1; i < N; i++) a[i][j] /= a[j][j];
    s += 2 * log(a[j][j]);
  }
  return s;
}
static double lu(const double *a0) {
  double a[N][N], b[N] = {1, 2, 3, 4};
  memcpy(a, a0, sizeof a);
  for (int k = 0; k < N; k++) {
    int p = k;
    for (int i = k + 1; i < N; i++) if (fabs(a[i][k]) > fabs(a[p][k])) p = i;
    if (p != k) {
      for (int j = 0; j < N; j++) { double t = a[k][j]; a[k][j] = a[p][j]; a[p][j] = t; }
      double t = b[k]; b[k] = b[p]; b[p] = t;
    }
    for (int i = k + 1; i < N; i++) {
      double m = a[i][k] / a[k][k];
      for (int j = k; j < N; j++) a[i][j] -= m * a[k][j];
      b[i] -= m * b[k];
    }
  }
  for (int i = N - 1; i >= 0; i--) {
    for (int j = i + 1; j < N; j++) b[i] -= a[i][j] * b[j];
    b[i] /= a[i][i];
  }
  return b[0] + b[1] * b[2] - b[3];
}
static void rate(const double *y, const double *p, double *out) {
  out[0] = p[0] * y[0] - p[1] * y[0] * y[1];
  out[1] = p[2] * y[0] * y[1] - p[3] * y[1];
}
static double runge_kutta(const double *p) {
  double y[2] = {1, 0.5}, h = 0.1;
  for (int t = 0; t < 20; t++) {
    double k1[2], k2[2], k3[2], k4[2], z[2];
    rate(y, p, k1);
    for (int i = 0; i < 2; i++) z[i] = y[i] + h / 2 * k1[i];
    rate(z, p, k2);
    for (int i = 0; i < 2; i++) z[i] = y[i] + h / 2 * k2[i];
    rate(z, p, k3);
    for (int i = 0; i < 2; i++) z[i] = y[i] + h * k3[i];
    rate(z, p, k4);
    for (int i = 0; i < 2; i++) y[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
  }
  return y[0] * y[1];
}
static double network(const double *w) {
  const double *p = w;
  double in[3] = {0.3, -0.2, 0.9}, out[3];
  for (int layer = 0; layer < 2; layer++) {
    for (int i = 0; i < 3; i++) {
      out[i] = *p++;
      for (int j = 0; j < 2; j++) out[i] += p[j % 2] * in[j];
    }
    double top = out[0], sum = 0;
    for (int i = 1; i < 3; i++) top = fmax(top, out[i]);
    for (int i = 0; i < 3; i++) sum += exp(out[i] - top);
    for (int i = 0; i < 3; i++) in[i] = layer ? out[i] - top - log(sum) : tanh(out[i]);
  }
  return in[0] - 2 * in[2];
}
static void test(double (*f)(const double *), const double *d, double *x, int n) {
  for (int k = 0; k < n; k++) {
    double keep = x[k];
    x[k] = keep + 1e-6;
    double up = f(x);
    x[k] = keep - 1e-6;
    CLOSE(d[k], (up - f(x)) / 2e-6, 1e-5);
    x[k] = keep;
  }
}

int main(void) {
  double a[N * N], d[N * N];
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) a[i * N + j] = (i == j ? 4 : 0) + 1.0 / (1 + i + j);
  memset(d, 0, sizeof d);
  __enzyme_autodiff((void *)cholesky, a, d);
  test(cholesky, d, a, N * N);
  a[1] = 9, a[4] = 7;
  memset(d, 0, sizeof d);
  __enzyme_autodiff((void *)lu, a, d);
  test(lu, d, a, N * N);
  double p[4] = {0.6, 0.4, 0.3, 0.5};
  memset(d, 0, sizeof d);
  __enzyme_autodiff((void *)runge_kutta, p, d);
  test(runge_kutta, d, p, 4);
  double w[16];
  for (int i = 0; i < 16; i++) w[i] = sin(3 * i + 1);
  memset(d, 0, sizeof d);
  __enzyme_autodiff((void *)network, w, d);
  test(network, d, w, 8);
  return 0;
}
