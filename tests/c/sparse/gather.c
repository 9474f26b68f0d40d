/* Sparse gradients: rows of a table that a model looks up; and columns and rows of the Jacobian of a stencil. */
#include "../check.h"
#include <stdint.h>

int enzyme_dup, enzyme_dupnoneed, enzyme_const, enzyme_width;
void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);
void __enzyme_fwddiff_two(void *, ...);
void *__enzyme_augmentfwd(void *, ...);
void __enzyme_reverse(void *, ...);
void *__enzyme_todense(void *, ...);

#define MOST 4096
struct list {
  int n;
  struct entry {
    int64_t row, column;
    double value;
  } entries[MOST];
};
static struct list found;

/* Gradient entries: the column is the offset, the row is handed in. */
static double none(int64_t offset, int row, struct list *into) { return 0; }
static void append(double value, int64_t offset, int row, struct list *into) {
  if (value == 0) return;
  if (into->n == MOST) abort();
  into->entries[into->n++] = (struct entry){row, offset / (int64_t)sizeof(double), value};
}
static void append_transposed(double value, int64_t offset, int column, struct list *into) {
  if (value == 0) return;
  if (into->n == MOST) abort();
  into->entries[into->n++] = (struct entry){offset / (int64_t)sizeof(double), column, value};
}
static float none_float(int64_t offset, int row, struct list *into) { return 0; }
static void append_float(float value, int64_t offset, int row, struct list *into) {
  if (value != 0) into->entries[into->n++] = (struct entry){row, offset / (int64_t)sizeof(float), value};
}
static double one(int64_t offset, int i) { return offset / (int64_t)sizeof(double) == i; }
static void never(double value, int64_t offset, int i) {
  if (value != 0) abort();
}

static double entry(int row, int column) {
  double s = 0;
  for (int k = 0; k < found.n; k++)
    if (found.entries[k].row == row && found.entries[k].column == column) s += found.entries[k].value;
  return s;
}

enum { ROWS = 50, WIDTH = 4, WORDS = 6 };

#define MODEL(NAME, T)                                                                                                                             \
  __attribute__((noinline)) static void NAME(const T *table, const int *words, int n, T *loss) {                                                   \
    T total = 0;                                                                                                                                   \
    for (int k = 0; k + 1 < n; k++) {                                                                                                              \
      const T *a = table + words[k] * WIDTH, *b = table + words[k + 1] * WIDTH;                                                                    \
      T dot = 0;                                                                                                                                   \
      for (int c = 0; c < WIDTH; c++) dot += a[c] * b[c];                                                                                          \
      total += dot * dot;                                                                                                                          \
    }                                                                                                                                              \
    *loss = total;                                                                                                                                 \
  }
MODEL(model, double)
MODEL(model_float, float)

static void gradient_of_lookups(void) {
  static double table[ROWS * WIDTH];
  static float narrow[ROWS * WIDTH];
  int words[WORDS] = {7, 31, 7, 2, 48, 31};
  for (int i = 0; i < ROWS * WIDTH; i++) narrow[i] = table[i] = sin(i) + 0.25;
  double loss = 0, seed = 1;
  found.n = 0;
  __enzyme_autodiff((void *)model, enzyme_dup, table, __enzyme_todense((void *)none, (void *)append, 0, &found), enzyme_const, words, enzyme_const,
                    (int)WORDS, enzyme_dup, &loss, &seed);
  for (int k = 0; k < found.n; k++) {
    int64_t row = found.entries[k].column / WIDTH;
    NEAR(row == 7 || row == 31 || row == 2 || row == 48, 1);
  }
  for (int r = 0; r < ROWS; r++)
    for (int c = 0; c < WIDTH; c++) {
      double up, down, kept = table[r * WIDTH + c];
      table[r * WIDTH + c] = kept + 1e-5, model(table, words, WORDS, &up);
      table[r * WIDTH + c] = kept - 1e-5, model(table, words, WORDS, &down);
      table[r * WIDTH + c] = kept;
      CLOSE(entry(0, r * WIDTH + c), (up - down) / 2e-5, 1e-6);
    }
  struct list kept = found;
  found.n = 0;
  float few = 0, one_seed = 1;
  __enzyme_autodiff((void *)model_float, enzyme_dup, narrow, __enzyme_todense((void *)none_float, (void *)append_float, 0, &found), enzyme_const, words,
                    enzyme_const, (int)WORDS, enzyme_dup, &few, &one_seed);
  struct list floats = found;
  for (int i = 0; i < ROWS * WIDTH; i++) {
    found = kept;
    double want = entry(0, i);
    found = floats;
    CLOSE(entry(0, i), want, 1e-4);
  }
}

