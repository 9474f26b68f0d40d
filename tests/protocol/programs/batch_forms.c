// Batches: lanes by value, one value for all, a buffer.
#include "check.h"
typedef struct { double v[4]; } R;
R __enzyme_batch(void *, ...);
static double f(double x, double y) { return x * x + y; }
static double g(const double *x, double s) { return x[0] * x[1] * s; }
int main() {
    R r = __enzyme_batch((void *)f, enzyme_width, 4, enzyme_vector, 1.0, 2.0, 3.0, 4.0, enzyme_vector, 10.0, 20.0, 30.0, 40.0);
    for (int k = 0; k < 4; k++) NEAR(r.v[k], (k + 1) * (k + 1) + 10 * (k + 1));
    r = __enzyme_batch((void *)f, enzyme_width, 4, enzyme_vector, 1.0, 2.0, 3.0, 4.0, enzyme_scalar, 5.0);
    for (int k = 0; k < 4; k++) NEAR(r.v[k], (k + 1) * (k + 1) + 5);
    double x[8] = {1, 2, 3, 4, 5, 6, 7, 8};
    r = __enzyme_batch((void *)g, enzyme_width, 4, enzyme_buffer, 2 * sizeof(double), x, enzyme_scalar, 2.0);
    for (int k = 0; k < 4; k++) NEAR(r.v[k], 2 * x[2 * k] * x[2 * k + 1]);
    r = __enzyme_batch((void *)g, enzyme_width, 4, enzyme_vector, x, x + 1, x + 2, x + 3, enzyme_vector, 1.0, 2.0, 3.0, 4.0);
    for (int k = 0; k < 4; k++) NEAR(r.v[k], (k + 1) * x[k] * x[k + 1]);
}
