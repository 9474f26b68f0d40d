// Structs as results in forward mode, with the primal and in lanes.
#include "check.h"
typedef struct { double a, b, c; } T;
typedef struct { T p, t; } PT;
T __enzyme_fwddiff(void *, ...);
PT __enzyme_fwddiff_pt(void *, ...);
static T f(double x) { T t = {x, x * x, sin(x)}; return t; }
int main() {
    T t = __enzyme_fwddiff((void *)f, 2.0, 1.0);
    NEAR(t.a, 1); NEAR(t.b, 4); NEAR(t.c, cos(2.0));
    PT q = __enzyme_fwddiff_pt((void *)f, enzyme_primal_return, enzyme_dup, 2.0, 1.0);
    NEAR(q.p.b, 4); NEAR(q.t.b, 4); NEAR(q.p.c, sin(2.0));
    q = __enzyme_fwddiff_pt((void *)f, enzyme_width, 2, enzyme_dup, 2.0, 1.0, 10.0);
    NEAR(q.p.b, 4); NEAR(q.t.b, 40);
}
