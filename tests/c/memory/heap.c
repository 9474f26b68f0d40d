/* malloc, calloc, realloc growth, free in the callee, allocation in loops. */
#include "../check.h"

int enzyme_dup, enzyme_const;
double __enzyme_autodiff(void *, ...);

static double scratch(const double *x, int n) {
  double *t = (double *)malloc(n * sizeof(double));
  for (int i = 0; i < n; i++) t[i] = x[i] * x[i];
  double s = 0;
  for (int i = 1; i < n; i++) s += t[i] * t[i - 1];
  free(t);
  return s;
}
static double each_iteration(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    double *t = (double *)calloc(i + 1, sizeof *t);
    for (int j = 0; j <= i; j++) t[j] += x[j] * x[i];
    for (int j = 0; j <= i; j++) s += t[j] * t[j];
    free(t);
  }
  return s;
}
typedef struct { double *data; int size, capacity; } List;
static void push(List *l, double v) {
  if (l->size == l->capacity) {
    l->capacity = l->capacity ? 2 * l->capacity : 1;
    l->data = (double *)realloc(l->data, l->capacity * sizeof(double));
  }
  l->data[l->size++] = v;
}
static double growing(const double *x, int n) {
  List l = {0, 0, 0};
  for (int i = 0; i < n; i++) push(&l, sin(x[i]) * x[0]);
  double s = 0;
  for (int i = 0; i < l.size; i++) s += l.data[i] * l.data[l.size - 1 - i];
  free(l.data);
  return s;
}
__attribute__((noinline)) static double *doubled(const double *x, int n) {
  double *r = (double *)malloc(sizeof(double) * n);
  for (int i = 0; i < n; i++) r[i] = 2 * x[i];
  return r;
}
__attribute__((noinline)) static void release(double *p) { free(p); }
static double escaping(const double *x, int n) {
  double *a = doubled(x, n), *b = doubled(a, n);
  double s = 0;
  for (int i = 0; i < n; i++) s += a[i] * b[i] * x[i];
  release(a);
  release(b);
  return s;
}

static void test(double (*f)(const double *, int), double *d) {
  double x[5] = {0.5, -1.5, 2, 3, 0.25};
  for (int k = 0; k < 5; k++) {
    double keep = x[k];
    x[k] = keep + 1e-6;
    double up = f(x, 5);
    x[k] = keep - 1e-6;
    double down = f(x, 5);
    x[k] = keep;
    CLOSE(d[k], (up - down) / 2e-6, 1e-6);
  }
}

int main(void) {
  double x[5] = {0.5, -1.5, 2, 3, 0.25};
  double d[4][5] = {{0}};
  __enzyme_autodiff((void *)scratch, x, d[0], 5);
  __enzyme_autodiff((void *)each_iteration, x, d[1], 5);
  __enzyme_autodiff((void *)growing, x, d[2], 5);
  __enzyme_autodiff((void *)escaping, x, d[3], 5);
  test(scratch, d[0]);
  test(each_iteration, d[1]);
  test(growing, d[2]);
  test(escaping, d[3]);
  return 0;
}
