// Several closures in one file, each in the storage of a std::function; a pointer to a member function.
#include "check.h"
#include <functional>

double closures(double x) {
  double s = 1;
  std::function<double(double)> a = [x](double t) { return t * x; }, b = [&s](double t) { return t * (s += t); };
  return a(x) * b(2 * x) + b(a(3));
}
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
  return a(x) + a(2 * x) + (a.*member)(x);
}

int main() {
  for (int i = 0; i < 2; i++) BOTH_WITH(functors, 1.3, i);
  BOTH(closures, 1.3);
  return failures;
}
