// Arguments that are not used, constant functions, identity.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
static double c(double x) { (void)x; return 5; }
static double id(double x) { return x; }
static double un(double x, double *p, int n) { (void)p; (void)n; return x * x; }
static void none(double *x) { (void)x; }
int main() {
    double a = 1, d = 7;
    NEAR(__enzyme_autodiff((void *)c, 3.0), 0); NEAR(__enzyme_fwddiff((void *)c, 3.0, 1.0), 0); NEAR(__enzyme_autodiff((void *)id, 3.0), 1);
    NEAR(__enzyme_autodiff((void *)un, 3.0, &a, &d, 4), 6); NEAR(d, 7);
    __enzyme_autodiff_v((void *)none, &a, &d); NEAR(d, 7);
}
