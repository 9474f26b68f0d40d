/* Counters of every kind: short, unsigned wrap, size_t down to zero, two at once, Duff's device, a state machine with goto. */
#include "../check.h"
#include <stddef.h>

int enzyme_dup, enzyme_const;
double __enzyme_autodiff(void *, ...);

static double narrow(const double *x, short n) {
  double s = 0;
  for (short i = n - 1; i >= 0; i--) s = s * 0.9 + x[i] * x[i];
  return s;
}
static double down(const double *restrict x, size_t n) {
  double s = 1;
  for (size_t i = n; i-- > 0;) s *= 1 + x[i] * x[n - 1 - i];
  return s;
}
static double both_ends(const double *x, int n) {
  double s = 0;
  for (int i = 0, j = n - 1; i < j; i++, j--) s += x[i] / x[j];
  return s;
}
static double duff(const double *x, int n) {
  double s = 0;
  int k = (n + 3) / 4;
  switch (n % 4) {
  case 0: do { s += sin(*x++);
  case 3: s += *x * *x; x++;
  case 2: s += *x++;
  case 1: s *= *x++;
  } while (--k > 0);
  }
  return s;
}
static double machine(const double *x, int n) {
  double s = 0;
  int i = 0;
start:
  if (i >= n) goto done;
  if (x[i] < 0) goto negative;
  s += x[i] * x[i];
  i++;
  goto start;
negative:
  s -= x[i] * s;
  i += 2;
  if (i < n) goto start;
done:
  return s;
}
static double triangle(const double *x, int n) {
  double a[4][4], s = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) a[i][j] = i < j ? x[i] * x[j] : i == j ? x[i] : 0;
  for (int i = 0; i < n; i++)
    for (int j = i; j < n; j++)
      for (int k = j; k >= i; k -= 2) s += a[i][k] * a[k][j];
  return s;
}

#define TEST(f, n) do { \
    double x[4] = {0.5, -1.5, 2, 3}, d[4] = {0}; \
    __enzyme_autodiff((void *)f, enzyme_dup, x, d, enzyme_const, n); \
    for (int k = 0; k < 4; k++) { \
      double keep = x[k]; \
      x[k] = keep + 1e-6; \
      double up = f(x, n); \
      x[k] = keep - 1e-6; \
      CLOSE(d[k], (up - f(x, n)) / 2e-6, 1e-6); \
      x[k] = keep; \
    } \
  } while (0)

int main(void) {
  TEST(narrow, (short)4);
  TEST(down, (size_t)4);
  TEST(both_ends, 4);
  TEST(duff, 4);
  TEST(duff, 3);
  TEST(machine, 4);
  TEST(triangle, 4);
  return 0;
}
