// Rules that the program registers: wrong on purpose, so that their use shows.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
extern double __enzyme_autodiff(void*, ...);
extern double __enzyme_fwddiff(void*, ...);
__attribute__((noinline)) double square(double x) { return x * x; }
typedef struct { void* tape; double res; } aug_t;
static aug_t aug_square(double x) { double* t = malloc(8); *t = x; aug_t r = { t, x * x }; return r; }
static double grad_square(double x, double seed, void* tape) { double v = *(double*)tape; free(tape); return 1000.0 * seed * v; }
void* __enzyme_register_gradient_square[] = { (void*)square, (void*)aug_square, (void*)grad_square };
static double fwd_square(double x, double dx) { return 100.0 * x * dx; }
void* __enzyme_register_derivative_square[] = { (void*)square, (void*)fwd_square };
double f(double x, int n) { double s = 0; for (int i = 1; i <= n; i++) s += square(x * i); return s; }

__attribute__((noinline)) void psq(const double* src, double* dst) { *dst = *src * *src; }
static void apsq(const double* src, const double* dsrc, double* dst, double* ddst) { *dst = *src * *src; }
static void gpsq(const double* src, double* dsrc, double* dst, double* ddst) { *dsrc += 7 * *ddst; *ddst = 0; }
void* __enzyme_register_gradient_psq[] = { (void*)psq, (void*)apsq, (void*)gpsq };
double g(double x) { double y = x, z; psq(&y, &z); return z; }
__attribute__((noinline)) double two(double x, double y) { return x * y; }
typedef struct { double a, b; } pair;
static double atwo(double x, double y) { return x * y; }
static pair gtwo(double x, double y, double s) { pair p = { 3 * s, 5 * s }; return p; }
const void* __enzyme_register_gradient_two[] = { (void*)two, (void*)atwo, (void*)gtwo };
double h(double x) { return two(x, 2 * x); }
double counter = 0;
__attribute__((noinline)) double noisy(double x) { counter += 1; return x * counter; }
void* __enzyme_inactivefn_noisy[] = { (void*)noisy };
double k(double x) { return x * noisy(x); }
__attribute__((noinline)) double my_log1p(double x) { volatile int q = (int)x; return x - x * q; }
void* __enzyme_function_like_x[] = { (void*)my_log1p, (void*)"log1p" };
double l(double x) { return my_log1p(x); }
static double pool[100]; static int used;
__attribute__((noinline)) void* my_alloc(int q, size_t n) { void* p = pool + used; used += n / 8; return p; }
__attribute__((noinline)) void my_free(void* p) { }
void* __enzyme_allocation_like_x[] = { (void*)my_alloc, (void*)1, (void*)"-1", (void*)my_free };
double m(double x) { double* p = my_alloc(0, 16); p[0] = x; p[1] = p[0] * x; double r = p[1]; my_free(p); return r; }
double glob;
void* __enzyme_inactive_global_g[] = { &glob };
__attribute__((noinline)) void put(double x) { glob = x; }
double o(double x) { put(x * x); return glob * x; }
__attribute__((noinline, annotate("enzyme_inactive"))) double inact(double x) { return x * x * x; }
double p(double x) { return x * inact(x); }
static int failed;
static void check(const char *what, double got, double want) {
  if (fabs(got - want) > 1e-9 * fabs(want)) { printf("%s: %.15g, expected %.15g\n", what, got, want); failed = 1; }
}
int main(void) {
  check("gradient, in a loop", __enzyme_autodiff((void*)f, 2.0, 3), 28000);
  check("derivative, in a loop", __enzyme_fwddiff((void*)f, 2.0, 1.0, 3), 2800);
  check("gradient of the function itself", __enzyme_autodiff((void*)square, 2.0), 2000);
  check("gradient through pointers", __enzyme_autodiff((void*)g, 2.0), 7);
  check("gradient by value, several", __enzyme_autodiff((void*)h, 2.0), 13);
  check("inactive function", __enzyme_autodiff((void*)k, 2.0), 2);
  check("inactive function, forward", __enzyme_fwddiff((void*)k, 2.0, 1.0), 4);
  if (counter != 2) { printf("inactive function ran %g times\n", counter); failed = 1; }
  check("function like log1p", __enzyme_autodiff((void*)l, 2.0), 1 / 3.0);
  check("function like log1p, forward", __enzyme_fwddiff((void*)l, 2.0, 1.0), 1 / 3.0);
  check("allocation like", __enzyme_autodiff((void*)m, 2.0), 4);
  check("inactive global", __enzyme_autodiff((void*)o, 2.0), 4);
  check("inactive global, forward", __enzyme_fwddiff((void*)o, 2.0, 1.0), 4);
  check("annotated inactive", __enzyme_autodiff((void*)p, 2.0), 8);
  check("annotated inactive, forward", __enzyme_fwddiff((void*)p, 2.0, 1.0), 8);
  return failed;
}
