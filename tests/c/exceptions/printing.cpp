// std::endl, whose facet of the locale libstdc++ calls through a table of its own, in one of several functions that are chosen when the program runs.
#include "../check.h"
#include <iostream>
#include <memory>
double __enzyme_autodiff(double (*)(double), double);
static double printed(double x) {
  std::cerr.setstate(std::ios::failbit); // nothing is shown
  std::cerr << "x = " << x << std::endl;
  std::cerr.clear();
  return x * x;
}
struct Part { virtual ~Part() = default; virtual double value() const = 0; };
struct Square : Part { double a; Square(double a) : a(a) {} double value() const override { return a * a; } };
static double owned(double x) { std::unique_ptr<Part> p = std::make_unique<Square>(x); return p->value() * x; }
int main() {
  double (*fs[])(double) = {printed, owned};
  double want[] = {3, 6.75};
  for (int i = 0; i < 2; i++) NEAR(__enzyme_autodiff(fs[i], 1.5), want[i]);
}
