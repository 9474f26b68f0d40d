/* Time stepping in place and with two buffers that are swapped. */
#include "../check.h"

int enzyme_dup, enzyme_const;
void __enzyme_autodiff(void *, ...);

static void heat(double *u, double *v, int n, int steps) {
  for (int t = 0; t < steps; t++) {
    for (int i = 1; i < n - 1; i++) v[i] = u[i] + 0.1 * (u[i - 1] - 2 * u[i] + u[i + 1]) * u[i];
    v[0] = u[0];
    v[n - 1] = u[n - 1];
    double *swap = u;
    u = v;
    v = swap;
  }
}
static double energy(double *u, double *v, int n, int steps) {
  heat(u, v, n, steps);
  double s = 0;
  for (int i = 0; i < n; i++) s += u[i] * u[i];
  return s;
}
static void in_place(double *x, int n) {
  for (int k = 0; k < 3; k++)
    for (int i = 1; i < n; i++) x[i] = x[i] * x[i - 1] + 0.5;
}

int main(void) {
  enum { N = 7 };
  double u[N], v[N], du[N], dv[N];
  for (int steps = 0; steps < 5; steps++) {
    for (int i = 0; i < N; i++) u[i] = sin(i), v[i] = 0, du[i] = dv[i] = 0;
    __enzyme_autodiff((void *)energy, u, du, v, dv, N, steps);
    for (int k = 0; k < N; k++) {
      double e[2];
      for (int side = 0; side < 2; side++) {
        for (int i = 0; i < N; i++) u[i] = sin(i) + (i == k ? (side ? -1e-6 : 1e-6) : 0), v[i] = 0;
        e[side] = energy(u, v, N, steps);
      }
      CLOSE(du[k], (e[0] - e[1]) / 2e-6, 1e-6);
    }
  }
  double x[4] = {0.3, 0.7, 1.1, -0.4}, dx[4] = {0, 0, 0, 1};
  __enzyme_autodiff((void *)in_place, x, dx, 4);
  for (int k = 0; k < 4; k++) {
    double e[2];
    for (int side = 0; side < 2; side++) {
      double y[4] = {0.3, 0.7, 1.1, -0.4};
      y[k] += side ? -1e-6 : 1e-6;
      in_place(y, 4);
      e[side] = y[3];
    }
    CLOSE(dx[k], (e[0] - e[1]) / 2e-6, 1e-7);
  }
  return 0;
}
