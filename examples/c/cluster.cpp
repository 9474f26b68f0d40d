// Relaxes a chain of atoms to a cluster and prints its energy.
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <vector>

#include "descent.h"
#include "potential.h"

int main(int argc, char **argv) {
  int n = argc > 1 ? std::atoi(argv[1]) : 7;
  std::vector<double> x;
  for (int i = 0; i < n; i++) x.insert(x.end(), {std::cos(2.0 * i), std::sin(2.0 * i), 0.4 * i});
  std::cout << n << " atoms, energy " << potential(x.data(), n) << "\n";
  int steps = relax(x.data(), n, 1e-4);
  std::cout << "relaxed in " << steps << " steps, energy " << potential(x.data(), n) << std::endl;
  return steps == 100000;
}
