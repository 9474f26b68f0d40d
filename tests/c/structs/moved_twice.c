/* Second order: structs of numbers and an integer are moved as words, beside floats and integers on the tape of the inner derivative. */
#include "../check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

typedef struct {
  double u;
  int m;
  double v[2];
} Item;

static double first(const double *x, int k) { /* a number made of a member that is moved: it goes on the tape */
  Item items[3];
  double s = 0;
  for (int i = 0; i < 3; i++) items[i] = (Item){x[0] * x[1] + i, (k + i) & 3, {x[1] * x[1], x[0] * i}};
  memmove(items, items + 1, 2 * sizeof(Item));
  for (int i = 0; i < 2; i++) s += items[i].u * items[i].u * (0.1 * items[i].m) + items[i].v[0] * items[i].v[1];
  return s * x[0];
}

static double second(const double *x, int k) { /* floats in memory: the words are not all doubles */
  float f[4];
  for (int i = 0; i < 4; i++) f[i] = (float)(x[0] * 0.5 + i);
  double a = x[0] + f[1];
  Item items[3];
  for (int i = 0; i < 3; i++) items[i] = (Item){a * i, i, {a + i, x[1] * x[1] * a}};
  memmove(items, items + 1, 2 * sizeof(Item));
  return a * (0.1 * items[0].m) * a + items[k].u * items[k].v[1];
}

static void gradient_first(const double *x, double *d, int k) { __enzyme_autodiff((void *)first, x, d, k); }
static void gradient_second(const double *x, double *d, int k) { __enzyme_autodiff((void *)second, x, d, k); }

typedef void Gradient(const double *, double *, int);
static void check(Gradient *gradient, const double *x, const double *h, int k) { /* the Hessian's columns against differences of gradients */
  for (int j = 0; j < 2; j++) {
    double up[2] = {x[0], x[1]}, down[2] = {x[0], x[1]}, a[2] = {0}, b[2] = {0};
    up[j] += 1e-5, down[j] -= 1e-5;
    gradient(up, a, k), gradient(down, b, k);
    for (int i = 0; i < 2; i++) CLOSE(h[2 * j + i], (a[i] - b[i]) / 2e-5, 2e-3); /* f[1] is a float */
  }
}

int main(void) {
  for (int k = 0; k < 3; k++) {
    double x[2] = {1.25, 0.75}, h[4] = {0}, g[4] = {0};
    for (int j = 0; j < 2; j++) {
      double dx[2] = {j == 0, j == 1}, d[2] = {0};
      __enzyme_fwddiff((void *)gradient_first, x, dx, d, &h[2 * j], k);
      d[0] = d[1] = 0;
      __enzyme_fwddiff((void *)gradient_second, x, dx, d, &g[2 * j], k);
    }
    check(gradient_first, x, h, k);
    check(gradient_second, x, g, k);
  }
  return 0;
}
