// Text in between: streams and strings are inactive.
#include "../check.h"
#include <iostream>
#include <sstream>
#include <string>

template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);

static double f(double x) {
  std::ostringstream o;
  o << "x = " << x << '\n';
  std::string s = o.str() + "!";
  std::clog << "";
  return x * x + s.size() * 0.0;
}

int main() { NEAR(__enzyme_autodiff<double>((void *)f, 3.0), 6); }
