// Structs whose floats share a register with integers.
#include "check.h"
typedef struct { int n; float x; } NF;
typedef struct { float x; int n; } FN;
typedef struct { int n; float x; double y; } NFD;
float __enzyme_fwddiff(void *, ...);
NF __enzyme_autodiff_nf(void *, ...);
FN __enzyme_autodiff_fn(void *, ...);
NFD __enzyme_autodiff_nfd(void *, ...);
static float f(NF s) { return s.x * s.x * s.n; }
static float g(FN s) { return s.x * s.x * s.n; }
static float h(NFD s) { return s.x * s.x * s.n * s.y; }
int main() {
    NF s = {3, 5}, d = {3, 1};
    FN t = {5, 3}, e = {1, 3};
    NFD u = {3, 5, 7}, v = {3, 1, 0};
    NEAR(__enzyme_fwddiff((void *)f, enzyme_dup, s, d), 30);
    NEAR(__enzyme_fwddiff((void *)g, enzyme_dup, t, e), 30);
    NEAR(__enzyme_fwddiff((void *)h, enzyme_dup, u, v), 210);
    NEAR(__enzyme_autodiff_nf((void *)f, enzyme_out, s).x, 30);
    NEAR(__enzyme_autodiff_fn((void *)g, enzyme_out, t).x, 30);

    NFD w = __enzyme_autodiff_nfd((void *)h, enzyme_out, u);
    NEAR(w.x, 210); NEAR(w.y, 75);
}
