/* What the programs of this corpus check with. A program prints what is wrong and ends with 1. */
#ifndef CHECK_H
#define CHECK_H
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void check_near(double got, double want, double tolerance, const char *what, const char *file, int line) {
  if (!(fabs(got - want) <= tolerance * (1 + fabs(want)))) {
    fprintf(stderr, "%s:%d: %s is %.12g, not %.12g\n", file, line, what, got, want);
    exit(1);
  }
}

#define NEAR(got, want) check_near((got), (want), 1e-9, #got, __FILE__, __LINE__)
#define CLOSE(got, want, tolerance) check_near((got), (want), (tolerance), #got, __FILE__, __LINE__)
#endif
