/* Variadic functions with bodies: active data behind `...`. */
#include "check.h"
#include <stdarg.h>
__attribute__((noinline)) static double total(int n, ...) { va_list a; va_start(a, n); double s = 0; for (int i = 0; i < n; i++) s += va_arg(a, double) * (i + 1); va_end(a); return s; }
static double sums(double x, int n) { return x * total(3, x, 2.0, x * x) + total(2, x, x) * total(0) + total(n > 9 ? 9 : n, x, x * x, x, 1.0, x * 3, x, x, x, x, x * x, x); }
__attribute__((noinline)) static void set(int n, ...) { va_list a; va_start(a, n); double *p[4]; double v[4]; for (int i = 0; i < n; i++) { p[i] = va_arg(a, double *); v[i] = va_arg(a, double); } va_end(a); for (int i = 0; i < n; i++) *p[i] += v[i] * v[i]; }
static double pointers(double x, int n) { double a = x, b = 2; set(2, &a, x, &b, a); set(1, &b, b * n); return a * b; }
static double inner(int n, va_list a) { double s = 0; for (int i = 0; i < n; i++) s += sin(va_arg(a, double)); return s; }
__attribute__((noinline)) static double outer(double first, int n, ...) { va_list a, b; va_start(a, n); va_copy(b, a); double s = first * inner(n, a); s += va_arg(b, double); va_end(a); va_end(b); return s; }
static double lists(double x, int n) { return outer(x, 2, x * n, x * x); }
__attribute__((noinline)) static double formatted(const char *f, ...) { va_list a; va_start(a, f); double s = 0, k = 1; for (; *f; f++) { if (*f == 'd') k = va_arg(a, int); else if (*f == 'f') s += k * va_arg(a, double); else s *= *va_arg(a, double *); } va_end(a); return s; }
static double format(double x, int n) { double y = x * x; return formatted("fdfp", x, n, y, &y) + formatted("df", 3, x); }
struct pair { double a, b; };
struct big { double v[4]; int k; };
__attribute__((noinline)) static double structs(int n, ...) { va_list l; va_start(l, n); struct pair p = va_arg(l, struct pair); struct big b = va_arg(l, struct big); long double z = va_arg(l, long double); va_end(l); return p.a * p.b + b.v[1] * b.v[3] * b.k + z; }
static double passed(double x, int n) { struct pair p = {x, x * x}; struct big b = {{1, x, 2, x * n}, n}; return structs(1, p, b, (long double)x * 2); }
__attribute__((noinline)) static double down(int n, ...) { va_list a; va_start(a, n); double x = va_arg(a, double); va_end(a); return n ? x * down(n - 1, x * 0.9) : x; }
static double recursion(double x, int n) { return down(n, x); }
static double (*chosen)(int, ...);
static double through(double x, int n) { double (*g)(int, ...) = n % 2 ? total : down; return g(1, x * x) * x; }
__attribute__((noinline)) static double most(double first, ...) { va_list a; va_start(a, first); double m = first, v; while ((v = va_arg(a, double)) != -1) m = v > m ? v : m; va_end(a); return m; }
static double most_of(double x, int n) { return most(x, x * x, 2.0, -1.0) * x; }
int main() {
  for (int n = 1; n < 4; n++) {
    BOTH_WITH(sums, 1.1, n); BOTH_WITH(pointers, 1.1, n); BOTH_WITH(lists, 1.1, n); BOTH_WITH(format, 1.1, n);
    BOTH_WITH(passed, 1.1, n); BOTH_WITH(recursion, 1.1, n); BOTH_WITH(through, 1.1, n); BOTH_WITH(most_of, 1.7, n);
  }
  return failures;
}
