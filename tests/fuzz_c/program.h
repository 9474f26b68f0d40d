/* What random C programs are written with. Compiled as C, `real` is double; as C++ with -DDUAL, it is a dual number: the same program is its own
   oracle, by tangents that no engine has seen. With -DDUAL=2 a dual number of dual numbers. */
#ifndef PROGRAM_H
#define PROGRAM_H
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define NOINLINE __attribute__((noinline))

#ifdef DUAL
template <class T> struct Dual { /* trivial, so that unions may hold it and memcpy may move it */
  T v, d;
  Dual() = default;
  constexpr Dual(double x) : v(x), d(0) {}
  constexpr Dual(T x, T y) : v(x), d(y) {}
};
static double value(double x) { return x; }
template <class T> static double value(const Dual<T> &x) { return value(x.v); }
#define BINARY(op, value, tangent)                                                                                                                    \
  template <class T> static Dual<T> op(Dual<T> a, Dual<T> b) { return {value, tangent}; }                                                             \
  template <class T> static Dual<T> op(double x, Dual<T> b) { return op(Dual<T>(x), b); }                                                             \
  template <class T> static Dual<T> op(Dual<T> a, double x) { return op(a, Dual<T>(x)); }
BINARY(operator+, a.v + b.v, a.d + b.d)
BINARY(operator-, a.v - b.v, a.d - b.d)
BINARY(operator*, a.v *b.v, a.d *b.v + a.v * b.d)
BINARY(operator/, a.v / b.v, (a.d - a.v / b.v * b.d) / b.v)
#define COMPARE(op)                                                                                                                                   \
  template <class T> static bool operator op(Dual<T> a, Dual<T> b) { return value(a) op value(b); }                                                   \
  template <class T> static bool operator op(Dual<T> a, double b) { return value(a) op b; }
COMPARE(<)
COMPARE(>)
COMPARE(<=)
template <class T> static Dual<T> operator-(Dual<T> a) { return {-a.v, -a.d}; }
#define ASSIGN(op, by)                                                                                                                                \
  template <class T> static Dual<T> &operator op(Dual<T> &a, Dual<T> b) { return a = a by b; }                                                        \
  template <class T> static Dual<T> &operator op(Dual<T> &a, double b) { return a = a by b; }
ASSIGN(+=, +)
ASSIGN(-=, -)
ASSIGN(*=, *)
#define UNARY(name, derivative)                                                                                                                       \
  template <class T> static Dual<T> name(Dual<T> a) {                                                                                                 \
    T x = a.v, y = name(x);                                                                                                                           \
    (void)x, (void)y;                                                                                                                                 \
    return {y, a.d * (derivative)};                                                                                                                   \
  }
UNARY(sin, cos(x))
template <class T> static Dual<T> cos(Dual<T> a) { return {cos(a.v), a.d * -sin(a.v)}; }
UNARY(exp, y)
UNARY(tanh, 1.0 - y * y)
UNARY(sqrt, 0.5 / y)
UNARY(log, 1.0 / x)
UNARY(atan, 1.0 / (1.0 + x * x))
UNARY(fabs, value(x) < 0 ? -1.0 : 1.0)
template <class T> static Dual<T> fmax(Dual<T> a, Dual<T> b) { return value(a) < value(b) ? b : a; }
template <class T> static Dual<T> fmin(Dual<T> a, Dual<T> b) { return value(a) < value(b) ? a : b; }
template <class T> static Dual<T> hypot(Dual<T> a, Dual<T> b) { return sqrt(a * a + b * b); }
template <class T> static Dual<T> pow(Dual<T> a, int n) {
  Dual<T> r(1.0);
  for (int i = 0; i < n; i++) r *= a;
  return r;
}
#if DUAL == 2
typedef Dual<Dual<double>> real;
static real lifted(double x, double first, double second) { return {Dual<double>(x, second), Dual<double>(first)}; }
#define PART(x) ((x).d.d)
#else
typedef Dual<double> real;
static real lifted(double x, double first, double) { return {x, first}; }
#define PART(x) ((x).d)
#endif
/* A dual number whose parts are rounded to float: what a program keeps of it. */
struct real32 {
  float parts[sizeof(real) / 8];
  real32() = default;
  real32(real x) { for (unsigned i = 0; i < sizeof(real) / 8; i++) parts[i] = (float)((double *)&x)[i]; }
  real32(double x) : real32(real(x)) {}
  operator real() const {
    real x;
    for (unsigned i = 0; i < sizeof(real) / 8; i++) ((double *)&x)[i] = parts[i];
    return x;
  }
};
#else
typedef double real;
typedef float real32;
static double value(double x) { return x; }
#define PART(x) (x)
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void *__enzyme_augmentfwd(void *, ...);
void __enzyme_reverse_void(void *, ...);
void __enzyme_autodiff_void(void *, ...);
void __enzyme_fwddiff_void(void *, ...);
typedef struct { double first, second; } Pair;
Pair __enzyme_fwddiff_pair(void *, ...);
extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_width;
#endif

/* An index below n, from a number: constant where that moves a little. */
static int at(double x, int n) { return (int)(fabs(x) * 3.37 + 0.123) % n; }
static real squash(real x) { return x / (1.0 + x * x); }
#endif
