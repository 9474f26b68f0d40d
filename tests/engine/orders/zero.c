/* A sum that is zero has a gradient of zero here, and a second derivative that is not: reverse sweeps pass nothing by that is differentiated again. */
#include <math.h>
#include <stdio.h>

extern int enzyme_dup, enzyme_dupnoneed, enzyme_const;
void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);

enum { N = 12 };
static volatile int count = N;

static double f(const double *x, int n)
{
    double s = 0.0;
    for (int i = 0; i < n; i++)
        s += (i + 1) * x[i] * (1.0 + x[i]);
    return s > -1.0 ? s * s : 2.0 * s;
}

static void gradient(const double *x, double *g, int n)
{
    __enzyme_autodiff((void *)f, enzyme_dup, x, g, enzyme_const, n);
}

static double along(const double *x, int n)
{
    double g[N] = {0.0}, sum = 0.0;
    __enzyme_autodiff((void *)f, enzyme_dup, x, g, enzyme_const, n);
    for (int i = 0; i < n; i++)
        sum += i * g[i];
    return sum;
}

int main(void)
{
    double x[N] = {0.0}, v[N], g[N] = {0.0}, hv[N] = {0.0}, reverse[N] = {0.0}, product = 0.0;
    int n = count;
    for (int i = 0; i < N; i++) {
        v[i] = i;
        product += 2.0 * (i + 1) * v[i];
    }
    __enzyme_fwddiff((void *)gradient, enzyme_dup, x, v, enzyme_dup, g, hv, enzyme_const, n);
    __enzyme_autodiff((void *)along, enzyme_dup, x, reverse, enzyme_const, n);
    for (int i = 0; i < N; i++) {
        double want = (i + 1) * product;
        printf("%g %g %g%s\n", want, hv[i], reverse[i], fabs(hv[i] - want) + fabs(reverse[i] - want) < 1e-9 * (1 + want) ? "" : " WRONG");
    }
    return 0;
}
