#include "check.h"
#include <stdint.h>
static inline double keep(double v) { asm volatile("" : : "r,m"(v) : "memory"); return v; }
static inline double launder(double v) { asm("" : "+x"(v)); return v; }
static inline double launder_mem(double v) { asm volatile("" : "+m"(v)); return v; }
static inline uint64_t tsc(void) { unsigned lo, hi; asm volatile("rdtsc" : "=a"(lo), "=d"(hi)); return ((uint64_t)hi << 32) | lo; }
double a(double x) { double y = x * x; y = keep(y); asm volatile("" ::: "memory"); return y * x; }
double b(double x) { double y = launder(x * x); return y * launder_mem(x) * launder_mem(1); }
double c(double x) { uint64_t t = tsc(); asm volatile("pause"); double s = x * x; asm volatile("" : : "g"(&s) : "memory"); return s * x + (t == 0); }
double d(double x) { float y = x * x; asm("" : "+x"(y)); double s = 0; for (int i = 0; i < 3; i++) { asm volatile("# loop" : "+r"(i)); s += y * i; } return s * x; }
double e(double x) { double v[4] = {x, x * x, 2 * x, 1}; double *p = v; asm("" : "+r"(p)); asm volatile("" : : "r"(p) : "memory"); return p[1] * p[2]; }
double g(double x) { unsigned a, b, c, d; asm volatile("cpuid" : "=a"(a), "=b"(b), "=c"(c), "=d"(d) : "a"(0), "c"(0)); return x * (a ? x : 1); }
double h(double x) { double u = x * 2, w = x * x; asm("" : "+x"(u), "+x"(w)); return u * w; }
int main() { BOTH(a, 1.3); BOTH(b, 1.3); BOTH(c, 1.3); 
 { double x_ = 1.3; NEAR(TANGENT(d, enzyme_dup, x_, 1.0), 9*x_*x_ ); }
 BOTH(e, 1.3); BOTH(g, 1.3); BOTH(h, 1.3); return failures; }
