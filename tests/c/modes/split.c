/* __enzyme_augmentfwd and __enzyme_reverse. */
#include "../check.h"

int enzyme_dup, enzyme_const, enzyme_tape, enzyme_allocated;
void *__enzyme_augmentfwd(void *, ...);
void __enzyme_reverse(void *, ...);

static void f(double *x, int n) {
  for (int i = 0; i < n; i++) x[i] = x[i] * x[i] * (i + 1);
}

int main(void) {
  double x[3] = {1, 2, 3}, d[3] = {0};
  void *tape = __enzyme_augmentfwd((void *)f, enzyme_dup, x, d, enzyme_const, 3);
  NEAR(x[2], 27);
  for (int i = 0; i < 3; i++) d[i] = 1;
  __enzyme_reverse((void *)f, enzyme_dup, x, d, enzyme_const, 3, tape);
  for (int i = 0; i < 3; i++) NEAR(d[i], 2.0 * (i + 1) * (i + 1));
  return 0;
}
