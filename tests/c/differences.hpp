/* Gradients in reverse and forward mode against central differences. */
#ifndef DIFFERENCES_HPP
#define DIFFERENCES_HPP
#include "check.h"

extern int enzyme_dup;
template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);
template <typename Return, typename... T> Return __enzyme_fwddiff(void *, T...);

template <double (*f)(const double *), int n> static void against_differences(const double (&start)[n], double tolerance) {
  double x[n], d[n] = {0};
  for (int k = 0; k < n; k++) x[k] = start[k];
  __enzyme_autodiff<void>((void *)f, enzyme_dup, x, d);
  for (int j = 0; j < n; j++) {
    double u[n], v[n], e[n] = {0};
    for (int k = 0; k < n; k++) u[k] = x[k] + (k == j) * 1e-5, v[k] = x[k] - (k == j) * 1e-5;
    double r = (f(u) - f(v)) / 2e-5;
    e[j] = 1;
    CLOSE(d[j], r, tolerance);
    CLOSE(__enzyme_fwddiff<double>((void *)f, enzyme_dup, x, e), r, tolerance);
  }
}
#endif
