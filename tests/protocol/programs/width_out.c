// Numbers by value in reverse mode with two lanes: seeds are ones.
#include "check.h"
typedef struct { double a[2], b[2]; } R;
R __enzyme_autodiff(void *, ...);
static double f(double x, double y) { return x * x * y; }
int main() {
    R r = __enzyme_autodiff((void *)f, enzyme_width, 2, enzyme_out, 3.0, enzyme_out, 5.0);
    NEAR(r.a[0], 30); NEAR(r.a[1], 30); NEAR(r.b[0], 9); NEAR(r.b[1], 9);
}
