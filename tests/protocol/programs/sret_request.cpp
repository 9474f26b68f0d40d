// Many adjoints at once: a large struct of results.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
struct Big { double d[6]; };
static double f(double a, double b, double c, double d, double e, double g) { return a * b * c * d * e * g; }
int main() {
    Big r = __enzyme_autodiff<Big>((void *)f, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
    for (int i = 0; i < 6; i++) NEAR(r.d[i], 720.0 / (i + 1));
}
