// Bit fields and chars beside floats.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
struct s { unsigned a : 3, b : 5; char c; float x; double y; _Bool on; };
static double f(const struct s *p, int n) { double r = 0; for (int i = 0; i < n; i++) if (p[i].on) r += p[i].x * p[i].y * p[i].a + p[i].b; return r; }
int main() { struct s p[2] = {{3, 4, 'a', 2, 5, 1}, {1, 2, 'b', 3, 7, 0}}, d[2]; memset(d, 0, sizeof d); __enzyme_autodiff((void *)f, enzyme_dup, p, d, enzyme_const, 2); NEAR(d[0].x, 15); NEAR(d[0].y, 6); NEAR(d[1].y, 0); }
