// std::complex by value and in templates.
#include "check.h"
#include <complex>
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff_ref(void *, T &&...);
using C = std::complex<double>;
using F = std::complex<float>;
static C square(C z) { return z * z; }
static F fsquare(F z) { return z * z; }
static double f(C z, C w) { return (z * w).real(); }
#define NEARC(got, want) do { C g_ = got, w_ = want; NEAR(g_.real(), w_.real()); NEAR(g_.imag(), w_.imag()); } while (0)
struct Two { C a, b; };
int main() {
    C z{3, 2}, d{0.5, -1}, w{1, 7};
    NEARC(__enzyme_fwddiff<C>((void *)square, enzyme_dup, z, d), 2.0 * z * d);
    NEARC(__enzyme_fwddiff<C>((void *)square, z, d), 2.0 * z * d);
    NEARC((C)__enzyme_fwddiff<F>((void *)fsquare, enzyme_dup, F{3, 2}, F{0.5f, -1}), 2.0 * z * d);
    NEARC(__enzyme_fwddiff_ref<C>((void *)square, enzyme_dup, z, d), 2.0 * z * d);
    NEARC(__enzyme_autodiff<C>((void *)f, enzyme_out, z, enzyme_const, w), C(1, -7));
    NEARC(__enzyme_autodiff<C>((void *)f, enzyme_const, z, enzyme_out, w), C(3, -2));
    Two t = __enzyme_autodiff<Two>((void *)f, enzyme_out, z, enzyme_out, w);
    NEARC(t.a, C(1, -7));
    NEARC(t.b, C(3, -2));
    NEAR(__enzyme_fwddiff<double>((void *)f, enzyme_dup, z, d, enzyme_const, w), (d * w).real());
}
