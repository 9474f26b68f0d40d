/* Derivatives in two threads at once, each with global variables of its own: a request clears the shadows of its own thread only. */
#include "../check.h"
#include <pthread.h>

double __enzyme_autodiff(void *, ...);
extern int enzyme_dup, enzyme_const;

static double *first, *second;
static double total;

__attribute__((noinline)) static void put(double **where, const double *x, int n) {
  *where = malloc(n * sizeof(double));
  for (int i = 0; i < n; i++) (*where)[i] = x[i] * x[i];
}

static double by_first(const double *x, int n) {
  double s = 0;
  put(&first, x, n);
  for (int i = 0; i < n; i++) s += first[i] * x[n - 1 - i];
  free(first);
  return s;
}

static double by_second(const double *x, int n) {
  put(&second, x, n);
  total = 0;
  for (int i = 0; i < n; i++) total += second[i] * x[i];
  free(second);
  return total;
}

static int wrong;

static void *run(void *which) {
  double x[3] = {1, 2, 3};
  for (int k = 0; k < 20000 && !wrong; k++) {
    double d[3] = {0};
    if (which) {
      __enzyme_autodiff((void *)by_first, enzyme_dup, x, d, enzyme_const, 3);
      wrong |= d[0] != 2 * 1 * 3 + 9 || d[1] != 3 * 4 || d[2] != 2 * 3 * 1 + 1;
    } else {
      __enzyme_autodiff((void *)by_second, enzyme_dup, x, d, enzyme_const, 3);
      wrong |= d[0] != 3 || d[1] != 12 || d[2] != 27;
    }
  }
  return NULL;
}

int main(void) {
  pthread_t a, b;
  pthread_create(&a, NULL, run, NULL);
  pthread_create(&b, NULL, run, &a);
  pthread_join(a, NULL);
  pthread_join(b, NULL);
  return wrong;
}
