// std::string beside active data: grown, compared, printed, thrown.
#include "../check.h"
#include <string>
#include <sstream>
#include <stdexcept>
#include <vector>
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
struct Named { std::string name; double value; };
static double f(double x) {
  std::vector<Named> v;
  for (int i = 1; i < 4; i++) { Named n; n.name = "item number with a long name " + std::to_string(i); n.value = x * i; v.push_back(n); }
  double s = 0;
  for (auto &n : v) {
    std::ostringstream o; o << n.name << n.value;
    if (n.name.size() > 3 && n.name.find("long") != std::string::npos) s += n.value * n.value * (n.name.back() - '0');
    n.name += "!"; 
    if (n.name[0] == 'i') s += n.value;
  }
  try { if (s < 0) throw std::runtime_error("negative " + v[0].name); } catch (const std::exception &e) { s = e.what()[0] * x; }
  return s;
}
int main() { double x = 1.5; NEAR(__enzyme_autodiff<double>((void *)f, x), 2 * x * (1 + 8 + 27) + 6); }
