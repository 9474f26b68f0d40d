// The tape by value: a number.
#include "check.h"
double __enzyme_autodiff(void *, ...);
typedef struct { double tape, value; } Aug;
__attribute__((noinline)) double square(double x) { return x * x; }
Aug augment_square(double x) { Aug a = {x, x * x}; return a; }
double gradient_square(double x, double dout, double tape) { return 10 * tape * dout; }
void *__enzyme_register_gradient_square[] = {(void *)square, (void *)augment_square, (void *)gradient_square};
static double f(double x) { double s = 0; for (int i = 1; i < 4; i++) s += square(i * x); return s; }
int main() { NEAR(__enzyme_autodiff((void *)f, 3.0), 10 * 3 * (1 + 4 + 9)); }
