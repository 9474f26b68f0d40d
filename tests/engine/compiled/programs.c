#include <math.h>
#include <stdlib.h>
#include <string.h>

double horner(const double *c, int n, double x) {
  double s = 0;
  for (int i = n - 1; i >= 0; i--) s = s * x + c[i];
  return s;
}

double softmax_loss(const double *z, int n, int label) {
  double m = z[0];
  for (int i = 1; i < n; i++) if (z[i] > m) m = z[i];
  double s = 0;
  for (int i = 0; i < n; i++) s += exp(z[i] - m);
  return log(s) + m - z[label];
}

typedef struct { double pos[2]; double vel[2]; double mass; int fixed; } body;

static double energy(const body *b, int n) {
  double e = 0;
  for (int i = 0; i < n; i++) {
    e += 0.5 * b[i].mass * (b[i].vel[0] * b[i].vel[0] + b[i].vel[1] * b[i].vel[1]);
    for (int j = 0; j < i; j++) {
      double dx = b[i].pos[0] - b[j].pos[0], dy = b[i].pos[1] - b[j].pos[1];
      e -= b[i].mass * b[j].mass / sqrt(dx * dx + dy * dy + 0.01);
    }
  }
  return e;
}

double simulate(body *b, int n, int steps, double dt) {
  for (int s = 0; s < steps; s++) {
    for (int i = 0; i < n; i++) {
      double ax = 0, ay = 0;
      for (int j = 0; j < n; j++) {
        if (i == j) continue;
        double dx = b[j].pos[0] - b[i].pos[0], dy = b[j].pos[1] - b[i].pos[1];
        double r2 = dx * dx + dy * dy + 0.01;
        double w = b[j].mass / (r2 * sqrt(r2));
        ax += w * dx;
        ay += w * dy;
      }
      if (b[i].fixed) continue;
      b[i].vel[0] += dt * ax;
      b[i].vel[1] += dt * ay;
    }
    for (int i = 0; i < n; i++)
      for (int d = 0; d < 2; d++) b[i].pos[d] += dt * b[i].vel[d];
  }
  return energy(b, n);
}

typedef struct { double re, im; } cplx;
static cplx cmul(cplx a, cplx b) { cplx r = {a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re}; return r; }
static cplx cadd(cplx a, cplx b) { cplx r; r.re = a.re + b.re; r.im = a.im + b.im; return r; }
double julia(double re, double im, int n) {
  cplx z = {re, im}, c = {-0.4, 0.6};
  int i = 0;
  while (i++ < n) {
    z = cadd(cmul(z, z), c);
    if (z.re * z.re + z.im * z.im > 4) break;
  }
  return z.re * z.re + 2 * z.im;
}

typedef struct { float x, y; } pair;
static pair turn(pair p, float a) { pair q = {p.x * cosf(a) - p.y * sinf(a), p.x * sinf(a) + p.y * cosf(a)}; return q; }
float rotate(float x, float y, float a) {
  pair p = {x, y};
  for (int i = 0; i < 3; i++) p = turn(p, a);
  return p.x * p.y;
}

double cholesky_logdet(double *a, int n) {
  double s = 0;
  for (int j = 0; j < n; j++) {
    for (int k = 0; k < j; k++)
      for (int i = j; i < n; i++) a[i * n + j] -= a[i * n + k] * a[j * n + k];
    double d = sqrt(a[j * n + j]);
    a[j * n + j] = d;
    for (int i = j + 1; i < n; i++) a[i * n + j] /= d;
    s += log(d);
  }
  return 2 * s;
}

double convolve(const double *x, int n, const double *k, int m) {
  double *y = malloc(sizeof(double) * (n + m - 1));
  memset(y, 0, sizeof(double) * (n + m - 1));
  for (int i = 0; i < n; i++)
    for (int j = 0; j < m; j++) y[i + j] += x[i] * k[j];
  double s = 0;
  for (int i = 0; i < n + m - 1; i++) s += y[i] * y[i];
  free(y);
  return s;
}

static double apply(int op, double a, double b) {
  switch (op) {
    case 0: return a + b;
    case 1: return a * b;
    case 2: return b != 0 ? a / b : 0;
    case 3: return pow(a, 2) - b;
    default: return a;
  }
}
double stack_machine(const int *ops, int n, double x, double y) {
  double stack[8];
  int top = 0;
  stack[top++] = x;
  for (int i = 0; i < n; i++) {
    stack[top++] = y;
    double b = stack[--top], a = stack[--top];
    stack[top++] = apply(ops[i], a, b);
    y += stack[top - 1] > 3 ? 0.5 * x : 0.25;
  }
  return stack[top - 1] * y;
}

typedef struct node { double v; struct node *next; } node;
double list(double x, int n) {
  node *head = 0;
  for (int i = 0; i < n; i++) {
    node *p = malloc(sizeof(node));
    p->v = i ? x * head->v : x;
    p->next = head;
    head = p;
  }
  double s = 0;
  while (head) {
    s += sin(head->v);
    node *p = head->next;
    free(head);
    head = p;
  }
  return s;
}

double bisect(double a, double b) {
  double lo = 0, hi = b;
  do {
    double mid = 0.5 * (lo + hi);
    if (mid * mid * a > b) hi = mid; else lo = mid;
  } while (hi - lo > 1e-3 * b);
  /* one Newton step makes the result depend on the data smoothly */
  double x = 0.5 * (lo + hi);
  return x - (a * x * x - b) / (2 * a * x);
}

static void qsort_(double *a, int lo, int hi) {
  if (lo >= hi) return;
  double p = a[hi];
  int i = lo;
  for (int j = lo; j < hi; j++)
    if (a[j] < p) { double t = a[i]; a[i] = a[j]; a[j] = t; i++; }
  a[hi] = a[i];
  a[i] = p;
  qsort_(a, lo, i - 1);
  qsort_(a, i + 1, hi);
}
double weighted_order(double *a, int n) {
  qsort_(a, 0, n - 1);
  double s = 0;
  for (int i = 0; i < n; i++) s += (i + 1) * a[i] * a[i];
  return s;
}
