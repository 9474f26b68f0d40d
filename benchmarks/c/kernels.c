/* Kernels of many kinds, each a number of one array: value and gradient, for some a gradient written by hand. Build and run:
 *     isozyme cc -O3 kernels.c -o kernels -lm && ./kernels
 */
#include "common.h"

#include <math.h>

extern void __enzyme_autodiff(void *, ...);

enum { N = 64, CENTRES = 10, DIM = 16, POINTS = 512, WIDTH = 32, LAYERS = 4, SIGNAL = 1024, KNOTS = 100, ROWS = N * N / 2, ENTRIES = 8 };

/* Sizes that the compiler does not know. */
static int n = N, centres = CENTRES, dim = DIM, width = WIDTH;
static int columns[ROWS * ENTRIES];

/* Sum of squares of a product of two matrices. */
static double matmul(const double *x)
{
    const double *a = x, *b = x + n * n;
    double *c = malloc((size_t)(n * n) * sizeof *c), sum = 0.0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) {
            double s = 0.0;
            for (int k = 0; k < n; k++)
                s += a[i * n + k] * b[k * n + j];
            c[i * n + j] = s;
        }
    for (int i = 0; i < n * n; i++)
        sum += c[i] * c[i];
    free(c);
    return sum;
}

/* Twenty steps of a reaction with diffusion, between two arrays. */
static double stencil(const double *x)
{
    size_t size = (size_t)(n * n) * sizeof(double);
    double *u = malloc(size), *v = malloc(size), sum = 0.0;
    memcpy(u, x, size);
    memcpy(v, x, size);
    for (int t = 0; t < 20; t++) {
        for (int i = 1; i < n - 1; i++)
            for (int j = 1; j < n - 1; j++) {
                const double *at = u + i * n + j;
                v[i * n + j] = at[0] + 0.1 * (at[-1] + at[1] + at[-n] + at[n] - 4.0 * at[0]) - 0.01 * at[0] * at[0] * at[0];
            }
        double *swap = u;
        u = v;
        v = swap;
    }
    for (int i = 0; i < n * n; i++)
        sum += u[i] * u[i];
    free(u);
    free(v);
    return sum;
}

/* Sum of squared distances of points from the nearest centre. */
static double kmeans(const double *x)
{
    const double *centre = x, *point = x + centres * dim;
    double sum = 0.0;
    for (int i = 0; i < POINTS; i++) {
        double least = INFINITY;
        for (int k = 0; k < centres; k++) {
            double s = 0.0;
            for (int l = 0; l < dim; l++) {
                double e = point[i * dim + l] - centre[k * dim + l];
                s += e * e;
            }
            least = s < least ? s : least;
        }
        sum += least;
    }
    return sum;
}

static void kmeans_by_hand(const double *x, double *g)
{
    const double *point = x + centres * dim;
    for (int i = 0; i < POINTS; i++) {
        double least = INFINITY;
        int nearest = 0;
        for (int k = 0; k < centres; k++) {
            double s = 0.0;
            for (int l = 0; l < dim; l++) {
                double e = point[i * dim + l] - x[k * dim + l];
                s += e * e;
            }
            if (s < least) {
                least = s;
                nearest = k;
            }
        }
        for (int l = 0; l < dim; l++) {
            double e = 2.0 * (point[i * dim + l] - x[nearest * dim + l]);
            g[(centres + i) * dim + l] += e;
            g[nearest * dim + l] -= e;
        }
    }
}

static double log_sum_exp(const double *x)
{
    int m = 2 * n * n;
    double largest = x[0], sum = 0.0;
    for (int i = 1; i < m; i++)
        largest = x[i] > largest ? x[i] : largest;
    for (int i = 0; i < m; i++)
        sum += exp(x[i] - largest);
    return largest + log(sum);
}

static void log_sum_exp_by_hand(const double *x, double *g)
{
    int m = 2 * n * n;
    double largest = x[0], sum = 0.0;
    for (int i = 1; i < m; i++)
        largest = x[i] > largest ? x[i] : largest;
    for (int i = 0; i < m; i++)
        sum += exp(x[i] - largest);
    for (int i = 0; i < m; i++)
        g[i] += exp(x[i] - largest) / sum;
}

/* Half the logarithm of a determinant, by Cholesky's factors. */
static double cholesky(const double *x)
{
    double *l = calloc((size_t)(n * n), sizeof *l), sum = 0.0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j <= i; j++) {
            double s = 0.01 * x[i * n + j] + (i == j ? n : 0);
            for (int k = 0; k < j; k++)
                s -= l[i * n + k] * l[j * n + k];
            l[i * n + j] = i == j ? sqrt(s) : s / l[j * n + j];
        }
    for (int i = 0; i < n; i++)
        sum += log(l[i * n + i]);
    free(l);
    return sum;
}

