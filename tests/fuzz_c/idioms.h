/* Types and functions that the idioms of random C programs use (`idioms.py`). Behind program.h. */
#ifndef IDIOMS_H
#define IDIOMS_H
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

/* Complex numbers, vectors, long double: the language's own, or structs of dual numbers. */
#ifdef DUAL
typedef real real80;
typedef real real128;
#define SIN80(x) sin(x)
struct Complex {
  real re, im;
};
static Complex operator+(Complex a, Complex b) { return {a.re + b.re, a.im + b.im}; }
static Complex operator*(Complex a, Complex b) { return {a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re}; }
static Complex operator*(Complex a, double b) { return {a.re * b, a.im * b}; }
static Complex operator/(Complex a, Complex b) {
  real n = b.re * b.re + b.im * b.im;
  return {(a.re * b.re + a.im * b.im) / n, (a.im * b.re - a.re * b.im) / n};
}
#define CPLX(a, b) (Complex{a, b})
#define CREAL(z) ((z).re)
#define CIMAG(z) ((z).im)
struct V4 {
  real at[4];
  real &operator[](int i) { return at[i]; }
  real operator[](int i) const { return at[i]; }
};
#define V4OP(op)                                                                                                                                      \
  static V4 operator op(V4 a, V4 b) { return {{a[0] op b[0], a[1] op b[1], a[2] op b[2], a[3] op b[3]}}; }
V4OP(+)
V4OP(-)
V4OP(*)
#define SHUFFLED(a, b) (V4{{(a)[3], (b)[0], (a)[1], (b)[2]}})
#else
typedef long double real80;
typedef __float128 real128;
#define SIN80(x) sinl(x)
typedef double _Complex Complex;
#define CPLX(a, b) __builtin_complex((double)(a), (double)(b))
#define CREAL(z) (__real__(z))
#define CIMAG(z) (__imag__(z))
typedef double V4 __attribute__((vector_size(32)));
#define SHUFFLED(a, b) __builtin_shufflevector(a, b, 3, 4, 1, 6)
#endif
static V4 four(real a, real b, real c, real d) {
  V4 r = {a, b, c, d};
  return r;
}
NOINLINE static Complex turned(Complex z, real by) { return z * CPLX(cos(by), sin(by)) + CPLX(0.1, by); }
NOINLINE static V4 blended(V4 a, const V4 *b) { return a * *b + SHUFFLED(a, *b); }

struct Bits {
  unsigned kind : 3;
  int sign : 3;
  real value;
  unsigned more : 11, rest : 17;
  real another;
};
typedef union {
  struct {
    real x, y, z;
  } of;
  real v[3];
} Xyz;
enum FigureKind { DISC, BOX, POLYGON };
typedef struct {
  enum FigureKind kind;
  union {
    struct {
      real r;
    } disc;
    struct {
      int n;
      real w, h;
    } box;
    struct {
      real *p;
      long n;
    } polygon;
  } as;
} Figure;
NOINLINE static real figure_size(const Figure *f) {
  switch (f->kind) {
  case DISC: return f->as.disc.r * f->as.disc.r;
  case BOX: return f->as.box.n * f->as.box.w * f->as.box.h;
  case POLYGON: {
    real s = 0;
    for (long i = 0; i < f->as.polygon.n; i++) s += f->as.polygon.p[i] * (1 + i);
    return s;
  }
  }
  return 0;
}

NOINLINE static real machine(const unsigned char *code, real x, real y) {
  static const void *const labels[] = {&&stop, &&add, &&multiply, &&exchange, &&sine};
  real t;
  goto *labels[*code];
add:
  x = x + y;
  goto *labels[*++code];
multiply:
  x = squash(x * y);
  goto *labels[*++code];
exchange:
  t = x, x = y, y = t;
  goto *labels[*++code];
sine:
  y = sin(y);
  goto *labels[*++code];
stop:
  return x - y;
}

static real sum_of(int n, ...) {
  va_list list;
  va_start(list, n);
  real s = 0;
  for (int i = 0; i < n; i++) s = 0.5 * s + va_arg(list, real);
  va_end(list);
  return s;
}

