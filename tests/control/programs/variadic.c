#include "check.h"
#include <stdarg.h>
__attribute__((noinline)) void report(const char *f, ...) { va_list a; va_start(a, f); if (f[0]=='!') vprintf(f, a); va_end(a); }
double logs(double x, int n) { for (int i=0;i<n;i++) { report("x %d %s\n", i, "hi"); x*=x; } report("at %g\n", x); return x; }
__attribute__((noinline)) int total(int n, ...) { va_list a; va_start(a, n); int s=0; for(int i=0;i<n;i++) s+=va_arg(a,int); va_end(a); return s; }
double ints(double x, int n) { return x*total(3, n, 2, 3)*x; }
double old();
double kr(double x, int n) { return old(x, n)*x; }
double old(x, n) double x; int n; { return x*n; }
int main(){ BOTH_WITH(logs, 1.1, 2); BOTH_WITH(ints, 1.1, 2); BOTH_WITH(kr, 1.3, 2); return failures; }
