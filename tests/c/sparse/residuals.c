/* Jacobians of residuals that are summed up in one array. The tangents are a list to which each store appends: every sum must be appended once, so what
 * is added to an entry again must be read again, whatever an optimiser knows of it. */
#include "../check.h"
#include <stdint.h>

int enzyme_dup, enzyme_dupnoneed, enzyme_const;
void __enzyme_fwddiff(void *, ...);
void *__enzyme_todense(void *, ...);

struct list {
  int n;
  struct {
    int row, column;
    double value;
  } entries[4096];
};

static double one(int64_t offset, int j) { return offset / (int64_t)sizeof(double) == j; }
static void never(double value, int64_t offset, int j) { abort(); }
static double none(int64_t offset, int j, struct list *into) { return 0; }
static void append(double value, int64_t offset, int j, struct list *into) {
  if (value == 0) return;
  if (into->n == 4096) abort();
  into->entries[into->n].row = offset / (int64_t)sizeof(double);
  into->entries[into->n].column = j;
  into->entries[into->n++].value = value;
}
static double entry(const struct list *from, int row, int column) {
  double s = 0;
  for (int k = 0; k < from->n; k++)
    if (from->entries[k].row == row && from->entries[k].column == column) s += from->entries[k].value;
  return s;
}

/* Neighbours share entries. */
static void springs(const double *x, double *r, int n, const int *unused) {
  for (int i = 0; i < n; i++) r[i] = 0.5 * x[i];
  for (int i = 0; i + 1 < n; i++) {
    double f = (x[i + 1] - x[i]) * (x[i + 1] - x[i]) * (x[i + 1] - x[i]);
    r[i] -= f;
    r[i + 1] = r[i + 1] + f;
  }
  r[0] += x[0] * x[1];
  r[0] += x[2] * x[1];
}
static void add(double *to, double v) { *to += v; }
static void assembled(const double *x, double *r, int n, const int *elements) {
  for (int k = 0; k < n; k++) {
    double a = x[elements[2 * k]] - x[elements[2 * k + 1]];
    for (int c = 0; c < 2; c++) {
      r[elements[2 * k + c]] += a * a;
      add(&r[elements[2 * k + c]], x[k] * a);
    }
  }
  double *last = r + n - 1;
  *last += x[0];
  *last-- += x[1] * x[1];
  *last -= x[2];
}
/* Entries that follow from others are stored in places of their own. */
static void steps(const double *x, double *r, int n, const int *unused) {
  double state = x[0];
  for (int i = 0; i < n; i++) {
    state = 0.9 * state + 0.1 * x[i] * state;
    r[i] = state;
  }
}

enum { N = 12 };
static void check(void (*f)(const double *, double *, int, const int *), const struct list *found, const int *elements, const char *what) {
  double x[N], up[N], down[N];
  for (int i = 0; i < N; i++) x[i] = cos(i);
  for (int j = 0; j < N; j++) {
    double kept = x[j];
    memset(up, 0, sizeof up), memset(down, 0, sizeof down);
    x[j] = kept + 1e-5, f(x, up, N, elements);
    x[j] = kept - 1e-5, f(x, down, N, elements);
    x[j] = kept;
    for (int i = 0; i < N; i++) check_near(entry(found, i, j), (up[i] - down[i]) / 2e-5, 1e-6, what, __FILE__, __LINE__);
  }
}

#define COLUMNS(F)                                                                                                                                 \
  found.n = 0;                                                                                                                                     \
  for (int j = 0; j < N; j++)                                                                                                                      \
    __enzyme_fwddiff((void *)F, enzyme_dup, x, __enzyme_todense((void *)one, (void *)never, j), enzyme_dup, r,                                     \
                     __enzyme_todense((void *)none, (void *)append, j, &found), enzyme_const, (int)N, enzyme_const, elements);                     \
  check(F, &found, elements, #F)

int main(void) {
  static struct list found;
  double x[N], r[N] = {0};
  int elements[2 * N];
  for (int i = 0; i < N; i++) x[i] = cos(i);
  for (int k = 0; k < 2 * N; k++) elements[k] = k * 5 % N;
  COLUMNS(springs);
  COLUMNS(assembled);
  COLUMNS(steps);
  return 0;
}
