// Thread-local and static local state.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
static _Thread_local double acc;
static double add(double x) { static int calls; calls++; acc += x * x; return acc * calls; }
static double f(double x) { acc = 0; add(x); add(2 * x); return acc; }
int main() { NEAR(__enzyme_autodiff((void *)f, 3.0), 2 * 3 * 5); }
