// A batch of a function that asks for a derivative itself.
#include "check.h"
typedef struct { double v[2]; } R;
R __enzyme_batch(void *, ...);
double __enzyme_fwddiff(void *, ...);
static double f(double x) { return x * x * x; }
static double df(double x) { return __enzyme_fwddiff((void *)f, enzyme_dup, x, 1.0); }
int main() {
    R r = __enzyme_batch((void *)df, enzyme_width, 2, enzyme_vector, 2.0, 3.0);
    NEAR(r.v[0], 12); NEAR(r.v[1], 27);
}
