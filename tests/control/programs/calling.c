/* Library functions that call back: qsort, qsort_r, bsearch. */
#define _GNU_SOURCE
#include "check.h"

static int up(const void *a, const void *b) { double x = *(const double *)a, y = *(const double *)b; return (x > y) - (x < y); }
static int down(const void *a, const void *b) { return -up(a, b); }
static double numbers(double x, int n) {
  double v[9], s = 0;
  for (int i = 0; i < n; i++) v[i] = x * ((i * 5) % 7) + i * x * x;
  qsort(v, n, sizeof *v, n % 2 ? up : down);
  for (int i = 0; i < n; i++) s += (i + 1) * v[i] * v[i];
  return s;
}

struct item { int key; double weight; struct item *next; };
static int by_key(const void *a, const void *b) { return ((const struct item *)a)->key - ((const struct item *)b)->key; }
static int by_weight(const void *a, const void *b) { return up(&((const struct item *)a)->weight, &((const struct item *)b)->weight); }
static double items(double x, int n) {
  struct item v[6];
  for (int i = 0; i < 6; i++) v[i] = (struct item){(i * 5 + n) % 6, x * i + n, 0};
  qsort(v, 6, sizeof *v, by_key);
  double s = 0;
  for (int i = 0; i < 6; i++) s += v[i].weight * x * i;
  qsort(v, 6, sizeof *v, by_weight);
  for (int i = 0; i < 6; i++) s += sin(v[i].weight) * i;
  struct item wanted = {4, 0, 0};
  qsort(v, 6, sizeof *v, by_key);
  struct item *found = bsearch(&wanted, v, 6, sizeof *v, by_key);
  return s + (found ? found->weight * found->weight : 0);
}

static int across(const void *a, const void *b, void *with) { const double *v = with; return up(v + *(const int *)a, v + *(const int *)b); }
static double ranks(double x, int n) {
  double v[5] = {3 * x, x * x, x, 2 * x, x + n};
  int order[5] = {0, 1, 2, 3, 4};
  qsort_r(order, 5, sizeof *order, across, v);
  double s = 0;
  for (int i = 0; i < 5; i++) s += v[order[i]] * (i + 1) * x;
  return s;
}

static int behind(const void *p, const void *q) { return up(*(double *const *)p, *(double *const *)q); }
static double pointers(double x, int n) {
  double a = x, b = x * x, c = n * x, *v[3] = {&a, &b, &c}, s = 0;
  qsort(v, 3, sizeof *v, behind);
  for (int i = 0; i < 3; i++) s += (i + 1) * *v[i] * *v[i];
  return s;
}

int main() {
  for (int n = 1; n < 9; n += 3) {
    BOTH_WITH(numbers, 1.3, n);
    BOTH_WITH(items, 0.7, n);
    BOTH_WITH(ranks, 1.7, n);
    BOTH_WITH(pointers, 1.7, n);
  }
  return failures;
}
