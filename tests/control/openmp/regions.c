/* Parallel regions of OpenMP. */
#include "check.h"
int omp_get_thread_num(void), omp_get_num_threads(void);
static double sum(const double *v, int n) { double s = 0;
#pragma omp parallel for reduction(+ : s)
  for (int i = 0; i < n; i++) s += v[i] * v[i]; return s; }
static double f1(double x, int n) { double v[64]; for (int i = 0; i < n; i++) v[i] = x * i; return sum(v, n); }
static double f2(double x, int n) { double v[64], w[64];
#pragma omp parallel for schedule(static, 4)
  for (int i = 0; i < n; i++) v[i] = sin(x * i * 0.1);
#pragma omp parallel for schedule(dynamic)
  for (int i = 0; i < n; i++) w[i] = v[i] * v[(i + 1) % n];
  double s = 0; for (int i = 0; i < n; i++) s += w[i]; return s; }
static double f3(double x, int n) { double best = -1e9, prod = 1; double part[64] = {0};
#pragma omp parallel num_threads(3)
  { int t = omp_get_thread_num(), k = omp_get_num_threads();
    for (int i = t; i < n; i += k) part[i] += x * x * i;
#pragma omp barrier
#pragma omp single
    part[0] += x;
#pragma omp critical
    { best = best > part[1] ? best : part[1]; }
#pragma omp master
    prod *= x;
  }
#pragma omp parallel for reduction(max : best) reduction(* : prod)
  for (int i = 0; i < n; i++) { best = best > part[i] ? best : part[i]; prod *= 1 + part[i] * 0.01; }
  return best * prod; }
static double f4(double x, int n) { double s = 0; 
#pragma omp parallel for collapse(2) schedule(guided) if (n > 2)
  for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) {
    double t = x * i + j * x * x;
#pragma omp atomic
    s += t; }
  return s * x; }
static double f5(double x, int n) { double v[64]; double y = x;
#pragma omp parallel sections firstprivate(y)
  {
#pragma omp section
    { v[0] = y * y; y = 0; }
#pragma omp section
    v[1] = x * 3; }
  double l = 0;
#pragma omp parallel for lastprivate(l)
  for (long i = 0; i < n; i++) { l = v[i % 2] * i; v[2 + i] = l; }
#pragma omp simd
  for (int i = 0; i < n; i++) v[2 + i] *= x;
  return v[0] * v[1] + l + v[n]; }
int main() { for (int n = 2; n < 40; n += 13) { BOTH_WITH(f1, 1.1, n); BOTH_WITH(f2, 1.1, n); BOTH_WITH(f3, 1.1, n); BOTH_WITH(f4, 1.1, n); BOTH_WITH(f5, 1.1, n); } return failures; }
