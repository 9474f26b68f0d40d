// Fields that are annotated as inactive; annotations that mean nothing here.
#include "check.h"
#define INACTIVE __attribute__((annotate("enzyme_inactive")))
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
struct s { double a; INACTIVE double b; __attribute__((annotate("other"))) double c; };
static double g(const struct s *p) { return p->a * p->b * p->c; }
static double m(double x) { struct s t = {x, x * 3, 1}; return t.a * t.b; }
static double k(__attribute__((annotate("param"))) double x) { __attribute__((annotate("local"))) double y = x * x; return y * x; }
int main() {
    struct s p = {2, 5, 7}, d = {0, 0, 0}, t = {1, 1, 0};
    __enzyme_autodiff((void *)g, enzyme_dup, &p, &d);
    NEAR(d.a, 35); NEAR(d.b, 0); NEAR(d.c, 10);
    NEAR(__enzyme_fwddiff((void *)g, enzyme_dup, &p, &t), 35);
    NEAR(__enzyme_autodiff((void *)m, 3.0), 9);
    NEAR(__enzyme_autodiff((void *)k, 3.0), 27);
    return 0;
}
