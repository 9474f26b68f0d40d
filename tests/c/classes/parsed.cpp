// A parser that makes trees of nodes of several classes: where one has a number, another has a letter of the text.
#include "../check.h"
#include <memory>
#include <string>

int enzyme_dup;
template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);
template <typename Return, typename... T> Return __enzyme_fwddiff(void *, T...);

struct Node {
  virtual ~Node() {}
  virtual double value(const double *x) const = 0;
};
using Tree = std::unique_ptr<Node>;
struct Number : Node {
  double v;
  explicit Number(double v) : v(v) {}
  double value(const double *) const override { return v; }
};
struct Variable : Node {
  std::string name;
  int at;
  explicit Variable(std::string name) : name(name), at(name[0] - 'a') {}
  double value(const double *x) const override { return x[at]; }
};
struct Pair : Node {
  char sign;
  Tree left, right;
  Pair(char sign, Tree left, Tree right) : sign(sign), left(std::move(left)), right(std::move(right)) {}
  double value(const double *x) const override {
    double a = left->value(x), b = right->value(x);
    return sign == '+' ? a + b : sign == '-' ? a - b : sign == '*' ? a * b : a / b;
  }
};

static Tree sum(const char *&s, double unit);
static Tree factor(const char *&s, double unit) {
  if (*s >= 'a') {
    std::string name;
    while (*s >= 'a') name += *s++;
    return std::make_unique<Variable>(name);
  }
  char c = *s++;
  if (c != '(') return std::make_unique<Number>((c - '0') * unit);
  Tree t = sum(s, unit);
  s++;
  return t;
}
static Tree product(const char *&s, double unit) {
  Tree t = factor(s, unit);
  while (*s == '*' || *s == '/') {
    char sign = *s++;
    t = std::make_unique<Pair>(sign, std::move(t), factor(s, unit));
  }
  return t;
}
static Tree sum(const char *&s, double unit) {
  Tree t = product(s, unit);
  while (*s == '+' || *s == '-') {
    char sign = *s++;
    t = std::make_unique<Pair>(sign, std::move(t), product(s, unit));
  }
  return t;
}
static double parsed(const double *x) {
  const char *s = "2*ax*b+(a-3)/(bxy+1)-c*c";
  return sum(s, x[2])->value(x);
}

int main() {
  double x[3] = {0.8, 1.3, 0.7}, d[3] = {0};
  __enzyme_autodiff<void>((void *)parsed, enzyme_dup, x, d);
  for (int j = 0; j < 3; j++) {
    double u[3], v[3], e[3] = {0};
    for (int k = 0; k < 3; k++) u[k] = x[k] + (k == j) * 1e-5, v[k] = x[k] - (k == j) * 1e-5;
    double r = (parsed(u) - parsed(v)) / 2e-5;
    e[j] = 1;
    CLOSE(d[j], r, 1e-7);
    CLOSE(__enzyme_fwddiff<double>((void *)parsed, enzyme_dup, x, e), r, 1e-7);
  }
}
