/* The Brusselator in one dimension by an adaptive Runge-Kutta pair: examples/rust/ode in C. Arguments: cells duration. */
#include "common.h"

#include <math.h>

extern void __enzyme_autodiff(void *, ...);

struct rates {
    double feed, conversion, diffusion[2];
};

struct horizon {
    double duration, tolerance;
};

static const double stages[6][6] = {
    {1.0 / 5.0},
    {3.0 / 40.0, 9.0 / 40.0},
    {44.0 / 45.0, -56.0 / 15.0, 32.0 / 9.0},
    {19372.0 / 6561.0, -25360.0 / 2187.0, 64448.0 / 6561.0, -212.0 / 729.0},
    {9017.0 / 3168.0, -355.0 / 33.0, 46732.0 / 5247.0, 49.0 / 176.0, -5103.0 / 18656.0},
    {35.0 / 384.0, 0.0, 500.0 / 1113.0, 125.0 / 192.0, -2187.0 / 6784.0, 11.0 / 84.0},
};

static const double error_weights[7] = {
    71.0 / 57600.0, 0.0, -71.0 / 16695.0, 71.0 / 1920.0, -17253.0 / 339200.0, 22.0 / 525.0, -1.0 / 40.0,
};

static double curvature(const double *x, int n, int i)
{
    double left = x[i > 0 ? i - 1 : 0], right = x[i + 1 < n ? i + 1 : n - 1];
    return left - x[i] - x[i] + right;
}

static void slope(const struct rates *rates, int cells, const double *x, double *out)
{
    const double *u = x, *v = x + cells;
    double per_area = (double)cells * cells;
    double spread_u = rates->diffusion[0] * per_area, spread_v = rates->diffusion[1] * per_area;
    for (int i = 0; i < cells; i++) {
        double reaction = u[i] * u[i] * v[i];
        out[i] = rates->feed + reaction - (rates->conversion + 1.0) * u[i] + spread_u * curvature(u, cells, i);
        out[cells + i] = rates->conversion * u[i] - reaction + spread_v * curvature(v, cells, i);
    }
}

static double relative_error(double *const *slopes, int n, const double *x, const double *trial, double step, double tolerance)
{
    double squares = 0.0;
    for (int i = 0; i < n; i++) {
        double sum = 0.0, a = fabs(x[i]), b = fabs(trial[i]);
        for (int s = 0; s < 7; s++)
            sum += slopes[s][i] * error_weights[s];
        double scaled = step * sum / (tolerance * (1.0 + (b > a ? b : a)));
        squares += scaled * scaled;
    }
    return sqrt(squares / n);
}

/* Integrates x over the horizon, in place; returns the number of steps tried. */
static int integrate(const struct rates *rates, int cells, double *x, const struct horizon *horizon)
{
    int n = 2 * cells, tried = 0;
    double *slopes[7], *trial = malloc((size_t)n * sizeof(double));
    double time = 0.0, step = 1e-3 * horizon->duration;
    for (int s = 0; s < 7; s++)
        slopes[s] = calloc((size_t)n, sizeof(double));
    slope(rates, cells, x, slopes[0]);
    while (time < horizon->duration) {
        if (horizon->duration - time < step)
            step = horizon->duration - time;
        for (int stage = 0; stage < 6; stage++) {
            memcpy(trial, x, (size_t)n * sizeof(double));
            for (int s = 0; s <= stage; s++) {
                double scale = step * stages[stage][s];
                for (int i = 0; i < n; i++)
                    trial[i] += scale * slopes[s][i];
            }
            slope(rates, cells, trial, slopes[stage + 1]);
        }
        double error = relative_error(slopes, n, x, trial, step, horizon->tolerance);
        if (error <= 1.0) {
            time += step;
            memcpy(x, trial, (size_t)n * sizeof(double));
            /* The last stage was taken at the new point: it is the first of the next step. */
            double *first = slopes[0];
            slopes[0] = slopes[6];
            slopes[6] = first;
        }
        double growth = 0.9 * pow(error, -0.2);
        step *= growth < 0.2 ? 0.2 : growth > 5.0 ? 5.0 : growth;
        tried++;
    }
    for (int s = 0; s < 7; s++)
        free(slopes[s]);
    free(trial);
    return tried;
}

double misfit(const struct rates *rates, int cells, const double *initial, const double *target, const struct horizon *horizon)
{
    int n = 2 * cells;
    double *state = malloc((size_t)n * sizeof(double)), squares = 0.0;
    memcpy(state, initial, (size_t)n * sizeof(double));
    integrate(rates, cells, state, horizon);
    for (int i = 0; i < n; i++)
        squares += (state[i] - target[i]) * (state[i] - target[i]);
    free(state);
    return squares / n;
}

static int cells;
static struct rates rates, g_rates;
static struct horizon horizon = {5.0, 1e-6};
static double *initial, *target, *g_initial;

static double primal(void)
{
    return misfit(&rates, cells, initial, target, &horizon);
}

static double gradient(void)
{
    memset(&g_rates, 0, sizeof g_rates);
    memset(g_initial, 0, (size_t)(2 * cells) * sizeof(double));
    __enzyme_autodiff((void *)misfit, enzyme_dup, &rates, &g_rates, enzyme_const, cells, enzyme_dup, initial, g_initial, enzyme_const,
                      target, enzyme_const, &horizon);
    return g_initial[0];
}

int main(int argc, char **argv)
{
    cells = (int)number(argc, argv, 1, 64);
    horizon.duration = number(argc, argv, 2, 5.0);
    uint64_t lcg = 1;
    rates.feed = lcg_between(&lcg, 0.9, 1.1);
    rates.conversion = lcg_between(&lcg, 2.5, 3.5);
    rates.diffusion[0] = lcg_between(&lcg, 0.01, 0.03);
    rates.diffusion[1] = lcg_between(&lcg, 0.01, 0.03);
    initial = lcg_array(&lcg, (size_t)(2 * cells), 0.5, 3.0);
    target = lcg_array(&lcg, (size_t)(2 * cells), 0.5, 3.0);
    g_initial = malloc((size_t)(2 * cells) * sizeof(double));

    double value = primal();
    gradient();
    struct sums sums = {99, 0.0, 0.0};
    sums_add(&sums, (const double *)&g_rates, 4);
    sums_add(&sums, g_initial, (size_t)(2 * cells));
    double *state = malloc((size_t)(2 * cells) * sizeof(double));
    memcpy(state, initial, (size_t)(2 * cells) * sizeof(double));
    char size[64];
    snprintf(size, sizeof size, "%d cells, %d steps", cells, integrate(&rates, cells, state, &horizon));
    free(state);
    report("ode", size, 15, primal, gradient, value, sums, sqrt(sums.squares));
    return 0;
}