typedef real (*Integrand)(real, void *);
NOINLINE static real integral(Integrand f, void *context, int n) {
  real s = 0;
  for (int i = 0; i < n; i++) s += f((real)(0.1 + 0.25 * i), context);
  return 0.25 * s;
}
typedef struct {
  int n;
  const real *p;
  real by;
} Polynomial;
static real polynomial(real x, void *context) {
  const Polynomial *p = (const Polynomial *)context;
  real s = p->by;
  for (int i = 0; i < p->n; i++) s = s * x + p->p[i];
  return s;
}
static real waves(real x, void *context) {
  real *p = (real *)context;
  p[0] = 0.9 * p[0] + 0.01 * x;
  return sin(x * p[0]);
}

static real op_add(real a, real b) { return a + b; }
static real op_times(real a, real b) { return a * b; }
static real op_less(real a, real b) { return squash(a - b); }
static const struct Op {
  const char *name;
  int cost;
  real (*f)(real, real);
} ops[] = {{"add", 1, op_add}, {"times", 3, op_times}, {"less", 2, op_less}};
static const struct Op *op_of(const char *name) {
  for (unsigned i = 0; i < sizeof ops / sizeof *ops; i++)
    if (strcmp(ops[i].name, name) == 0) return &ops[i];
  return NULL;
}

typedef struct {
  real key;
  int mark;
} Keyed;
static int by_key(const void *a, const void *b) {
  double x = value(((const Keyed *)a)->key), y = value(((const Keyed *)b)->key);
  return (x > y) - (x < y);
}
static int by_number(const void *a, const void *b) {
  double x = value(*(const real *)a), y = value(*(const real *)b);
  return (x > y) - (x < y);
}
static int by_pointee(const void *a, const void *b) { return by_number(*(real *const *)a, *(real *const *)b); }

/* Containers whose elements are bytes. */
typedef struct {
  char *data;
  size_t each, used, room;
} Stack;
static void push(Stack *s, const void *element) {
  if (s->used == s->room) {
    s->room = s->room ? 2 * s->room : 2;
    s->data = (char *)realloc(s->data, s->room * s->each);
  }
  memcpy(s->data + s->used++ * s->each, element, s->each);
}
NOINLINE static int pop(Stack *s, void *element) {
  if (!s->used) return 0;
  memcpy(element, s->data + --s->used * s->each, s->each);
  return 1;
}
static void swap_bytes(void *a, void *b, size_t n) {
  char t[256];
  memcpy(t, a, n);
  memcpy(a, b, n);
  memcpy(b, t, n);
}
typedef struct {
  char *base;
  size_t used;
} Arena;
static void *take(Arena *a, size_t n) {
  void *p = a->base + a->used;
  a->used += (n + 15) / 16 * 16;
  return p;
}

typedef struct Link {
  struct Link *next, *before;
} Link;
typedef struct {
  int mark;
  Link link;
  real number;
} Item;
#define ITEM(l) ((Item *)((char *)(l)-offsetof(Item, link)))

typedef struct Tree {
  real key, weight;
  struct Tree *left, *right;
} Tree;
static Tree *grown(Tree *t, real key, real weight) {
  if (!t) {
    t = (Tree *)calloc(1, sizeof *t);
    t->key = key, t->weight = weight;
  } else if (value(key) < value(t->key))
    t->left = grown(t->left, key, weight);
  else
    t->right = grown(t->right, key, weight);
  return t;
}
static real walked(const Tree *t, int depth) { return t ? 0.7 * walked(t->left, depth + 1) + t->key * t->weight / (1 + depth) + 0.6 * walked(t->right, depth + 1) : (real)0.0; }
static void felled(Tree *t) {
  if (!t) return;
  felled(t->left), felled(t->right);
  free(t);
}

typedef struct Entry {
  struct Entry *next;
  int key;
  real number;
} Entry;
typedef struct {
  Entry *buckets[3];
  int count;
} Table;
static real *at_key(Table *t, int key) {
  Entry **p = &t->buckets[key % 3];
  while (*p && (*p)->key != key) p = &(*p)->next;
  if (!*p) {
    *p = (Entry *)malloc(sizeof(Entry));
    (*p)->next = NULL, (*p)->key = key, (*p)->number = 0.1 * key;
    t->count++;
  }
  return &(*p)->number;
}
static real emptied(Table *t) {
  real s = 0;
  for (int i = 0; i < 3; i++)
    while (t->buckets[i]) {
      Entry *e = t->buckets[i];
      t->buckets[i] = e->next;
      s = 0.8 * s + e->number * (1 + e->key % 2);
      free(e);
    }
  return s;
}

