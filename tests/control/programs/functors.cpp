// A function pointer and a float in the storage of std::function; a pointer to a member function.
#include "check.h"
#include <functional>

struct Functor {
  double (*f)(double, double);
  double k;
  double operator()(double t) const { return f(t, k); }
};
static double product(double a, double b) { return a * b; }
static double plus_square(double a, double b) { return a + b * b; }
double (Functor::*member)(double) const = &Functor::operator();
double functors(double x, int n) { // a pointer and a float in the storage of std::function; a pointer to a member
  Functor a{n ? product : plus_square, x};
  std::function<double(double)> g = a;
  return g(x) + g(2 * x) + (a.*member)(x);
}

int main() {
  for (int i = 0; i < 2; i++) BOTH_WITH(functors, 1.3, i);
  return failures;
}
