/* A function that is called directly and through a pointer, and reads memory behind an argument without using it: the optimised copy that derivatives
   call does not, and is passed anything there. */
#include "../check.h"

double __enzyme_autodiff(void *, ...);

static double level[3] = {0.5, 0.25, 2};
static inline double unused(double u, double x) { return sin(x); }

#define STEP(k) s += 0.1 * cos(s + k) * exp(-s * s / k);
__attribute__((noinline)) double first(double x, double *p) { /* too long to be inlined */
  double s = unused(p[2], x);
  STEP(1) STEP(2) STEP(3) STEP(4) STEP(5) STEP(6) STEP(7) STEP(8) STEP(9) STEP(10) STEP(11) STEP(12) STEP(13) STEP(14) STEP(15) STEP(16)
  STEP(17) STEP(18) STEP(19) STEP(20) STEP(21) STEP(22) STEP(23) STEP(24) STEP(25) STEP(26) STEP(27) STEP(28) STEP(29) STEP(30) STEP(31)
  return s;
}
__attribute__((noinline)) double second(double x, double *p) { return first(x, level) + first(x * x, level); }
static double (*table[])(double, double *) = {first, second};

static double f(double x, int k) { return table[k & 1](0.3 + k, level) * x * x; }

int main(void) {
  level[0] = 1;
  for (int k = 0; k < 2; k++) {
    double d = __enzyme_autodiff((void *)f, 0.7, k), h = 1e-5;
    CLOSE(d, (f(0.7 + h, k) - f(0.7 - h, k)) / (2 * h), 1e-8);
  }
  return 0;
}
