/* Programs whose work is done by BLAS and LAPACK: value, gradient, and a gradient written by hand with the same library. Build and run:
 *     isozyme cc -O3 blas.c -o blas -llapacke -lopenblas -lm && OPENBLAS_NUM_THREADS=1 ./blas
 * With ISOZYME=no-library for the build, derivatives of the library's functions are loops.
 */
#include "common.h"

#include <cblas.h>
#include <lapacke.h>
#include <math.h>

extern void __enzyme_autodiff(void *, ...);

enum { LAYERS = 4, LARGEST = 512 };

/* Half the sum of squares of W4 W3 W2 W1 X, for square matrices that lie one behind the other, X first. */
static double chain(const double *x, int n)
{
    size_t size = (size_t)n * n;
    double *h = malloc((LAYERS + 1) * size * sizeof *h), value;
    memcpy(h, x, size * sizeof *h);
    for (int k = 0; k < LAYERS; k++)
        cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, 1.0, x + (k + 1) * size, n, h + k * size, n, 0.0, h + (k + 1) * size, n);
    value = 0.5 * cblas_ddot((int)size, h + LAYERS * size, 1, h + LAYERS * size, 1);
    free(h);
    return value;
}

static void chain_by_hand(const double *x, double *d, int n)
{
    size_t size = (size_t)n * n;
    double *h = malloc((LAYERS + 1) * size * sizeof *h), *g = malloc(2 * size * sizeof *g), *next = g + size;
    memcpy(h, x, size * sizeof *h);
    for (int k = 0; k < LAYERS; k++)
        cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, 1.0, x + (k + 1) * size, n, h + k * size, n, 0.0, h + (k + 1) * size, n);
    double *up = g, *down = next;
    memcpy(up, h + LAYERS * size, size * sizeof *up);
    for (int k = LAYERS - 1; k >= 0; k--) {
        cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasTrans, n, n, n, 1.0, up, n, h + k * size, n, 1.0, d + (k + 1) * size, n);
        cblas_dgemm(CblasRowMajor, CblasTrans, CblasNoTrans, n, n, n, 1.0, x + (k + 1) * size, n, up, n, 0.0, down, n);
        double *t = up;
        up = down;
        down = t;
    }
    for (size_t i = 0; i < size; i++)
        d[i] += up[i];
    free(h);
    free(g);
}

/* The logarithm of the density of y under a Gaussian with covariance A A' + n I: A first, y behind it. */
static double likelihood(const double *x, int n)
{
    size_t size = (size_t)n * n;
    double *k = calloc(size + (size_t)n, sizeof *k), *y = k + size, value = 0.0;
    for (int i = 0; i < n; i++)
        k[i * (n + 1)] = n;
    memcpy(y, x + size, (size_t)n * sizeof *y);
    cblas_dsyrk(CblasColMajor, CblasLower, CblasNoTrans, n, n, 1.0, x, n, 1.0, k, n);
    LAPACKE_dpotrf(LAPACK_COL_MAJOR, 'L', n, k, n);
    cblas_dtrsv(CblasColMajor, CblasLower, CblasNoTrans, CblasNonUnit, n, k, n, y, 1);
    for (int i = 0; i < n; i++)
        value -= log(k[i * (n + 1)]) + 0.5 * y[i] * y[i];
    free(k);
    return value;
}

/* With a = K^-1 y: d/dK = (a a' - K^-1) / 2, d/dy = -a, d/dA = 2 (d/dK) A. */
static void likelihood_by_hand(const double *x, double *d, int n)
{
    size_t size = (size_t)n * n;
    double *k = calloc(size + (size_t)n, sizeof *k), *y = k + size;
    for (int i = 0; i < n; i++)
        k[i * (n + 1)] = n;
    memcpy(y, x + size, (size_t)n * sizeof *y);
    cblas_dsyrk(CblasColMajor, CblasLower, CblasNoTrans, n, n, 1.0, x, n, 1.0, k, n);
    LAPACKE_dpotrf(LAPACK_COL_MAJOR, 'L', n, k, n);
    LAPACKE_dpotrs(LAPACK_COL_MAJOR, 'L', n, 1, k, n, y, n);
    LAPACKE_dpotri(LAPACK_COL_MAJOR, 'L', n, k, n);
    cblas_dsyr(CblasColMajor, CblasLower, n, -1.0, y, 1, k, n);
    cblas_dsymm(CblasColMajor, CblasLeft, CblasLower, n, n, -1.0, k, n, x, n, 1.0, d, n);
    cblas_daxpy(n, -1.0, y, 1, d + size, 1);
    free(k);
}

typedef double (*value_of)(const double *, int);
typedef void (*gradient_of)(const double *, double *, int);

static void chain_gradient(const double *x, double *d, int n) { __enzyme_autodiff((void *)chain, enzyme_dup, x, d, enzyme_const, n); }
static void likelihood_gradient(const double *x, double *d, int n) { __enzyme_autodiff((void *)likelihood, enzyme_dup, x, d, enzyme_const, n); }

static int by_time(const void *a, const void *b)
{
    double s = *(const double *)a, t = *(const double *)b;
    return (s > t) - (s < t);
}

static void measure(const char *name, int n, size_t entries, value_of value, gradient_of gradient, gradient_of by_hand)
{
    enum { ROUNDS = 15 };
    uint64_t state = 1;
    double *x = lcg_array(&state, entries, -1.0, 1.0), *d = calloc(2 * entries, sizeof *d), *e = d + entries, times[3][ROUNDS], worst = 0.0, largest = 0.0;
    for (size_t i = 0; i < entries; i++)
        x[i] /= sqrt(n);
    volatile double sink = 0.0;
    for (int r = 0; r < ROUNDS; r++) {
        double t0 = now();
        sink += value(x, n);
        double t1 = now();
        memset(d, 0, entries * sizeof *d);
        gradient(x, d, n);
        double t2 = now();
        memset(e, 0, entries * sizeof *e);
        by_hand(x, e, n);
        times[0][r] = t1 - t0;
        times[1][r] = t2 - t1;
        times[2][r] = now() - t2;
    }
    for (size_t i = 0; i < entries; i++) {
        worst = fmax(worst, fabs(d[i] - e[i]));
        largest = fmax(largest, fabs(e[i]));
    }
    for (int k = 0; k < 3; k++)
        qsort(times[k], ROUNDS, sizeof(double), by_time);
    double primal = times[0][ROUNDS / 2], made = times[1][ROUNDS / 2], hand = times[2][ROUNDS / 2];
    printf("%-12s n = %3d  value %8.3f ms  gradient %8.3f ms (%.2fx)  by hand %8.3f ms (%.2fx)  differ by %.1e\n", name, n, 1e3 * primal, 1e3 * made,
           made / primal, 1e3 * hand, hand / primal, worst / largest);
    free(x);
    free(d);
}

int main(void)
{
    for (int n = 64; n <= LARGEST; n *= 2) {
        size_t size = (size_t)n * n;
        measure("chain", n, (LAYERS + 1) * size, chain, chain_gradient, chain_by_hand);
        measure("likelihood", n, size + (size_t)n, likelihood, likelihood_gradient, likelihood_by_hand);
    }
    return 0;
}
