// Split derivatives: an augmented function and a forward derivative with its tape.
#include "check.h"
double __enzyme_fwddiff(void *, ...);
typedef struct { void *tape; double value; } Aug;
__attribute__((noinline)) double square(double x) { return x * x; }
Aug augment_square(double x) { Aug a = {0, x * x}; return a; }
double derivative_square(double x, double dx, void *tape) { return 7 * x * dx; }
void *__enzyme_register_splitderivative_square[] = {(void *)square, (void *)augment_square, (void *)derivative_square};
static double f(double x) { return square(x); }
int main() { NEAR(__enzyme_fwddiff((void *)f, 3.0, 1.0), 21); }
