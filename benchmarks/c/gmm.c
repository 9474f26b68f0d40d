/* Log-density of data under a mixture of Gaussians with a Wishart prior: examples/rust/gmm in C. Arguments: dim components points. */
#include "common.h"

#include <math.h>

extern void __enzyme_autodiff(void *, ...);

struct wishart {
    double gamma;
    int m;
};

static double log_sum_exp(const double *x, int n)
{
    double largest = x[0], sum = 0.0;
    for (int i = 1; i < n; i++)
        if (x[i] > largest)
            largest = x[i];
    for (int i = 0; i < n; i++)
        sum += exp(x[i] - largest);
    return largest + log(sum);
}

static double squared_norm(const double *x, int n)
{
    double sum = 0.0;
    for (int i = 0; i < n; i++)
        sum += x[i] * x[i];
    return sum;
}

/* out = L x, for a lower triangular L with its strictly lower part packed by columns. */
static void lower_times(int n, const double *diagonal, const double *lower, const double *x, double *out)
{
    for (int i = 0; i < n; i++)
        out[i] = diagonal[i] * x[i];
    for (int j = 0; j < n; j++) {
        for (int i = j + 1; i < n; i++)
            out[i] += lower[i - j - 1] * x[j];
        lower += n - j - 1;
    }
}

static double log_gamma_of_half(double a)
{
    double at = 1.0, sum = 0.0;
    if (a != floor(a)) {
        at = 0.5;
        sum = 0.5 * log(M_PI);
    }
    for (; at < a; at += 1.0)
        sum += log(at);
    return sum;
}

static double log_prior(int d, int k, const double *factors, struct wishart prior)
{
    int row_len = d * (d + 1) / 2;
    double freedom = d + prior.m + 1, log_multigamma = 0.25 * d * (d - 1.0) * log(M_PI), total = 0.0;
    for (int j = 0; j < d; j++)
        log_multigamma += log_gamma_of_half(0.5 * freedom - 0.5 * j);
    double constant = freedom * d * (log(prior.gamma) - 0.5 * M_LN2) - log_multigamma;
    for (int c = 0; c < k; c++) {
        const double *row = factors + (size_t)c * row_len;
        double squares = 0.0, log_det = 0.0;
        for (int i = 0; i < d; i++) {
            double e = exp(row[i]);
            squares += e * e;
            log_det += row[i];
        }
        squares += squared_norm(row + d, row_len - d);
        total += constant - 0.5 * prior.gamma * prior.gamma * squares + prior.m * log_det;
    }
    return total;
}

double log_posterior(int d, int k, int n, const double *alphas, const double *means, const double *factors, const double *data,
                     struct wishart *prior)
{
    int row_len = d * (d + 1) / 2;
    double *diagonals = malloc((size_t)(k * d) * sizeof(double));
    double *log_dets = malloc((size_t)k * sizeof(double));
    double *centred = malloc((size_t)d * sizeof(double));
    double *whitened = malloc((size_t)d * sizeof(double));
    double *terms = malloc((size_t)k * sizeof(double));
    double total = 0.0;
    for (int c = 0; c < k; c++) {
        log_dets[c] = 0.0;
        for (int i = 0; i < d; i++) {
            double q = factors[(size_t)c * row_len + i];
            diagonals[c * d + i] = exp(q);
            log_dets[c] += q;
        }
    }
    for (int p = 0; p < n; p++) {
        for (int c = 0; c < k; c++) {
            for (int i = 0; i < d; i++)
                centred[i] = data[(size_t)p * d + i] - means[c * d + i];
            lower_times(d, diagonals + c * d, factors + (size_t)c * row_len + d, centred, whitened);
            terms[c] = alphas[c] + log_dets[c] - 0.5 * squared_norm(whitened, d);
        }
        total += log_sum_exp(terms, k);
    }
    free(diagonals);
    free(log_dets);
    free(centred);
    free(whitened);
    free(terms);
    double constant = -0.5 * n * d * log(2.0 * M_PI);
    return constant + total - n * log_sum_exp(alphas, k) + log_prior(d, k, factors, *prior);
}

static int d, k, n, row_len;
static double *alphas, *means, *factors, *data, *g_alphas, *g_means, *g_factors;
static struct wishart prior = {0.1, 0};

static double primal(void)
{
    return log_posterior(d, k, n, alphas, means, factors, data, &prior);
}

static double gradient(void)
{
    memset(g_alphas, 0, (size_t)k * sizeof(double));
    memset(g_means, 0, (size_t)(k * d) * sizeof(double));
    memset(g_factors, 0, (size_t)(k * row_len) * sizeof(double));
    __enzyme_autodiff((void *)log_posterior, enzyme_const, d, enzyme_const, k, enzyme_const, n, enzyme_dup, alphas, g_alphas,
                      enzyme_dup, means, g_means, enzyme_dup, factors, g_factors, enzyme_const, data, enzyme_const, &prior);
    return g_alphas[0];
}

int main(int argc, char **argv)
{
    d = (int)number(argc, argv, 1, 64);
    k = (int)number(argc, argv, 2, 50);
    n = (int)number(argc, argv, 3, 1000);
    row_len = d * (d + 1) / 2;
    uint64_t lcg = 1;
    alphas = lcg_array(&lcg, (size_t)k, -1.0, 1.0);
    means = lcg_array(&lcg, (size_t)(k * d), -1.0, 1.0);
    factors = lcg_array(&lcg, (size_t)(k * row_len), -0.5, 0.5);
    data = lcg_array(&lcg, (size_t)(n * d), -2.0, 2.0);
    g_alphas = malloc((size_t)k * sizeof(double));
    g_means = malloc((size_t)(k * d) * sizeof(double));
    g_factors = malloc((size_t)(k * row_len) * sizeof(double));

    double value = primal();
    gradient();
    struct sums sums = {99, 0.0, 0.0};
    sums_add(&sums, g_alphas, (size_t)k);
    sums_add(&sums, g_means, (size_t)(k * d));
    sums_add(&sums, g_factors, (size_t)(k * row_len));
    char size[64];
    snprintf(size, sizeof size, "d=%d k=%d n=%d", d, k, n);
    report("gmm", size, 9, primal, gradient, value, sums, sqrt(sums.squares));
    return 0;
}
