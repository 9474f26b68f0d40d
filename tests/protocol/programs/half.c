// _Float16.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
static _Float16 f(_Float16 x) { return x * x; }
static float g(float x) { _Float16 h = (_Float16)x; return (float)(h * h); }
float __enzyme_autodiff_f(void *, ...);
int main() { NEAR(__enzyme_autodiff_f((void *)g, 3.0f), 6); }
