// Spellings of the markers.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
extern int enzyme_dup;
extern int enzyme_out[];
extern "C" { extern void *enzyme_const; }
namespace mine { extern int enzyme_dupnoneed; }
inline int enzyme_width = 0;
extern const int enzyme_primal_return;
extern char enzyme_noret;
int enzyme_dup;
int enzyme_out[1];
extern "C" { void *enzyme_const; }
namespace mine { int enzyme_dupnoneed; }
extern const int enzyme_primal_return = 0;
char enzyme_noret;
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#define NEAR(a, b) do { if (fabs((a) - (b)) > 1e-9) { printf("line %d: %g not %g\n", __LINE__, (double)(a), (double)(b)); exit(1); } } while (0)
static double f(double x, double y) { return x * x * y; }
static void g(const double *x, double *y) { *y = *x * *x; }
struct P { double v, d; };
int main() {
    NEAR(__enzyme_autodiff<double>((void *)f, enzyme_out, 3.0, enzyme_const, 5.0), 30);
    double x = 3, dx = 0, y, dy = 1;
    __enzyme_autodiff<void>((void *)g, enzyme_dup, &x, &dx, mine::enzyme_dupnoneed, &y, &dy);
    NEAR(dx, 6);
    dx = 0, dy = 1;
    __enzyme_autodiff<void>((void *)g, &enzyme_dup, &x, &dx, &enzyme_dup, &y, &dy);
    NEAR(dx, 6);
    P p = __enzyme_fwddiff<P>((void *)f, enzyme_width, 2, enzyme_dup, 3.0, 1.0, 0.0, enzyme_dup, 5.0, 0.0, 1.0);
    NEAR(p.v, 30); NEAR(p.d, 9);
}
