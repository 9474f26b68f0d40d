/* What the C programs share: generated data (the same as examples/rust/support/src/data.rs), checksums, interleaved timing.
 * A program asks for derivatives by the calling convention of the Enzyme ecosystem and is built as
 *     clang -O3 -S -emit-llvm gmm.c -o gmm.ll && isozyme opt gmm.ll -o gmm.out.ll && clang -O3 gmm.out.ll -lm -o gmm
 */
#ifndef COMMON_H
#define COMMON_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

extern int enzyme_dup, enzyme_const, enzyme_out, enzyme_width;

/* Uniform in [0, 1), with 53 random bits. */
static double lcg_unit(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (double)(*state >> 11) / 9007199254740992.0;
}

static double lcg_between(uint64_t *state, double low, double high)
{
    return low + (high - low) * lcg_unit(state);
}

static inline size_t lcg_index(uint64_t *state, size_t bound)
{
    return (size_t)(lcg_unit(state) * (double)bound);
}

static inline double *lcg_array(uint64_t *state, size_t n, double low, double high)
{
    double *xs = malloc((n ? n : 1) * sizeof *xs);
    for (size_t i = 0; i < n; i++)
        xs[i] = lcg_between(state, low, high);
    return xs;
}

/* Gathers a gradient's norm and its product with generated weights. */
struct sums {
    uint64_t state;
    double squares, probe;
};

static void sums_add(struct sums *sums, const double *g, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        sums->squares += g[i] * g[i];
        sums->probe += lcg_between(&sums->state, -1.0, 1.0) * g[i];
    }
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Calls in one sample of at least 20 ms. */
static size_t calibrate(double (*run)(void))
{
    volatile double sink = run();
    double start = now();
    sink = run();
    double once = now() - start;
    (void)sink;
    return once >= 0.02 ? 1 : (size_t)(0.02 / (once > 1e-9 ? once : 1e-9));
}

/* Times both in turn, `rounds` times each, and prints one line of JSON with the medians. */
static void report(const char *program, const char *size, int rounds, double (*primal)(void), double (*gradient)(void),
                   double value, struct sums sums, double norm)
{
    double (*runs[2])(void) = {primal, gradient};
    double *samples[2], median[2];
    size_t repeat[2];
    volatile double sink = 0.0;
    for (int c = 0; c < 2; c++) {
        samples[c] = malloc((size_t)rounds * sizeof(double));
        repeat[c] = calibrate(runs[c]);
    }
    for (int r = 0; r < rounds; r++)
        for (int c = 0; c < 2; c++) {
            double start = now();
            for (size_t i = 0; i < repeat[c]; i++)
                sink = runs[c]();
            samples[c][r] = (now() - start) / (double)repeat[c];
        }
    (void)sink;
    for (int c = 0; c < 2; c++) {
        qsort(samples[c], (size_t)rounds, sizeof(double), by_size);
        median[c] = samples[c][rounds / 2];
        free(samples[c]);
    }
    printf("{\"program\": \"%s\", \"size\": \"%s\", \"primal_s\": %.6e, \"gradient_s\": %.6e, \"ratio\": %.3f, "
           "\"value\": %.17e, \"norm\": %.17e, \"probe\": %.17e}\n",
           program, size, median[0], median[1], median[1] / median[0], value, norm, sums.probe);
}

/* The number in the i-th argument, or `otherwise`. */
static inline double number(int argc, char **argv, int i, double otherwise)
{
    return i < argc ? atof(argv[i]) : otherwise;
}

#endif
