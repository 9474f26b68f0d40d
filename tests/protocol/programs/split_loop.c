// Two sweeps around a loop of other work, tapes in an array.
#include "check.h"
void *__enzyme_augmentfwd(void *, ...);
void __enzyme_reverse(void *, ...);
static void step(double *x, double dt) { double a = x[0]; x[0] += dt * x[1]; x[1] -= dt * a * a; }
int main() {
    double x[2] = {1, 0.5}, d[2] = {1, 0};
    void *tapes[10];
    for (int i = 0; i < 10; i++) tapes[i] = __enzyme_augmentfwd((void *)step, enzyme_dup, x, d, enzyme_const, 0.1);
    for (int i = 9; i >= 0; i--) __enzyme_reverse((void *)step, enzyme_dup, x, d, enzyme_const, 0.1, tapes[i]);
    double g[2];
    for (int k = 0; k < 2; k++) {
        double r[2];
        for (int s = 0; s < 2; s++) {
            double y[2] = {1, 0.5};
            y[k] += s ? 1e-6 : -1e-6;
            for (int i = 0; i < 10; i++) step(y, 0.1);
            r[s] = y[0];
        }
        g[k] = (r[1] - r[0]) / 2e-6;
    }
    if (fabs(d[0] - g[0]) > 1e-6 || fabs(d[1] - g[1]) > 1e-6) { printf("%g %g, not %g %g\n", d[0], d[1], g[0], g[1]); return 1; }
}
