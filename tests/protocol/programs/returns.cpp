// What requests return: adjoints, tangents, the primal result; structs in registers and through memory; batches.
#include "check.h"

template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_batch(void *, T...);
template <typename R, typename... T> R __enzyme_autodiff_by_reference(void *, T &&...);

struct Pair { double a, b; };
struct Triple { double a, b, c; };
struct Floats { float a, b; };
struct Four { double v[4]; };
struct Large { double v[5]; };

static double f(double x, double y) { return x * x * y; }
static float g(float x, float y) { return x * x * y; }
static Pair both(double x) { return {x * x, sin(x)}; }
static Large powers(double x) { return {{1, x, x * x, x * x * x, x * x * x * x}}; }
static double first(const double *p, double by) { return p[0] * by; }
static double of_reference(const double &x) { return x * x; }

int main() {
    auto p = __enzyme_autodiff<Pair>((void *)f, 2.0, 3.0);
    NEAR(p.a, 12), NEAR(p.b, 4);
    auto q = __enzyme_autodiff<Triple>((void *)f, enzyme_primal_return, enzyme_out, 2.0, enzyme_out, 3.0);
    NEAR(q.a, 12), NEAR(q.b, 12), NEAR(q.c, 4);
    NEAR(__enzyme_autodiff<double>((void *)f, enzyme_const, 2.0, enzyme_out, 3.0), 4);
    auto s = __enzyme_autodiff<Floats>((void *)g, 2.0f, 3.0f);
    NEAR(s.a, 12), NEAR(s.b, 4);
    NEAR(__enzyme_fwddiff<double>((void *)f, 2.0, 1.0, 3.0, 1.0), 16);
    auto r = __enzyme_fwddiff<Pair>((void *)f, enzyme_primal_return, enzyme_dup, 2.0, 1.0, enzyme_const, 3.0);
    NEAR(r.a, 12), NEAR(r.b, 12);
    auto t = __enzyme_fwddiff<Pair>((void *)both, 2.0, 1.0);
    NEAR(t.a, 4), NEAR(t.b, cos(2.0));
    auto u = __enzyme_fwddiff<Large>((void *)powers, 2.0, 1.0);
    NEAR(u.v[0], 0), NEAR(u.v[1], 1), NEAR(u.v[4], 32);
    double x = 2, dx = 0;
    __enzyme_autodiff<void>((void *)of_reference, &x, &dx);
    NEAR(dx, 4);
    NEAR(__enzyme_autodiff_by_reference<double>((void *)f, enzyme_const, 2.0, enzyme_out, 3.0), 4);

    double numbers[4] = {1, 2, 3, 4};
    auto b = __enzyme_batch<Four>((void *)f, enzyme_width, 4, enzyme_vector, 1.0, 2.0, 3.0, 4.0, enzyme_scalar, 2.0);
    NEAR(b.v[0], 2), NEAR(b.v[3], 32);
    auto c = __enzyme_batch<Pair>((void *)first, enzyme_width, 2, enzyme_buffer, 2 * sizeof(double), numbers, enzyme_vector, 1.0, 10.0);
    NEAR(c.a, 1), NEAR(c.b, 30);
}
