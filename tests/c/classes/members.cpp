// Pointers to members: of data and of functions.
#include "../check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
struct P { double a, b; double P::*which; double sum() const { return a + 2 * b; } double prod() const { return a * b; } };
double members(double x, int k) { P p{x, x * x, k ? &P::a : &P::b}; double (P::*f)() const = k ? &P::sum : &P::prod; return (p.*f)() + p.*(p.which); }
double listed(double x, double y) {
  P p{x, y};
  double P::*data[] = {&P::a, &P::b};
  double (P::*functions[])() const = {&P::sum, &P::prod};
  double s = 0;
  for (int i = 0; i < 2; i++) s += p.*data[i] * (p.*functions[1 - i])();
  return s;
}
int main() {
  NEAR(__enzyme_fwddiff<double>((void *)listed, 2.0, 1.0, 3.0, 0.0), 2 * 2 * 3 + 3); // x x y + y (x + 2 y)
  NEAR(__enzyme_autodiff<double>((void *)members, 2.0, 1), 1 + 8 + 1);
  NEAR(__enzyme_fwddiff<double>((void *)members, 2.0, 1.0, 0), 12 + 4);
}
