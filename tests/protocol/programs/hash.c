// A hash table with chains.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
struct e { int key; double v; struct e *next; };
static double f(const double *x, int n) {
    struct e *t[4] = {0}; double s = 0;
    for (int i = 0; i < n; i++) { int k = i * 7 % 5; struct e *q = t[k % 4]; while (q && q->key != k) q = q->next; if (!q) { q = calloc(1, sizeof *q); q->key = k; q->next = t[k % 4]; t[k % 4] = q; } q->v += x[i] * x[i]; }
    for (int b = 0; b < 4; b++) while (t[b]) { struct e *q = t[b]; s += q->v * (q->key + 1); t[b] = q->next; free(q); }
    return s;
}
int main() { double x[7] = {1, 2, 3, 4, 5, 6, 7}, d[7] = {0}; __enzyme_autodiff((void *)f, x, d, 7); for (int i = 0; i < 7; i++) NEAR(d[i], 2 * x[i] * (i * 7 % 5 + 1)); }
