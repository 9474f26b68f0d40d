// What every program here does: the derivative of `double f(double)` at 1.7 in both modes against a central difference.
#pragma once
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#ifdef __cplusplus
extern "C" {
#endif
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
#ifdef __cplusplus
}
double f(double);
#else
double f(double k);
#endif
#ifndef TOLERANCE
#define TOLERANCE 1e-5
#endif

int main(void) {
  double k = 1.7, h = 1e-5, difference = (f(k + h) - f(k - h)) / (2 * h);
  double reverse = __enzyme_autodiff((void *)f, k), forward = __enzyme_fwddiff((void *)f, k, 1.0);
  double allowed = TOLERANCE * (1 + fabs(difference));
  printf("%.8g by difference, %.8g reverse, %.8g forward\n", difference, reverse, forward);
  return !(fabs(reverse - difference) <= allowed && fabs(forward - difference) <= allowed);
}
