/* Vectors of several types in one function, which share the code that frees them when something throws: pointers to all of them meet there. */
#include "../check.h"
#include <algorithm>
#include <vector>

double __enzyme_autodiff(...);

struct Item {
  double u;
  int m;
  double v[2];
};
static double level = 0.7;
static double from_vector() {
  std::vector<double> c;
  for (int i = 0; i < 4; i++) c.push_back(level);
  return c[2];
}

static double padded(const double *x) { /* a member that nobody touches */
  {
    std::vector<Item> items;
    for (int i = 0; i < 3; i++) {
      Item m;
      m.v[0] = m.v[1] = from_vector();
      items.push_back(m);
    }
  }
  std::vector<double> c;
  for (int i = 0; i < 4; i++) c.push_back(x[0] * (i + 1));
  std::rotate(c.begin(), c.begin() + 0, c.end());
  double s = 0;
  for (double d : c) s += d * x[1];
  return s;
}

static double counted(const double *x) { /* an integer where the other vector holds a double */
  {
    std::vector<Item> items;
    for (int i = 0; i < 3; i++) {
      Item m;
      m.u = 0, m.m = i & 3;
      m.v[0] = m.v[1] = from_vector();
      items.push_back(m);
    }
  }
  std::vector<double> c;
  for (int i = 0; i < 7; i++) c.push_back(x[0] * (i + 1));
  std::rotate(c.begin(), c.begin() + 2, c.end());
  double s = 0;
  for (int i = 0; i < 7; i++) s += c[i] * x[1] * i;
  return s;
}

int main() {
  double x[2] = {-1.144, 1.5}, d[2] = {0, 0}, e[2] = {0, 0};
  __enzyme_autodiff((void *)padded, x, d);
  NEAR(d[0], 10 * x[1]);
  NEAR(d[1], 10 * x[0]);
  __enzyme_autodiff((void *)counted, x, e);
  double sum = 0;
  for (int i = 0; i < 7; i++) sum += ((i + 2) % 7 + 1) * i;
  NEAR(e[0], sum * x[1]);
  NEAR(e[1], sum * x[0]);
  return 0;
}
