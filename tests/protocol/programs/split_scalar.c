// Split mode of a function of numbers; the tape and the result come back as a struct.
#include "check.h"
typedef struct { void *tape; double value; } Aug;
Aug __enzyme_augmentfwd(void *, ...);
typedef struct { double dx, dy; } Grad;
Grad __enzyme_reverse(void *, ...);
static double f(double x, double y) { return sin(x) * exp(y); }
int main() {
    Aug a = __enzyme_augmentfwd((void *)f, enzyme_out, 0.7, enzyme_out, 1.1);
    NEAR(a.value, sin(0.7) * exp(1.1));
    Grad g = __enzyme_reverse((void *)f, enzyme_out, 0.7, enzyme_out, 1.1, 2.0, a.tape);
    NEAR(g.dx, 2 * cos(0.7) * exp(1.1));
    NEAR(g.dy, 2 * sin(0.7) * exp(1.1));
}
