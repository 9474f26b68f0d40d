/* Functions of libc around active data: printing, clocks, random numbers, strings, environment. */
#include "../check.h"
#include <time.h>

double __enzyme_autodiff(void *, ...);

static double talkative(double x) {
  char text[64];
  clock_t start = clock();
  srand(3);
  int r = rand() % 1;
  snprintf(text, sizeof text, "%g %s", x, getenv("HOME") ? "home" : "");
  if (strlen(text) == 0 || clock() < start) return 0;
  fprintf(stderr, "%s", "");
  return x * x + r + atof("0.5") * x;
}

int main(void) {
  NEAR(__enzyme_autodiff((void *)talkative, 3.0), 6.5);
  return 0;
}
