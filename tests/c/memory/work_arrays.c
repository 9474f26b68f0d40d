/* Work arrays that a function allocates once and keeps, called with several sizes, before and between derivatives. */
#include "../check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
extern int enzyme_const, enzyme_dup;

static double *work;
static int capacity;

static void reserve(int n) {
  if (n > capacity) {
    double *p = realloc(work, n * sizeof(double));
    if (!p) abort();
    work = p;
    capacity = n;
  }
}

static double relax(double *x, int n) {
  reserve(n);
  for (int i = 0; i < n; i++) work[i] = x[i] * x[i];
  for (int k = 0; k < 3; k++)
    for (int i = 1; i < n; i++) work[i] += 0.5 * sin(work[i - 1]);
  double s = 0;
  for (int i = 0; i < n; i++) s += work[i] * (i + 1);
  return s;
}

static struct { double *now, *next; int n; } grid;

static void *checked(size_t n) {
  void *p = malloc(n);
  if (!p) exit(2);
  return p;
}

static double heat(double *u, int n) {
  if (grid.n != n) {
    if (grid.now) free(grid.now);
    if (grid.next) free(grid.next);
    grid.now = checked(n * sizeof(double));
    grid.next = checked(n * sizeof(double));
    grid.n = n;
  }
  memcpy(grid.now, u, n * sizeof(double));
  for (int s = 0; s < 3; s++) {
    grid.next[0] = grid.now[0];
    grid.next[n - 1] = grid.now[n - 1];
    for (int i = 1; i < n - 1; i++) grid.next[i] = grid.now[i] + 0.2 * (grid.now[i - 1] - 2 * grid.now[i] + grid.now[i + 1]) * grid.now[i];
    double *t = grid.now;
    grid.now = grid.next;
    grid.next = t;
  }
  double e = 0;
  for (int i = 0; i < n; i++) e += grid.now[i] * grid.now[i];
  return e;
}

static char *arena;
static size_t used;

static void *take(size_t n) {
  if (!arena) arena = malloc(1 << 14);
  void *p = arena + used;
  used += (n + 15) & ~(size_t)15;
  return p;
}

static double arenas(double *x, int n) {
  used = 0;
  double *a = take(n * sizeof *a), *b = take(n * sizeof *b);
  for (int i = 0; i < n; i++) {
    a[i] = exp(-x[i]);
    b[i] = a[i] * x[i];
  }
  double s = 0;
  for (int i = 0; i < n; i++) s += a[i] * b[n - 1 - i];
  return s;
}

/* What was kept is read before it is written: a constant. Two names lead to one block. */
static double *history, *same;

static double remember(double *x, int n) {
  if (!history) {
    history = calloc(16, sizeof(double));
    same = history;
  }
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += same[i] * x[i];
    history[i] = x[i];
    s += same[i] * x[i] * x[i];
  }
  return s;
}

/* A work space that goes by its address. */
typedef struct { double *values; int room; } space;
static space common;

__attribute__((noinline)) static void make_room(space *w, int n) {
  if (w->room < n) {
    free(w->values);
    w->values = malloc(n * sizeof(double));
    w->room = n;
  }
}

static space *the_space(int n) {
  make_room(&common, n);
  return &common;
}

static double through_address(double *x, int n) {
  space *w = the_space(n);
  for (int i = 0; i < n; i++) w->values[i] = x[i] * x[i];
  double s = 0;
  for (int i = 0; i < n; i++) s += w->values[i] * w->values[n - 1 - i];
  return s;
}

#define CHECK(f, n)                                                           \
  do {                                                                                    \
    double x[16], d[16] = {0};                                                            \
    for (int i = 0; i < n; i++) x[i] = 0.3 + 0.1 * i;                                     \
    __enzyme_autodiff((void *)f, enzyme_dup, x, d, enzyme_const, n);                      \
    for (int k = 0; k < n; k++) {                                                         \
      double h = 1e-6, keep = x[k], t[16] = {0};                                          \
      x[k] = keep + h;                                                                    \
      double up = f(x, n);                                                                \
      x[k] = keep - h;                                                                    \
      double down = f(x, n);                                                              \
      x[k] = keep;                                                                        \
      CLOSE(d[k], (up - down) / (2 * h), 1e-7);                               \
      t[k] = 1;                                                                           \
      double forward = __enzyme_fwddiff((void *)f, enzyme_dup, x, t, enzyme_const, n);    \
      CLOSE(forward, d[k], 1e-12);                                            \
    }                                                                                     \
  } while (0)

int main(void) {
  double y[4] = {1, 2, 3, 4};
  relax(y, 4);
  CHECK(relax, 3);
  CHECK(relax, 12);
  CHECK(relax, 5);
  CHECK(relax, 16);
  CHECK(heat, 6);
  CHECK(heat, 9);
  heat(y, 4);
  CHECK(heat, 4);
  arenas(y, 4);
  CHECK(arenas, 3);
  CHECK(arenas, 7);
  CHECK(through_address, 3);
  CHECK(through_address, 8);
  for (int r = 0; r < 3; r++) {
    double x[4] = {0.5, 0.7, 1.1, 1.3}, d[4] = {0}, before[4] = {0};
    x[r] += r;
    if (history) memcpy(before, history, sizeof before);
    __enzyme_autodiff((void *)remember, enzyme_dup, x, d, enzyme_const, 4);
    for (int i = 0; i < 4; i++) NEAR(d[i], before[i] + 3 * x[i] * x[i]);
  }
  return 0;
}