static void fft(double *re, double *im, int m)
{
    for (int i = 1, j = 0; i < m; i++) {
        int bit = m >> 1;
        for (; j & bit; bit >>= 1)
            j ^= bit;
        j ^= bit;
        if (i < j) {
            double t = re[i];
            re[i] = re[j];
            re[j] = t;
            t = im[i];
            im[i] = im[j];
            im[j] = t;
        }
    }
    for (int length = 2; length <= m; length <<= 1)
        for (int i = 0; i < m; i += length)
            for (int k = 0; k < length / 2; k++) {
                double angle = -6.283185307179586 * k / length, wr = cos(angle), wi = sin(angle);
                int p = i + k, q = p + length / 2;
                double vr = re[q] * wr - im[q] * wi, vi = re[q] * wi + im[q] * wr;
                re[q] = re[p] - vr;
                im[q] = im[p] - vi;
                re[p] += vr;
                im[p] += vi;
            }
}

/* Sum of squares of a power spectrum. */
static double spectrum(const double *x)
{
    double *re = malloc(SIGNAL * sizeof *re), *im = malloc(SIGNAL * sizeof *im), sum = 0.0;
    memcpy(re, x, SIGNAL * sizeof *re);
    memcpy(im, x + SIGNAL, SIGNAL * sizeof *im);
    fft(re, im, SIGNAL);
    for (int i = 0; i < SIGNAL; i++) {
        double power = re[i] * re[i] + im[i] * im[i];
        sum += power * power;
    }
    free(re);
    free(im);
    return sum;
}

/* A network of layers with tanh, on a batch. */
static double mlp(const double *x)
{
    const double *in = x + LAYERS * width * width;
    double h[WIDTH], next[WIDTH], sum = 0.0;
    for (int s = 0; s < 32; s++) {
        for (int i = 0; i < width; i++)
            h[i] = in[s * width + i];
        for (int l = 0; l < LAYERS; l++) {
            for (int i = 0; i < width; i++) {
                double a = 0.0;
                for (int j = 0; j < width; j++)
                    a += x[(l * width + i) * width + j] * h[j];
                next[i] = tanh(a);
            }
            memcpy(h, next, sizeof h);
        }
        for (int i = 0; i < width; i++)
            sum += h[i] * h[i];
    }
    return sum;
}

/* One layer of rectified sums. */
static double rectified(const double *x)
{
    double sum = 0.0;
    for (int s = 0; s < 16; s++)
        for (int i = 0; i < n; i++) {
            double a = 0.0;
            for (int j = 0; j < n; j++)
                a += x[i * n + j] * x[n * n + s * n + j];
            if (a > 0.0)
                sum += a * a;
        }
    return sum;
}

/* A chain of oscillators over 400 steps. */
static double leapfrog(const double *x)
{
    enum { M = 32 };
    double q[M], p[M], sum = 0.0;
    for (int i = 0; i < M; i++) {
        q[i] = x[i];
        p[i] = x[M + i];
    }
    for (int t = 0; t < 400; t++) {
        for (int i = 0; i < M; i++)
            p[i] += 0.01 * (-q[i] - 0.3 * q[i] * q[i] * q[i] + 0.1 * (q[(i + 1) % M] - q[i]) + 0.1 * (q[(i + M - 1) % M] - q[i]));
        for (int i = 0; i < M; i++)
            q[i] += 0.01 * p[i];
    }
    for (int i = 0; i < M; i++)
        sum += q[i] * q[i] + p[i] * p[i];
    return sum;
}

/* A natural cubic spline through KNOTS values, looked at in 2000 places. */
static double spline(const double *x)
{
    double c[KNOTS] = {0.0}, l[KNOTS] = {1.0}, z[KNOTS] = {0.0}, mu[KNOTS] = {0.0}, sum = 0.0;
    for (int i = 1; i < KNOTS - 1; i++) {
        l[i] = 4.0 - mu[i - 1];
        mu[i] = 1.0 / l[i];
        z[i] = (3.0 * (x[i + 1] - 2.0 * x[i] + x[i - 1]) - z[i - 1]) / l[i];
    }
    for (int j = KNOTS - 2; j >= 0; j--)
        c[j] = z[j] - mu[j] * c[j + 1];
    for (int k = 0; k < 2000; k++) {
        double t = fabs(x[KNOTS + k]) * (KNOTS - 2);
        int i = (int)t < KNOTS - 2 ? (int)t : KNOTS - 2;
        double u = t - i, b = x[i + 1] - x[i] - (c[i + 1] + 2.0 * c[i]) / 3.0, d = (c[i + 1] - c[i]) / 3.0;
        double value = x[i] + u * (b + u * (c[i] + u * d));
        sum += value * value;
    }
    return sum;
}

/* Four products with a sparse matrix, bounded after each. */
static double sparse(const double *x)
{
    double *y = malloc(ROWS * sizeof *y), *w = malloc(ROWS * sizeof *w), sum = 0.0;
    memcpy(y, x, ROWS * sizeof *y);
    for (int t = 0; t < 4; t++) {
        for (int i = 0; i < ROWS; i++) {
            double s = 0.0;
            for (int k = i * ENTRIES; k < (i + 1) * ENTRIES; k++)
                s += x[k % (n * n)] * y[columns[k]];
            w[i] = s / (1.0 + s * s);
        }
        memcpy(y, w, ROWS * sizeof *y);
    }
    for (int i = 0; i < ROWS; i++)
        sum += y[i];
    free(y);
    free(w);
    return sum;
}

