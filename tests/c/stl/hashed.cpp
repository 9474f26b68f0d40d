// std::unordered_map with std::string keys.
#include "../check.h"
#include <string>
#include <unordered_map>

template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);

static double by_name(double x) {
  std::unordered_map<std::string, double> m;
  m["alpha"] = x * x;
  m["beta"] = 3 * x;
  m["alpha"] += m["beta"];
  return m.at("alpha") * m["beta"];
}

int main() {
  double x = 1.5;
  NEAR(__enzyme_autodiff<double>((void *)by_name, x), (2 * x + 3) * 3 * x + (x * x + 3 * x) * 3);
}
