/* One block divided into numbers and integers, at places that the run knows; parts are copied as a whole. */
#include "../check.h"

double __enzyme_autodiff(void *, ...);
extern int enzyme_const, enzyme_dup;

static double numbers_first(const double *x, int n) {
  char *a = malloc(24 * n), *b = malloc(24 * n);
  double *d = (double *)a, *e = (double *)b, s = 0;
  int *j = (int *)(a + 16 * n), *k = (int *)(b + 16 * n);
  for (int i = 0; i < n; i++) { d[i] = x[i] * x[i]; d[n + i] = x[i]; j[i] = i; j[n + i] = 3; }
  memcpy(e, d, 16 * n);
  memcpy(k, j, 8 * n);
  for (int i = 0; i < n; i++) s += e[i] * k[i] + e[n + i] * k[n + i];
  free(a);
  free(b);
  return s;
}

static double integers_first(const double *x, int n) {
  char *a = malloc(24 * n), *b = malloc(24 * n);
  double *d = (double *)(a + 8 * n), *e = (double *)(b + 8 * n), s = 0;
  int *k = (int *)b;
  for (int i = 0; i < n; i++) { d[2 * i] = x[i] * x[i]; d[2 * i + 1] = x[i]; }
  memcpy(e, d, 16 * n);
  for (int i = 0; i < 2 * n; i++) k[i] = i % 2 ? 3 : i / 2;
  for (int i = 0; i < n; i++) s += e[2 * i] * k[2 * i] + e[2 * i + 1] * k[2 * i + 1];
  free(a);
  free(b);
  return s;
}

int main(void) {
  double x[4] = {1, 2, 3, 4}, d[4] = {0}, e[4] = {0};
  __enzyme_autodiff((void *)numbers_first, enzyme_dup, x, d, enzyme_const, 4);
  __enzyme_autodiff((void *)integers_first, enzyme_dup, x, e, enzyme_const, 4);
  for (int i = 0; i < 4; i++)
    if (d[i] != 2 * x[i] * i + 3 || e[i] != d[i]) { printf("%d: %g %g\n", i, d[i], e[i]); return 1; }
  return 0;
}