/* Robust residuals of a curve with four parameters. */
static double residuals(const double *x)
{
    double sum = 0.0;
    for (int i = 0; i < 3000; i++) {
        double t = x[4 + i], e = x[0] * exp(-x[1] * t * t) + x[2] * sin(x[3] * t) - x[4 + (i + 7) % 3000];
        sum += e * e / (1.0 + e * e);
    }
    return sum;
}

/* A convolution with a kernel of five by five and a leaky rectifier. */
static double convolution(const double *x)
{
    const double *image = x + 25;
    double sum = 0.0;
    for (int i = 0; i < n - 4; i++)
        for (int j = 0; j < n - 4; j++) {
            double s = 0.0;
            for (int a = 0; a < 5; a++)
                for (int b = 0; b < 5; b++)
                    s += x[a * 5 + b] * image[(i + a) * n + j + b];
            sum += s > 0.0 ? s * s : 0.1 * s;
        }
    return sum;
}

/* A string that swings, with a speed of its own at each place: three arrays take turns. */
static double wave(const double *x)
{
    int m = SIGNAL;
    double *before = calloc((size_t)m, sizeof *before), *now = calloc((size_t)m, sizeof *now), *next = calloc((size_t)m, sizeof *next), sum = 0.0;
    memcpy(now, x, (size_t)m * sizeof *now);
    memcpy(before, x, (size_t)m * sizeof *before);
    for (int t = 0; t < 40; t++) {
        for (int i = 1; i < m - 1; i++)
            next[i] = 2.0 * now[i] - before[i] + x[m + i] * x[m + i] * (now[i + 1] - 2.0 * now[i] + now[i - 1]);
        double *last = before;
        before = now;
        now = next;
        next = last;
    }
    for (int i = 0; i < m; i++)
        sum += now[i] * now[i];
    free(before);
    free(now);
    free(next);
    return sum;
}

static void multiply(const double *a, const double *b, double *c)
{
    memset(c, 0, (size_t)(n * n) * sizeof *c);
    for (int i = 0; i < n; i++)
        for (int k = 0; k < n; k++)
            for (int j = 0; j < n; j++)
                c[i * n + j] += a[i * n + k] * b[k * n + j];
}

/* Sum of squares of a product of three matrices, row by row. */
static double chain(const double *x)
{
    double *c = malloc((size_t)(n * n) * sizeof *c), *d = malloc((size_t)(n * n) * sizeof *d), sum = 0.0;
    multiply(x, x + n * n, c);
    multiply(c, x + 2 * n * n, d);
    for (int i = 0; i < n * n; i++)
        sum += d[i] * d[i];
    free(c);
    free(d);
    return sum;
}

enum { SIZE = 4 * N * N };

static double *x, *g;

#define KERNEL(name)                                                 \
    static double name##_value(void) { return name(x); }            \
    static double name##_gradient(void)                              \
    {                                                                \
        memset(g, 0, SIZE * sizeof *g);                              \
        __enzyme_autodiff((void *)name, enzyme_dup, x, g);           \
        return g[0];                                                 \
    }
#define BY_HAND(name)                                                \
    static double name##_hand(void)                                  \
    {                                                                \
        memset(g, 0, SIZE * sizeof *g);                              \
        name##_by_hand(x, g);                                        \
        return g[0];                                                 \
    }
#define EACH(DO) \
    DO(matmul) DO(stencil) DO(kmeans) DO(log_sum_exp) DO(cholesky) DO(spectrum) DO(mlp) DO(rectified) DO(leapfrog) DO(spline) DO(sparse) \
    DO(residuals) DO(convolution) DO(wave) DO(chain)

EACH(KERNEL)
BY_HAND(kmeans)
BY_HAND(log_sum_exp)

static void run(const char *name, double (*value)(void), double (*gradient)(void))
{
    gradient();
    struct sums sums = {99, 0.0, 0.0};
    sums_add(&sums, g, SIZE);
    report(name, "", 15, value, gradient, value(), sums, sqrt(sums.squares));
}

int main(void)
{
    uint64_t lcg = 1;
    x = lcg_array(&lcg, SIZE, -0.5, 0.5);
    g = malloc(SIZE * sizeof *g);
    for (int i = 0; i < ROWS * ENTRIES; i++)
        columns[i] = (int)lcg_index(&lcg, ROWS);
#define RUN(name) run(#name, name##_value, name##_gradient);
    EACH(RUN)
    run("kmeans, by hand", kmeans_value, kmeans_hand);
    run("log_sum_exp, by hand", log_sum_exp_value, log_sum_exp_hand);
    return 0;
}
