// Floats in variadic calls are promoted; shorts and chars too.
#include "check.h"
float __enzyme_autodiff(void *, ...);
float __enzyme_fwddiff(void *, ...);
double __enzyme_autodiff_d(void *, ...);
typedef struct { float a, b; } P;
P __enzyme_autodiff_p(void *, ...);
static float f(float x, char n, short m, unsigned u, float y) { return x * n * m * u * y; }
int main() {
    NEAR(__enzyme_autodiff((void *)f, enzyme_out, 2.0f, enzyme_const, (char)3, enzyme_const, (short)-5, enzyme_const, 7u, enzyme_const, 1.0f), -105);
    NEAR(__enzyme_fwddiff((void *)f, enzyme_dup, 2.0f, 1.0f, (char)3, (short)-5, 7u, enzyme_const, 1.0f), -105);
    P p = __enzyme_autodiff_p((void *)f, 2.0f, (char)3, (short)-5, 7u, 3.0f);
    NEAR(p.a, -315); NEAR(p.b, -210);
    NEAR(__enzyme_autodiff_d((void *)f, enzyme_out, 2.0f, enzyme_const, (char)3, enzyme_const, (short)-5, enzyme_const, 7u, enzyme_const, 1.0f), -105);
}