enum { FINE, TOO_SMALL, TOO_LARGE };
NOINLINE static int root(real a, int steps, real *out) {
  int status = FINE;
  real *work = (real *)malloc((steps + 1) * sizeof(real));
  if (value(a) < 0.05) {
    status = TOO_SMALL;
    goto done;
  }
  work[0] = 1.0;
  for (int i = 0; i < steps; i++) {
    work[i + 1] = 0.5 * (work[i] + a / work[i]);
    if (value(work[i + 1]) > 50) {
      status = TOO_LARGE;
      goto done;
    }
  }
  *out = work[steps];
done:
  free(work);
  return status;
}

NOINLINE static real solved(real (*m)[3], real *b) {
  for (int j = 0; j < 3; j++) {
    int best = j;
    for (int i = j + 1; i < 3; i++)
      if (fabs(value(m[i][j])) > fabs(value(m[best][j]))) best = i;
    if (best != j) {
      for (int k = 0; k < 3; k++) {
        real t = m[j][k];
        m[j][k] = m[best][k], m[best][k] = t;
      }
      swap_bytes(&b[j], &b[best], sizeof(real));
    }
    for (int i = j + 1; i < 3; i++) {
      real f = m[i][j] / m[j][j];
      for (int k = j; k < 3; k++) m[i][k] -= f * m[j][k];
      b[i] -= f * b[j];
    }
  }
  for (int i = 2; i >= 0; i--) {
    for (int k = i + 1; k < 3; k++) b[i] -= m[i][k] * b[k];
    b[i] = b[i] / m[i][i];
  }
  return b[0] - b[2];
}

typedef struct {
  int count;
  real v[];
} Flexible;
typedef struct {
  int rows, columns;
  real *data;
} Matrix;
static Matrix matrix(int rows, int columns) {
  Matrix m = {rows, columns, (real *)calloc(rows * columns, sizeof(real))};
  return m;
}
NOINLINE static Matrix product(Matrix a, const Matrix *b) {
  Matrix c = matrix(a.rows, b->columns);
  for (int i = 0; i < a.rows; i++)
    for (int j = 0; j < b->columns; j++)
      for (int k = 0; k < a.columns; k++) c.data[i * c.columns + j] += a.data[i * a.columns + k] * b->data[k * b->columns + j];
  return c;
}

static void duff(real *to, const real *from, int n, real by) {
  int rounds = (n + 3) / 4;
  switch (n % 4) {
  case 0:
    do {
      *to++ = *from++ * by;
    case 3: *to++ = *from++ + by;
    case 2: *to++ = *from++ - by;
    case 1: *to++ = *from++ * 0.5;
    } while (--rounds > 0);
  }
}
NOINLINE static real scratch(const real *x, int n) {
  static const double weights[] = {0.3, -0.8, 1.1, 0.6};
  static real kept[8];
  for (int i = 0; i < n; i++) kept[i] = x[i] * weights[i % 4];
  for (int i = n; i-- > 1;) kept[i - 1] += 0.5 * kept[i] * kept[i - 1];
  return kept[0];
}
static void step(real *y, int n, real h, void (*f)(const real *, real *, int, const void *), const void *context) {
  real k1[4], k2[4], t[4];
  f(y, k1, n, context);
  for (int i = 0; i < n; i++) t[i] = y[i] + h * k1[i];
  f(t, k2, n, context);
  for (int i = 0; i < n; i++) y[i] += 0.5 * h * (k1[i] + k2[i]);
}
static void oscillator(const real *y, real *dy, int n, const void *context) {
  const real *c = (const real *)context;
  for (int i = 0; i < n; i++) dy[i] = c[i % 2] * y[(i + 1) % n] - 0.1 * y[i];
}
#endif
