/* Several directions at once give what each of them gives alone; the primal runs once. */
#include "check.h"

double __enzyme_fwddiff(void *, ...);
double __enzyme_autodiff(void *, ...);
typedef struct { double v[3]; } Three;
typedef struct { double value, v[3]; } Value;
typedef struct { double x[3], y[3]; } Adjoints;
Three __enzyme_fwddiff_three(void *, ...);
Value __enzyme_fwddiff_value(void *, ...);
Adjoints __enzyme_autodiff_three(void *, ...);
void __enzyme_autodiff_void(void *, ...);
void __enzyme_fwddiff_void(void *, ...);

static int runs;

typedef struct Node { double value; struct Node *next; } Node;

__attribute__((noinline)) static double total(const Node *list) {
    double sum = 0;
    for (; list; list = list->next) sum += list->value * list->value;
    return sum;
}

__attribute__((noinline)) static double lists(double x, double y, int n) {
    Node *list = NULL;
    double *grown = NULL;
    for (int i = 0; i < n; i++) {
        Node *node = malloc(sizeof *node);
        node->value = x * i + y;
        node->next = list;
        list = node;
        grown = realloc(grown, (i + 1) * sizeof *grown);
        grown[i] = sin(x) * i;
    }
    double sum = total(list);
    for (int i = 0; i < n; i++) sum += grown[i] * y;
    while (list) {
        Node *next = list->next;
        free(list);
        list = next;
    }
    free(grown);
    return sum;
}

__attribute__((noinline)) static void step(double *x, const double *by, int n) {
    runs++;
    double saved[4];
    for (int i = 0; i < n; i++) saved[i & 3] = x[i], x[i] = x[i] * by[i] + (i ? x[i - 1] : 0) * saved[i & 3];
}

static double evolve(double *x, const double *by, int n) {
    int k = 0;
    while (x[0] < 100 && k++ < 3) step(x, by, n);
    double copy[8];
    memcpy(copy, x, n * sizeof *x);
    return copy[0] * copy[n - 1];
}

static double recursive(double x, int n) { return n == 0 ? x : x * recursive(sin(x), n - 1); }
static double both(double x, double y) { return recursive(x, 3) * y; }

static void check_evolve(void) {
    double start[4] = {1, 2, 3, 0.5}, by[4] = {1.5, 0.3, 0.7, 1.1}, zero[4] = {0, 0, 0, 0};
    double d[3][4] = {{1, 0, 0, 0}, {0, 1, 0.5, 0}, {0.1, 0.2, 0.3, 0.4}}, x[4];
    double tangent[3], alone[3][4], gradient[4] = {0, 0, 0, 0}, dby[4] = {0, 0, 0, 0};
    for (int k = 0; k < 3; k++) {
        memcpy(x, start, sizeof x), memcpy(alone[k], d[k], sizeof x);
        tangent[k] = __enzyme_fwddiff((void *)evolve, enzyme_dup, x, alone[k], enzyme_dup, by, zero, enzyme_const, 4);
    }
    double l[3][4];
    memcpy(x, start, sizeof x), memcpy(l, d, sizeof l);
    runs = 0;
    Three t = __enzyme_fwddiff_three((void *)evolve, enzyme_width, 3, enzyme_dup, x, l[0], l[1], l[2], enzyme_dup, by, zero, zero, zero, enzyme_const, 4);
    NEAR(runs, 3);
    for (int k = 0; k < 3; k++) NEAR(t.v[k], tangent[k]);
    for (int k = 0; k < 3; k++) for (int i = 0; i < 4; i++) NEAR(l[k][i], alone[k][i]);

    memcpy(x, start, sizeof x), memcpy(l, d, sizeof l);
    Value v = __enzyme_fwddiff_value((void *)evolve, enzyme_width, 3, enzyme_primal_return, enzyme_dupv, sizeof l[0], x, l, enzyme_const, by, enzyme_const, 4);
    for (int k = 0; k < 3; k++) NEAR(v.v[k], tangent[k]);
    memcpy(x, start, sizeof x);
    NEAR(v.value, evolve(x, by, 4));

    memcpy(x, start, sizeof x);
    __enzyme_autodiff_void((void *)evolve, enzyme_dup, x, gradient, enzyme_dup, by, dby, enzyme_const, 4);
    double g[3][4], b[3][4], product[3] = {0, 0, 0};
    memset(g, 0, sizeof g), memset(b, 0, sizeof b);
    g[1][2] = 1; /* a seed for the final x[2] beside that of the result */
    memcpy(x, start, sizeof x);
    __enzyme_autodiff_void((void *)evolve, enzyme_width, 3, enzyme_dup, x, g[0], g[1], g[2], enzyme_dup, by, b[0], b[1], b[2], enzyme_const, 4);
    for (int i = 0; i < 4; i++) NEAR(g[0][i], gradient[i]), NEAR(g[2][i], gradient[i]), NEAR(b[0][i], dby[i]), NEAR(b[2][i], dby[i]);
    for (int k = 0; k < 3; k++) for (int i = 0; i < 4; i++) product[k] += gradient[i] * d[k][i];
    for (int k = 0; k < 3; k++) NEAR(product[k], tangent[k]);
    double other[4] = {0, 0, 1, 0}, dother[4] = {0, 0, 0, 0};
    memcpy(x, start, sizeof x);
    __enzyme_autodiff_void((void *)evolve, enzyme_dup, x, other, enzyme_dup, by, dother, enzyme_const, 4);
    for (int i = 0; i < 4; i++) NEAR(g[1][i], other[i]), NEAR(b[1][i], dother[i]);
}

int main(void) {
    check_evolve();
    double dx = __enzyme_autodiff((void *)lists, enzyme_out, 1.5, enzyme_const, 0.5, enzyme_const, 6);
    double dy = __enzyme_autodiff((void *)lists, enzyme_const, 1.5, enzyme_out, 0.5, enzyme_const, 6);
    Three t = __enzyme_fwddiff_three((void *)lists, enzyme_width, 3, enzyme_dup, 1.5, 1.0, 0.0, 2.0, enzyme_dup, 0.5, 0.0, 1.0, -1.0, enzyme_const, 6);
    NEAR(t.v[0], dx), NEAR(t.v[1], dy), NEAR(t.v[2], 2 * dx - dy);
    Adjoints a = __enzyme_autodiff_three((void *)lists, enzyme_width, 3, enzyme_out, 1.5, enzyme_out, 0.5, enzyme_const, 6);
    for (int k = 0; k < 3; k++) NEAR(a.x[k], dx), NEAR(a.y[k], dy);
    Adjoints r = __enzyme_autodiff_three((void *)both, enzyme_width, 3, 0.8, 2.0);
    NEAR(r.x[2], __enzyme_autodiff((void *)both, enzyme_out, 0.8, enzyme_const, 2.0));
    NEAR(r.y[1], recursive(0.8, 3));
    return 0;
}
