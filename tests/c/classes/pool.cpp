// A tree in a growing vector: nodes of a number, two places and a letter.
#include "../differences.hpp"
#include <vector>

int enzyme_dup;

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
  const double start[] = {0.8, 1.3, 0.7, 1.9, 0.4, 1.1};
  against_differences<grown>(start, 1e-7);
}
