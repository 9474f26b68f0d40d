// enzyme_runtime_activity: where a shadow is the primal pointer itself, nothing is active.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
struct pair { double *a, *b; };
static double f(const struct pair *p, const double *c) { return p->a[0] * p->b[0] * c[0]; }
static void g(double *x, double *y) { *y = *x * *x; }
int main() {
    double a = 2, b = 3, c = 5, da = 0, one = 1;
    struct pair p = {&a, &b}, d = {&da, &b}, t = {&one, &b};
    __enzyme_autodiff((void *)f, enzyme_runtime_activity, enzyme_dup, &p, &d, enzyme_dup, &c, &c);
    NEAR(da, 15); NEAR(b, 3); NEAR(c, 5);
    NEAR(__enzyme_fwddiff((void *)f, enzyme_runtime_activity, enzyme_dup, &p, &t, enzyme_dup, &c, &c), 15);
    NEAR(__enzyme_fwddiff((void *)f, enzyme_runtime_activity, enzyme_dup, &p, &p, enzyme_const, &c), 0);
    double y, dy = 1, x = 3;
    __enzyme_autodiff((void *)g, enzyme_runtime_activity, enzyme_dup, &x, &x, enzyme_dup, &y, &dy);
    NEAR(x, 3); NEAR(dy, 0);
}
