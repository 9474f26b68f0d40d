// Rules that the program registers, in C++: mangled names, references, structs returned in registers and through memory.
#include <cstdio>
#include <cmath>
template<class R, class... A> R __enzyme_autodiff(void*, A...);
template<class R, class... A> R __enzyme_fwddiff(void*, A...);
extern int enzyme_dup, enzyme_const, enzyme_out;
__attribute__((noinline)) static double sq(double x) { return x * x; }
static double a1(double x) { return x*x; }
static double g1(double x, double s) { return 11 * s; }
static void* __enzyme_register_gradient_sq[] __attribute__((used)) = { (void*)sq, (void*)a1, (void*)g1 };
namespace ns {
__attribute__((noinline)) double cu(const double& x) { return x * x * x; }
struct R3 { int* tape; double v; };
R3 acu(const double& x, double& dx) { return { new int(7), x * x * x }; }
void gcu(const double& x, double& dx, double s, int* t) { dx += *t * s; delete t; }
double fcu(const double& x, const double& dx) { return 70 * dx; }
void* __enzyme_register_gradient_cu[] = { reinterpret_cast<void*>(cu), reinterpret_cast<void*>(acu), (void*)gcu };
void* __enzyme_register_derivative_cu[2] = { (void*)cu, (void*)fcu };
}
struct T3 { double a, b, c; };
__attribute__((noinline)) double three(double a, double b, double c) { return a * b * c; }
double athree(double a, double b, double c) { return a * b * c; }
T3 gthree(double a, double b, double c, double s) { return { 1 * s, 2 * s, 3 * s }; }
extern "C" const void* __enzyme_register_gradient_three[] = { (void*)three, (void*)athree, (void*)gthree };
__attribute__((noinline)) float ff(float a, float b) { return a * b; }
struct F2 { float a, b; };
F2 aff(float a, float b) { return { a, a * b }; }
F2 gff(float a, float b, float s, float t) { return { 4 * s, 5 * s * t }; }
void* __enzyme_register_gradient_ff[] = { (void*)ff, (void*)aff, (void*)gff };
F2 fff(float a, float da, float b, float db) { return {a * b, 40 * da + 50 * db }; }
void* __enzyme_register_derivative_ff[] = { (void*)ff, (void*)fff };
extern "C" double ext(double x) __asm__("cbrt");
double aext(double x) { return 1; }
double gext(double x, double s) { return 33 * s; }
void* __enzyme_register_gradient_ext[] = { (void*)ext, (void*)aext, (void*)gext };
double t1(double x) { return sq(x) + ns::cu(x) + three(x, x, x) + ff(x, x); }
double t2(double x) { return x * ext(x); }
static int failed;
static void check(const char *what, double got, double want) {
  if (std::fabs(got - want) > 1e-6 * std::fabs(want)) { std::printf("%s: %.15g, expected %.15g\n", what, got, want); failed = 1; }
}
int main() {
  check("gradients", __enzyme_autodiff<double>((void*)t1, 2.0), 11 + 7 + 6 + 4 + 10);
  check("derivatives", __enzyme_fwddiff<double>((void*)t1, 2.0, 1.0), 4 + 70 + 12 + 90);
  check("a function without a body", __enzyme_autodiff<double>((void*)t2, 2.0), 1 + 66);
  return failed;
}
