#include "check.h"
double __enzyme_autodiff(void *, ...);
static double f(double x, double y) { return x * x * y; }
int main() {
    int dup = enzyme_out, c = enzyme_const;
    NEAR(__enzyme_autodiff((void *)f, dup, 3.0, c, 5.0), 30);
    int *p = &enzyme_out;
    NEAR(__enzyme_autodiff((void *)f, *p, 3.0, c, 5.0), 30);
    NEAR(__enzyme_autodiff((void *)f, "enzyme_out", 3.0, "enzyme_const", 5.0), 30);
}
