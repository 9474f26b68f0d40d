/* Inner loops that do not run, in a nest where the inner count depends on the outer counter: what their counts would be is no size of anything. */
#include "../check.h"
void __enzyme_autodiff(void *, ...);
int enzyme_dup, enzyme_const;
struct kernel { double width; int power; };
static double energy(const double *x, int n, const struct kernel *k) {
  double e = 0;
  for (int i = 0; i < n; i++)
    for (int j = i + 1; j < n; j++) {
      double r = (x[i] - x[j]) / k->width, v = exp(-r * r), w = v;
      for (int q = 1; q < k->power; q++) { v *= r * r; w += sin(v); }
      for (int q = 2; q < k->power; q++) w = cos(w) + v;
      e += v + w;
    }
  return e;
}
int main(void) {
  for (int power = -3; power < 9; power++) {
    struct kernel k = {1.1, power}, dk = {0, power};
    double x[4] = {.3, .9, 1.2, -.4}, dx[4] = {0};
    __enzyme_autodiff((void *)energy, enzyme_dup, x, dx, enzyme_const, 4, enzyme_dup, &k, &dk);
    for (int i = 0; i < 4; i++) {
      double at = x[i], h = 1e-6, change;
      x[i] = at + h; change = energy(x, 4, &k);
      x[i] = at - h; change -= energy(x, 4, &k);
      x[i] = at;
      CLOSE(dx[i], change / (2 * h), 1e-6);
    }
  }
  return 0;
}
