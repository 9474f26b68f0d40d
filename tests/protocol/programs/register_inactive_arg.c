// A registered gradient whose argument is constant in one request and active in another.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
__attribute__((noinline)) double mul(const double *a, const double *b) { return *a * *b; }
double aug_mul(const double *a, double *da, const double *b, double *db) { return *a * *b; }
void rev_mul(const double *a, double *da, const double *b, double *db, double s) { *da += 10 * *b * s; *db += 100 * *a * s; }
void *__enzyme_register_gradient_mul[] = {(void *)mul, (void *)aug_mul, (void *)rev_mul};
static double f(double x, double y) { double a = x, b = y; return mul(&a, &b); }
typedef struct { double x, y; } P;
P __enzyme_autodiff_p(void *, ...);
int main() { P p = __enzyme_autodiff_p((void *)f, 3.0, 5.0); NEAR(p.x, 50); NEAR(p.y, 300); }
