/* Doubles that are only moved, asked for where nothing shows that they are doubles: the copies' alignment tells them from floats. */
#include "../check.h"

void __enzyme_autodiff(void *, ...);
extern int enzyme_dup, enzyme_const;

typedef struct { double a, b, c; } Three;

static void some(const Three *x, Three *y, int n) { memcpy(y, x, n * sizeof(Three)); }
static void fixed(const double *x, double *y) { memcpy(y, x, 24); }
static void whole(const Three *x, Three *y) { *y = *x; }

void of_some(void *x, void *dx, void *y, void *dy, int n) { __enzyme_autodiff((void *)some, enzyme_dup, x, dx, enzyme_dup, y, dy, enzyme_const, n); }
void of_fixed(void *x, void *dx, void *y, void *dy) { __enzyme_autodiff((void *)fixed, enzyme_dup, x, dx, enzyme_dup, y, dy); }
void of_whole(void *x, void *dx, void *y, void *dy) { __enzyme_autodiff((void *)whole, enzyme_dup, x, dx, enzyme_dup, y, dy); }

int main(void) {
  double x[3] = {1, 2, 3}, dx[3] = {1, 0, 0}, y[3], dy[3] = {1, 2, 3};
  of_some(x, dx, y, dy, 1);
  if (dx[0] != 2 || dx[2] != 3 || dy[2] != 0 || y[1] != 2) return 1;
  dy[1] = 5;
  of_fixed(x, dx, y, dy);
  if (dx[1] != 7 || dy[1] != 0) return 2;
  dy[2] = 4;
  of_whole(x, dx, y, dy);
  if (dx[2] != 7 || dx[0] != 2 || dy[2] != 0) return 3;
  return 0;
}
