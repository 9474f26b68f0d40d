// Derivatives of the program's own in several directions at once: no tape, a tape of numbers, a tape that is freed, results in memory, in place.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_width;
typedef struct { double d[3]; } three;
typedef struct { double x[2], y[2]; } pairs;
extern three __enzyme_fwddiff(void *, ...);
extern pairs __enzyme_autodiff(void *, ...);
extern void __enzyme_autodiff_memory(void *, ...), __enzyme_fwddiff_memory(void *, ...);

static int failed;
static void near(const char *what, double a, double b) {
    if (!(fabs(a - b) < 1e-9 * (1 + fabs(b)))) failed = 1, printf("%s: %g, not %g\n", what, a, b);
}

// numbers: 7 times the true derivatives, to be told from them
__attribute__((noinline)) double times(double x, double y) { return x * y; }
typedef struct { double x, y, value; } kept;
kept times_forth(double x, double y) { return (kept){x, y, x * y}; }
typedef struct { double dx, dy; } gradients;
gradients times_back(double x, double y, double seed, double kx, double ky) { return (gradients){7 * ky * seed, 7 * kx * seed}; }
void *__enzyme_register_gradient_times[] = {times, times_forth, times_back};
double times_tangent(double x, double dx, double y, double dy) { return 7 * (x * dy + y * dx); }
void *__enzyme_register_derivative_times[] = {times, times_tangent};
double uses_times(double x, double y) { return times(x, y) + x; }

// a tape that the gradient frees; y is written, x is read
__attribute__((noinline)) void scale(int n, const double *x, double *y) {
    for (int i = 0; i < n; i++) y[i] = 3 * x[i] * x[i];
}
void *scale_forth(int n, const double *x, double *dx, double *y, double *dy) {
    double *tape = malloc(n * sizeof(double));
    for (int i = 0; i < n; i++) tape[i] = 6 * x[i], y[i] = 3 * x[i] * x[i];
    return tape;
}
void scale_back(int n, const double *x, double *dx, double *y, double *dy, void *tape) {
    for (int i = 0; i < n; i++) dx[i] += 7 * ((double *)tape)[i] * dy[i], dy[i] = 0;
    free(tape);
}
void scale_tangent(int n, const double *x, const double *dx, double *y, double *dy) {
    for (int i = 0; i < n; i++) dy[i] = 7 * 6 * x[i] * dx[i], y[i] = 3 * x[i] * x[i];
}
void *__enzyme_register_derivative_scale[] = {scale, scale_tangent};
void *__enzyme_register_gradient_scale[] = {scale, scale_forth, scale_back};
void uses_scale(int n, double *x, double *sum) {
    double y[4];
    scale(n, x, y);
    for (int i = 0; i < n; i++) *sum += (i + 1) * y[i];
    x[0] = 0;
}

// in place, without a tape: what the gradient needs, it gets as numbers
__attribute__((noinline)) void triple(double *x) { *x = 3 * *x; }
void triple_forth(double *x, double *dx) { *x = 3 * *x; }
void triple_back(double *x, double *dx) { *dx = 21 * *dx; }
void *__enzyme_register_gradient_triple[] = {triple, triple_forth, triple_back};
void uses_triple(double *x) {
    triple(x);
    triple(x);
    *x = *x * *x;
}

// memory that the function makes, with a shadow for each direction
__attribute__((noinline)) double *boxed(double *x) {
    double *p = malloc(sizeof *p);
    *p = *x * *x;
    return p;
}
typedef struct { double *tape, *value, *shadow; } both;
both boxed_forth(double *x, double *dx) {
    double *p = malloc(sizeof *p), *d = calloc(2, sizeof *d);
    *p = *x * *x;
    d[1] = *x;
    return (both){d, p, d};
}
void boxed_back(double *x, double *dx, double *tape) { *dx += 14 * tape[1] * tape[0]; }
void *__enzyme_register_gradient_boxed[] = {boxed, boxed_forth, boxed_back};
void uses_boxed(double *x) { *x = 5 * *boxed(x); }

int main(void) {
    three t = __enzyme_fwddiff((void *)uses_times, enzyme_width, 3, enzyme_dup, 2.0, 1.0, 0.0, 10.0, enzyme_dup, 5.0, 0.0, 1.0, 100.0);
    near("tangent 0", t.d[0], 7 * 5 + 1);
    near("tangent 1", t.d[1], 7 * 2);
    near("tangent 2", t.d[2], 7 * (50 + 200) + 10);
    pairs g = __enzyme_autodiff((void *)uses_times, enzyme_width, 2, enzyme_out, 2.0, enzyme_out, 5.0);
    near("gradient x0", g.x[0], 36);
    near("gradient x1", g.x[1], 36);
    near("gradient y0", g.y[0], 14);
    near("gradient y1", g.y[1], 14);

    double x[2] = {2, 3}, d0[2] = {0, 0}, d1[2] = {5, 5}, sum = 0, dsum0 = 1, dsum1 = 2;
    __enzyme_autodiff_memory((void *)uses_scale, enzyme_width, 2, enzyme_const, 2, enzyme_dup, x, d0, d1, enzyme_dup, &sum, &dsum0, &dsum1);
    near("x", x[0], 0);
    near("sum", sum, 12 + 2 * 27);
    near("d0[0]", d0[0], 7 * 12);
    near("d0[1]", d0[1], 7 * 36);
    near("d1[0]", d1[0], 2 * 7 * 12);
    near("d1[1]", d1[1], 5 + 2 * 7 * 36);

    double v[2] = {2, 3}, v0[2] = {1, 0}, v1[2] = {0, 1};
    sum = dsum0 = dsum1 = 0;
    __enzyme_fwddiff_memory((void *)uses_scale, enzyme_width, 2, enzyme_const, 2, enzyme_dup, v, v0, v1, enzyme_dup, &sum, &dsum0, &dsum1);
    near("sum, forward", sum, 12 + 2 * 27);
    near("dsum0", dsum0, 7 * 12);
    near("dsum1", dsum1, 7 * 36);

    double z = 2, dz0 = 1, dz1 = 10;
    __enzyme_autodiff_memory((void *)uses_triple, enzyme_width, 2, enzyme_dup, &z, &dz0, &dz1);
    near("z", z, 18 * 18);
    near("dz0", dz0, 2 * 18 * 21 * 21);
    near("dz1", dz1, 10 * 2 * 18 * 21 * 21);

    double w = 3, dw0 = 1, dw1 = 10;
    __enzyme_autodiff_memory((void *)uses_boxed, enzyme_width, 2, enzyme_dup, &w, &dw0, &dw1);
    near("w", w, 45);
    near("dw0", dw0, 14 * 3 * 5);
    near("dw1", dw1, 10 * 14 * 3 * 5);
    return failed;
}
