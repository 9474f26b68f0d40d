// A tree in a growing vector: nodes of a number, two places and a letter.
#include "../check.h"
#include <vector>

int enzyme_dup;
template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);
template <typename Return, typename... T> Return __enzyme_fwddiff(void *, T...);

struct Node {
  double v;
  int left, right;
  char sign;
};
static double value(const std::vector<Node> &pool, int i) {
  const Node &n = pool[i];
  switch (n.sign) {
  case '+': return value(pool, n.left) + value(pool, n.right);
  case '*': return value(pool, n.left) * value(pool, n.right);
  case 's': return std::sin(value(pool, n.left));
  default: return n.v;
  }
}
static double grown(const double *x) {
  std::vector<Node> pool;
  auto leaf = [&](double v) {
    pool.push_back({v, -1, -1, 'c'});
    return (int)pool.size() - 1;
  };
  auto node = [&](char sign, int left, int right) {
    pool.push_back({0, left, right, sign});
    return (int)pool.size() - 1;
  };
  int e = leaf(x[0]);
  for (int i = 1; i < 6; i++) e = node("+*s"[i % 3], e, leaf(x[i]));
  return value(pool, e);
}

int main() {
  double x[6] = {0.8, 1.3, 0.7, 1.9, 0.4, 1.1}, d[6] = {0};
  __enzyme_autodiff<void>((void *)grown, enzyme_dup, x, d);
  for (int j = 0; j < 6; j++) {
    double u[6], v[6], e[6] = {0};
    for (int k = 0; k < 6; k++) u[k] = x[k] + (k == j) * 1e-5, v[k] = x[k] - (k == j) * 1e-5;
    double r = (grown(u) - grown(v)) / 2e-5;
    e[j] = 1;
    CLOSE(d[j], r, 1e-7);
    CLOSE(__enzyme_fwddiff<double>((void *)grown, enzyme_dup, x, e), r, 1e-7);
  }
}
