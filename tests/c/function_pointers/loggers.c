/* A library with a handler that nobody sets, kept in a variable: a call through a pointer that fits no function here, with texts only. */
#include "../check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

typedef struct { const char *name; double (*eval)(const double *state, double x); } Kind;
typedef struct { const Kind *kind; double *state; } Object;

extern void (*report_handler)(const char *label, const char *file, int line, const char *reason);
void (*report_handler)(const char *, const char *, int, const char *);
__attribute__((noinline)) static void report(const char *label, int line, const char *reason) {
  if (report_handler)
    report_handler(label, __FILE__, line, reason);
  else
    fprintf(stderr, "%s: %s\n", label, reason);
}

static double square(const double *state, double x) { return state[0] * x * x; }
static double cube(const double *state, double x) { return state[1] * x * x * x; }
static const Kind kinds[2] = {{"square", square}, {"cube", cube}};

__attribute__((noinline)) static double eval(const Object *o, double x) {
  if (x < 0) {
    report(o->kind->name, __LINE__, "negative");
    return 0;
  }
  return o->kind->eval(o->state, x);
}
static double f(double x) {
  double sum = 0;
  for (int i = 0; i < 2; i++) {
    Object *o = malloc(sizeof *o);
    o->kind = &kinds[i];
    o->state = malloc(2 * sizeof(double));
    o->state[0] = x;
    o->state[1] = 2 * x;
    sum += eval(o, x + i);
    free(o->state);
    free(o);
  }
  return sum;
}

int main(void) {
  double x = 1.5, want = 3 * x * x + 2 * pow(x + 1, 3) + 6 * x * pow(x + 1, 2);
  CLOSE(__enzyme_autodiff((void *)f, x), want, 1e-12);
  CLOSE(__enzyme_fwddiff((void *)f, x, 1.0), want, 1e-12);
}
