/* Structs by value of every shape, in reverse mode: their adjoints are returned. */
#include "check.h"
double __enzyme_autodiff(void *, ...);
void __enzyme_autodiff_void(void *, ...);
typedef struct { double a; } One;
typedef struct { double a, b; } Two;
typedef struct { double a, b, c; } Three;
typedef struct { double a; long n; } DL;
typedef struct { double *p; long n; } PL;
typedef struct { double s; double *p; } DP;
typedef struct { float a, b; } FF;
typedef struct { float a, b, c; } FFF;
Two __enzyme_autodiff_two(void *, ...);
Three __enzyme_autodiff_three(void *, ...);
typedef struct { Two t; Three h; double s; } All;
All __enzyme_autodiff_all(void *, ...);
FF __enzyme_autodiff_ff(void *, ...);
FFF __enzyme_autodiff_fff(void *, ...);
DL __enzyme_autodiff_dl(void *, ...);
typedef struct { Three a, b; } Lanes;
static double ones(One a, One b) { return a.a * b.a * b.a; }
static double two(Two a) { return a.a * a.a * a.b; }
static double three(Three a) { return a.a * a.b * a.c * a.c; }
static double all(Two a, Three b, double s) { return a.a * a.b * b.a * b.c * s; }
static double dl(DL a) { return a.a * a.a * a.n; }
static double pl(PL a) { double s = 0; for (long i = 0; i < a.n; i++) s += a.p[i] * a.p[i]; return s; }
static double dp(DP a) { return a.s * a.s * a.p[0] * a.p[0]; }
static float ff(FF a) { return a.a * a.a * a.b; }
static float fff(FFF a) { return a.a * a.b * a.c * a.c; }
int main(void) {
    One o = {3}, p = {5};
    NEAR(__enzyme_autodiff((void *)ones, enzyme_out, o, enzyme_const, p), 25);
    Two r = __enzyme_autodiff_two((void *)ones, enzyme_out, o, enzyme_out, p);
    NEAR(r.a, 25);
    NEAR(r.b, 30);
    Two t = {3, 5};
    r = __enzyme_autodiff_two((void *)two, enzyme_out, t);
    NEAR(r.a, 30);
    NEAR(r.b, 9);
    r = __enzyme_autodiff_two((void *)two, t);
    NEAR(r.a, 30);
    Three h = {2, 3, 5};
    Three s = __enzyme_autodiff_three((void *)three, enzyme_out, h);
    NEAR(s.a, 75);
    NEAR(s.b, 50);
    NEAR(s.c, 60);
    s = __enzyme_autodiff_three((void *)three, h);
    NEAR(s.c, 60);
    All a = __enzyme_autodiff_all((void *)all, enzyme_out, t, enzyme_out, h, enzyme_out, 7.0);
    NEAR(a.t.a, 5 * 10 * 7);
    NEAR(a.t.b, 3 * 10 * 7);
    NEAR(a.h.a, 15 * 5 * 7);
    NEAR(a.h.b, 0);
    NEAR(a.h.c, 15 * 2 * 7);
    NEAR(a.s, 150);
    double v[3] = {1, 2, 3}, dv[3] = {0, 0, 0};
    PL q = {v, 3}, dq = {dv, 3};
    __enzyme_autodiff_void((void *)pl, enzyme_dup, q, dq);
    NEAR(dv[2], 6);
    DP w = {2, v}, dw = {0, dv};
    dv[0] = 0;
    __enzyme_autodiff_void((void *)dp, enzyme_dup, w, dw);
    NEAR(dv[0], 8);
    DL l = {3, 4};
    DL dl_ = __enzyme_autodiff_dl((void *)dl, enzyme_out, l);
    NEAR(dl_.a, 24);
    FF f = {3, 5};
    FF df = __enzyme_autodiff_ff((void *)ff, enzyme_out, f);
    NEAR(df.a, 30);
    NEAR(df.b, 9);
    FFF g = {2, 3, 5};
    FFF dg = __enzyme_autodiff_fff((void *)fff, enzyme_out, g);
    NEAR(dg.a, 75);
    NEAR(dg.b, 50);
    NEAR(dg.c, 60);
    return 0;
}
