// Mutable globals, an inactive one among them.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
static double state, table[4] = {1, 2, 3, 4};
double counter;
void *__enzyme_inactive_global_counter = (void *)&counter;
__attribute__((noinline)) static void put(double x) { state = x * x; counter = x; }
static double f(double x) { put(x); table[1] = state * x; return state + table[1] * table[2] + counter; }
int main() {
    NEAR(__enzyme_autodiff((void *)f, 2.0), 4 + 3 * 3 * 4);
    NEAR(__enzyme_fwddiff((void *)f, 2.0, 1.0), 4 + 3 * 3 * 4);
    NEAR(counter, 2);
}