enum { N = 12 };
static void stencil(const double *u, double *out, int n) {
  out[0] = u[0] * u[0], out[n - 1] = u[n - 1];
  for (int i = 1; i + 1 < n; i++) out[i] = u[i - 1] - 2 * u[i] + u[i + 1] * u[i] + exp(0.1 * u[i]);
}

static void compare_jacobian(const double *u, const char *what) {
  double x[N], up[N], down[N];
  for (int i = 0; i < N; i++) x[i] = u[i];
  for (int j = 0; j < N; j++) {
    x[j] = u[j] + 1e-5, stencil(x, up, N);
    x[j] = u[j] - 1e-5, stencil(x, down, N);
    x[j] = u[j];
    for (int i = 0; i < N; i++) check_near(entry(i, j), (up[i] - down[i]) / 2e-5, 1e-6, what, __FILE__, __LINE__);
  }
}

static void jacobian_of_a_stencil(void) {
  double u[N], out[N];
  for (int i = 0; i < N; i++) u[i] = cos(i);
  found.n = 0;
  for (int j = 0; j < N; j++)
    __enzyme_fwddiff((void *)stencil, enzyme_dup, u, __enzyme_todense((void *)one, (void *)never, j), enzyme_dupnoneed, NULL,
                     __enzyme_todense((void *)none, (void *)append_transposed, j, &found), enzyme_const, (int)N);
  compare_jacobian(u, "a column");
  found.n = 0;
  for (int j = 0; j < N; j += 2)
    __enzyme_fwddiff_two((void *)stencil, enzyme_width, 2, enzyme_dup, u, __enzyme_todense((void *)one, (void *)never, j),
                         __enzyme_todense((void *)one, (void *)never, j + 1), enzyme_dup, out,
                         __enzyme_todense((void *)none, (void *)append_transposed, j, &found),
                         __enzyme_todense((void *)none, (void *)append_transposed, j + 1, &found), enzyme_const, (int)N);
  compare_jacobian(u, "one of two columns");
  found.n = 0;
  for (int i = 0; i < N; i++)
    __enzyme_autodiff((void *)stencil, enzyme_dup, u, __enzyme_todense((void *)none, (void *)append, i, &found), enzyme_dupnoneed, out,
                      __enzyme_todense((void *)one, (void *)never, i), enzyme_const, (int)N);
  compare_jacobian(u, "a row");
  found.n = 0;
  for (int i = 0; i < N; i++) {
    double *du = (double *)__enzyme_todense((void *)none, (void *)append, i, &found);
    double *dout = (double *)__enzyme_todense((void *)one, (void *)never, i);
    void *tape = __enzyme_augmentfwd((void *)stencil, enzyme_dup, u, du, enzyme_dup, out, dout, enzyme_const, (int)N);
    __enzyme_reverse((void *)stencil, enzyme_dup, u, du, enzyme_dup, out, dout, enzyme_const, (int)N, tape);
  }
  compare_jacobian(u, "a row in two sweeps");
}

int main(void) {
  gradient_of_lookups();
  jacobian_of_a_stencil();
  return 0;
}
