#include "descent.h"

#include <algorithm>
#include <cmath>
#include <isozyme.h>
#include <vector>

#include "potential.h"

void gradient(const double *x, double *g, int n) {
  std::fill(g, g + 3 * n, 0);
  isozyme::autodiff(potential, isozyme::Duplicated{x, g}, n);
}

int relax(double *x, int n, double tolerance) {
  std::vector<double> g(3 * n);
  int steps = 0;
  for (; steps < 100000; steps++) {
    gradient(x, g.data(), n);
    double largest = 0;
    for (double v : g) largest = std::max(largest, std::fabs(v));
    if (largest < tolerance) break;
    for (int i = 0; i < 3 * n; i++) x[i] -= std::min(0.002, 0.05 / largest) * g[i];
  }
  return steps;
}
