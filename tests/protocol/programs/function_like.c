// A function declared to be like a known one.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
__attribute__((noinline)) double my_sine(double x) { return sin(x); }
void *__enzyme_function_like_s[2] = {(void *)my_sine, (void *)"sin"};
__attribute__((noinline)) double table(double x) { return x > 0 ? 0.5 : 0.25; }
void *__enzyme_function_like_t[] = {(void *)table, "cos"};
static double f(double x) { return my_sine(x * x); }
static double g(double x) { return table(x); }
int main() {
    NEAR(__enzyme_autodiff((void *)f, 2.0), 4 * cos(4.0));
    NEAR(__enzyme_fwddiff((void *)f, 2.0, 1.0), 4 * cos(4.0));
    NEAR(__enzyme_autodiff((void *)g, 2.0), -sin(2.0));
}
