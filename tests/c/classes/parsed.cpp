// A parser that makes trees of nodes of several classes: where one has a number, another has a letter of the text.
#include "../differences.hpp"
#include <memory>
#include <string>

int enzyme_dup;

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
  const double start[] = {0.8, 1.3, 0.7};
  against_differences<parsed>(start, 1e-7);
}
