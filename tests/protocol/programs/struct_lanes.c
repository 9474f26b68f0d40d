// Structs and complex numbers by value in lanes: batches, forward, reverse, split. Names are kept: nothing else tells how the numbers of several lanes are sorted.
#include "check.h"
#include <complex.h>
typedef struct { double complex a, b; } CC;
typedef struct { double a, b; } Two;
typedef struct { Two a, b; } TT;
typedef struct { double a, b, c; } Three;
typedef struct { Three a, b; } RR;
CC __enzyme_batch_cc(void *, ...);
TT __enzyme_batch_tt(void *, ...);
CC __enzyme_autodiff_cc(void *, ...);
RR __enzyme_autodiff_rr(void *, ...);
TT __enzyme_fwddiff_tt(void *, ...);
void *__enzyme_augmentfwd(void *, ...);
CC __enzyme_reverse_cc(void *, ...);
RR __enzyme_reverse_rr(void *, ...);
typedef struct { void *t; double complex v; } Aug;
size_t __enzyme_augmentsize(void *, ...);
static double complex sq(double complex z) { return z * z; }
static double re(double complex z) { return creal(z) * creal(z) * cimag(z); }
static Two tw(Two t, double s) { Two r = {t.a * t.b * s, t.a * s}; return r; }
static double th(Three t) { return t.a * t.b * t.c; }
#define NEARC(got, want) do { double complex g_ = got, w_ = want; NEAR(creal(g_), creal(w_)); NEAR(cimag(g_), cimag(w_)); } while (0)
int main() {
    double complex z = 3.0 + 2.0 * I, w = 1.0 + 7.0 * I;
    CC c = __enzyme_batch_cc((void *)sq, enzyme_width, 2, enzyme_vector, z, w);
    NEARC(c.a, z * z); NEARC(c.b, w * w);
    Two t = {2, 3}, u = {5, 7}, e0 = {1, 0}, e1 = {0, 1};
    TT b = __enzyme_batch_tt((void *)tw, enzyme_width, 2, enzyme_vector, t, u, enzyme_scalar, 10.0);
    NEAR(b.a.a, 60); NEAR(b.b.a, 350); NEAR(b.b.b, 50);
    c = __enzyme_autodiff_cc((void *)re, enzyme_width, 2, enzyme_out, z);
    NEARC(c.a, 12.0 + 9.0 * I); NEARC(c.b, 12.0 + 9.0 * I);
    Three h = {2, 3, 5}, s1 = {0, 0, 0};
    RR r = __enzyme_autodiff_rr((void *)th, enzyme_width, 2, enzyme_out, h);
    NEAR(r.a.a, 15); NEAR(r.b.c, 6);
    TT f = __enzyme_fwddiff_tt((void *)tw, enzyme_width, 2, enzyme_dup, t, e0, e1, enzyme_const, 10.0);
    NEAR(f.a.a, 30); NEAR(f.a.b, 10); NEAR(f.b.a, 20); NEAR(f.b.b, 0);
    void *tape = __enzyme_augmentfwd((void *)re, enzyme_width, 2, enzyme_out, z);
    c = __enzyme_reverse_cc((void *)re, enzyme_width, 2, enzyme_out, z, 1.0, 10.0, tape);
    NEARC(c.a, 12.0 + 9.0 * I); NEARC(c.b, 120.0 + 90.0 * I);
    tape = __enzyme_augmentfwd((void *)sq, enzyme_width, 2, enzyme_out, z);
    c = __enzyme_reverse_cc((void *)sq, enzyme_width, 2, enzyme_out, z, (double complex)1.0, (double complex)I, tape);
    NEARC(c.a, conj(2 * z)); NEARC(c.b, conj(2 * z) * I);
    tape = __enzyme_augmentfwd((void *)th, enzyme_width, 2, enzyme_out, h);
    r = __enzyme_reverse_rr((void *)th, enzyme_width, 2, enzyme_out, h, 1.0, 2.0, tape);
    NEAR(r.a.b, 10); NEAR(r.b.b, 20);
    (void)s1;
}
