/* Structs by value of every shape, in forward mode. */
#include "check.h"
double __enzyme_fwddiff(void *, ...);
typedef struct { double a; } One;
typedef struct { double a, b; } Two;
typedef struct { double a, b, c; } Three;
typedef struct { double a; long n; } DL;
typedef struct { double *p; long n; } PL;
typedef struct { float a, b; } FF;
typedef struct { float a, b, c; } FFF;
static double ones(One a, One b) { return a.a * b.a * b.a; }
static double two(Two a) { return a.a * a.a * a.b; }
static double three(Three a, double s) { return a.a * a.b * a.c * s; }
static double dl(DL a, DL b) { return a.a * a.n * b.a * b.n; }
static double pl(PL a) { double s = 0; for (long i = 0; i < a.n; i++) s += a.p[i] * a.p[i]; return s; }
static float ff(FF a) { return a.a * a.a * a.b; }
static float fff(FFF a, FF b) { return a.a * a.b * a.c * b.a + b.b; }
static double many(Two a, Two b, Two c, Two d, Two e, Three f) { return a.a * b.a * c.a * d.a * e.a * f.c; }
float __enzyme_fwddiff_f(void *, ...);
int main(void) {
    One o = {3}, p = {5}, d = {1}, n = {0};
    NEAR(__enzyme_fwddiff((void *)ones, enzyme_dup, o, d, enzyme_const, p), 25);
    NEAR(__enzyme_fwddiff((void *)ones, enzyme_dup, o, d, enzyme_dup, p, n), 25);
    NEAR(__enzyme_fwddiff((void *)ones, enzyme_const, o, enzyme_dup, p, d), 30);
    Two t = {3, 5}, ta = {1, 0}, tb = {0, 1};
    NEAR(__enzyme_fwddiff((void *)two, enzyme_dup, t, ta), 30);
    NEAR(__enzyme_fwddiff((void *)two, enzyme_dup, t, tb), 9);
    Three h = {2, 3, 5}, hb = {0, 1, 0};
    NEAR(__enzyme_fwddiff((void *)three, enzyme_dup, h, hb, enzyme_const, 7.0), 70);
    NEAR(__enzyme_fwddiff((void *)three, enzyme_dup, h, hb, enzyme_dup, 7.0, 1.0), 100);
    NEAR(__enzyme_fwddiff((void *)three, enzyme_const, h, enzyme_dup, 7.0, 1.0), 30);
    DL x = {3, 4}, dx = {1, 4}, y = {2, 5};
    NEAR(__enzyme_fwddiff((void *)dl, enzyme_dup, x, dx, enzyme_const, y), 40);
    NEAR(__enzyme_fwddiff((void *)dl, enzyme_const, y, enzyme_dup, x, dx), 40);
    double v[3] = {1, 2, 3}, dv[3] = {1, 0, 1};
    PL q = {v, 3}, dq = {dv, 3};
    NEAR(__enzyme_fwddiff((void *)pl, enzyme_dup, q, dq), 8);
    FF f = {3, 5}, fb = {0, 1};
    NEAR(__enzyme_fwddiff_f((void *)ff, enzyme_dup, f, fb), 9);
    FFF g = {2, 3, 5}, gc = {0, 0, 1};
    NEAR(__enzyme_fwddiff_f((void *)fff, enzyme_dup, g, gc, enzyme_const, f), 18);
    NEAR(__enzyme_fwddiff_f((void *)fff, enzyme_dup, g, gc, enzyme_dup, f, fb), 19);
    Two u = {1, 1};
    NEAR(__enzyme_fwddiff((void *)many, enzyme_const, u, enzyme_const, u, enzyme_const, u, enzyme_const, u, enzyme_dup, t, ta, enzyme_dup, h, hb), 5);
    NEAR(__enzyme_fwddiff((void *)many, enzyme_dup, t, ta, enzyme_dup, u, u, enzyme_dup, u, u, enzyme_dup, u, u, enzyme_const, u, enzyme_const, h), 5 + 45);
    return 0;
}
