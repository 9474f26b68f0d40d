/* What every program here uses: requests, and comparisons with central differences. A program returns the number of failures. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures;

static void near(const char *what, int line, double got, double want) {
  if (!(fabs(got - want) <= 1e-6 * (1 + fabs(want)))) {
    printf("line %d: %s: got %.12g, want %.12g\n", line, what, got, want);
    failures++;
  }
}
#define NEAR(got, want) near(#got, __LINE__, got, want)

/* The derivative of expression e in variable v, by central differences of fourth order. */
#define SLOPE(v, e) ({ double *p_ = &(v), at_ = *p_, h_ = 1e-3, s_ = 0; \
    *p_ = at_ + h_; s_ += 8 * (e); *p_ = at_ - h_; s_ -= 8 * (e); \
    *p_ = at_ + 2 * h_; s_ -= (e); *p_ = at_ - 2 * h_; s_ += (e); *p_ = at_; s_ / (12 * h_); })

#ifdef __cplusplus
extern "C" int enzyme_dup, enzyme_const, enzyme_out;
int enzyme_dup, enzyme_const, enzyme_out;
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#define GRADIENT(f, ...) __enzyme_autodiff<double>((void *)(f), __VA_ARGS__)
#define TANGENT(f, ...) __enzyme_fwddiff<double>((void *)(f), __VA_ARGS__)
#else
int enzyme_dup, enzyme_const, enzyme_out;
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
#define GRADIENT(f, ...) __enzyme_autodiff((void *)(f), __VA_ARGS__)
#define TANGENT(f, ...) __enzyme_fwddiff((void *)(f), __VA_ARGS__)
#endif

/* A function of one double, and of one with an integer besides: both modes against differences. */
#define BOTH(f, x) do { \
    double x_ = x, want_ = SLOPE(x_, f(x_)); \
    near(#f " in reverse", __LINE__, GRADIENT(f, enzyme_out, x_), want_); \
    near(#f " forward", __LINE__, TANGENT(f, enzyme_dup, x_, 1.0), want_); } while (0)
#define BOTH_WITH(f, x, k) do { \
    double x_ = x, want_ = SLOPE(x_, f(x_, k)); \
    near(#f "(.., " #k ") in reverse", __LINE__, GRADIENT(f, enzyme_out, x_, enzyme_const, k), want_); \
    near(#f "(.., " #k ") forward", __LINE__, TANGENT(f, enzyme_dup, x_, 1.0, enzyme_const, k), want_); } while (0)
