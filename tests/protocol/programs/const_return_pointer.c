// enzyme_const pointers inside duplicated structures by copy.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
struct ctx { const double *w; double *x; int n; };
static double f(struct ctx *c) { double s = 0; for (int i = 0; i < c->n; i++) s += c->w[i] * c->x[i] * c->x[i]; return s; }
int main() {
    double w[2] = {3, 5}, dw[2] = {0}, x[2] = {1, 2}, dx[2] = {0};
    struct ctx c = {w, x, 2}, d = {dw, dx, 2};
    __enzyme_autodiff((void *)f, enzyme_dup, &c, &d);
    NEAR(dx[1], 20); NEAR(dw[0], 1);
}
