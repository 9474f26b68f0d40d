/* Exceptions that carry active numbers and leave the derivative, or are caught by a handler that does not look into them. */
#include "../check.h"
#include <stdexcept>
#include <string>

extern "C" {
int enzyme_dup, enzyme_const, enzyme_out;
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
}

struct OutOfRange : std::domain_error {
  double value;
  OutOfRange(double value) : std::domain_error("out of range: " + std::to_string(value)), value(value) {}
};

__attribute__((noinline)) static double checked_sqrt(double x) {
  if (x < 0) throw OutOfRange(x);
  return std::sqrt(x);
}
static double leaves(double x) { return x * checked_sqrt(x - 1); }
static double replaced(double x) {
  try {
    return x * checked_sqrt(x - 1);
  } catch (const OutOfRange &) {
    return 3 * x;
  }
}

int main() {
  double x = 5, slope = 2 + 5 / 4.0;
  CLOSE(__enzyme_autodiff((void *)leaves, x), slope, 1e-12);
  CLOSE(__enzyme_fwddiff((void *)leaves, x, 1.0), slope, 1e-12);
  CLOSE(__enzyme_autodiff((void *)replaced, x), slope, 1e-12);
  CLOSE(__enzyme_fwddiff((void *)replaced, x, 1.0), slope, 1e-12);
  CLOSE(__enzyme_autodiff((void *)replaced, 0.5), 3, 1e-12);
  CLOSE(__enzyme_fwddiff((void *)replaced, 0.5, 1.0), 3, 1e-12);
  double seen = 0;
  try {
    __enzyme_fwddiff((void *)leaves, 0.25, 1.0);
  } catch (const OutOfRange &e) {
    seen = e.value;
  }
  CLOSE(seen, -0.75, 1e-12);
  try {
    __enzyme_autodiff((void *)leaves, 0.5);
  } catch (const OutOfRange &e) {
    seen = e.value;
  }
  CLOSE(seen, -0.5, 1e-12);
}
