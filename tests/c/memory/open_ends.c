/* Blocks that begin with fields and end in an array of open length, moved with sizes that only the run knows. The gradients of the double forms, by
   differences, are what those of the float forms are compared with. */
#include "../check.h"

int enzyme_dup, enzyme_const, enzyme_width, enzyme_tape, enzyme_dupnoneed;
double __enzyme_autodiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
void *__enzyme_augmentfwd(void *, ...);
void __enzyme_reverse(void *, ...);

#define FORMS(R)                                                                                                                   \
  typedef struct { int n; R scale; R v[]; } Row_##R;                                                                               \
  typedef struct { int n; R *data; R a; int k; R *more; R v[]; } Linked_##R;                                                       \
  typedef struct { R first; int n; R second; R *v[]; } Table_##R;                                                                  \
  typedef struct { R x; int k; double y; } Item_##R;                                                                               \
  typedef struct { int n; R a; Item_##R v[]; } Items_##R;                                                                          \
                                                                                                                                   \
  /* grows in a loop */                                                                                                            \
  static void grown_##R(const R *x, int n, R *y) {                                                                                 \
    Row_##R *r = malloc(sizeof *r);                                                                                                \
    r->n = 0, r->scale = x[0];                                                                                                     \
    for (int i = 0; i < n; i++) {                                                                                                  \
      r = realloc(r, sizeof *r + (i + 1) * sizeof(R));                                                                             \
      r->v[r->n++] = x[1] * i + x[0];                                                                                              \
      r->scale *= x[2];                                                                                                            \
    }                                                                                                                              \
    *y = 0;                                                                                                                        \
    for (int i = 0; i < r->n; i++) *y += r->v[i] * r->v[i] * r->scale;                                                             \
    free(r);                                                                                                                       \
  }                                                                                                                                \
  /* the same by hand, elements with several fields */                                                                             \
  static void items_##R(const R *x, int n, R *y) {                                                                                 \
    Items_##R *r = malloc(sizeof *r);                                                                                              \
    r->n = 0, r->a = x[0] * x[1];                                                                                                  \
    for (int i = 0; i < n; i++) {                                                                                                  \
      Items_##R *more = malloc(sizeof *r + (i + 1) * sizeof r->v[0]);                                                              \
      memcpy(more, r, sizeof *r + i * sizeof r->v[0]);                                                                             \
      free(r);                                                                                                                     \
      r = more;                                                                                                                    \
      r->v[i].x = x[2] * i, r->v[i].k = i + 2, r->v[i].y = x[1] * x[0];                                                            \
      r->n++;                                                                                                                      \
    }                                                                                                                              \
    *y = 0;                                                                                                                        \
    for (int i = 0; i < r->n; i++) *y += (R)(r->v[i].x * r->v[i].k * r->v[i].y) + r->a * r->v[i].x;                                \
    free(r);                                                                                                                       \
  }                                                                                                                                \
  /* pointers in the head; the block is moved down over itself, or not */                                                          \
  static void linked_##R(const R *x, int n, R *y) {                                                                                \
    size_t size = sizeof(Linked_##R) + n * sizeof(R);                                                                              \
    R local[2] = {x[1], x[0] * x[0]};                                                                                              \
    Linked_##R *r = malloc(size), *c = malloc(size);                                                                               \
    r->n = n, r->data = local, r->a = x[2], r->k = 1, r->more = local + 1;                                                         \
    for (int i = 0; i < n; i++) r->v[i] = x[i % 3] * (i + 1);                                                                      \
    memmove(n % 2 ? c : r, r, size);                                                                                               \
    if (n % 2) r->data = 0, r->a = 0, memset(r, 0, size);                                                                          \
    Linked_##R *t = n % 2 ? c : r;                                                                                                 \
    *y = 0;                                                                                                                        \
    for (int i = 0; i < t->n; i++) *y += t->v[i] * t->data[0] * t->more[0] * t->a + t->v[i] * t->k;                                \
    free(r), free(c);                                                                                                              \
  }                                                                                                                                \
  /* pointers in the tail */                                                                                                       \
  static void table_##R(const R *x, int n, R *y) {                                                                                 \
    Table_##R *r = malloc(sizeof *r);                                                                                              \
    r->n = 0, r->first = x[0], r->second = x[1];                                                                                   \
    for (int i = 0; i < n; i++) {                                                                                                  \
      r = realloc(r, sizeof *r + (i + 1) * sizeof(R *));                                                                           \
      r->v[i] = malloc(sizeof(R));                                                                                                 \
      *r->v[i] = x[i % 3] * r->first;                                                                                              \
      r->n = i + 1;                                                                                                                \
    }                                                                                                                              \
    *y = 0;                                                                                                                        \
    for (int i = 0; i < r->n; i++) *y += *r->v[i] * *r->v[i] * r->second, free(r->v[i]);                                           \
    free(r);                                                                                                                       \
  }                                                                                                                                \
  /* what is copied, or set, ends in the head for small i, then in the tail, not always between two numbers */                     \
  static void ends_##R(const R *x, int n, R *y) {                                                                                  \
    Row_##R *a = calloc(1, sizeof *a + n * sizeof(R)), *b = calloc(1, sizeof *a + n * sizeof(R));                                  \
    size_t size = sizeof *a + n * sizeof(R);                                                                                       \
    *y = 0;                                                                                                                        \
    for (size_t bytes = 0; bytes <= size; bytes += sizeof(R) / 2) {                                                                \
      a->n = b->n = n, a->scale = x[0] * (bytes * 2 / sizeof(R)), b->scale = x[1] * x[1];                                                            \
      for (int i = 0; i < n; i++) a->v[i] = x[i % 3] * i, b->v[i] = x[2] * x[0];                                                   \
      if (bytes % sizeof(R) == 0) memcpy(b, a, bytes);                                                                             \
      else memset(b, 0, bytes / sizeof(R) * sizeof(R));                                                                            \
      *y += b->scale * x[1];                                                                                                       \
      for (int i = 0; i < n; i++) *y += b->v[i] * b->v[i];                                                                         \
    }                                                                                                                              \
    free(a), free(b);                                                                                                              \
  }                                                                                                                                \
  /* memory of the caller's */                                                                                                     \
  static void step_##R(Row_##R *to, Row_##R *from, size_t bytes) {                                                                 \
    for (int i = 0; i < from->n; i++) from->v[i] *= from->scale;                                                                   \
    memcpy(to, from, bytes);                                                                                                       \
    for (int i = 0; i < from->n; i++) from->v[i] = to->v[i] * to->v[i];                                                            \
    to->scale *= 2;                                                                                                                \
  }

#define CHECKS(R, NAME)                                                                                                            \
  static void gradient_##NAME##_##R(const R *x, R *dx, int n, R *y, R *dy) {                                                       \
    __enzyme_autodiff_v((void *)NAME##_##R, enzyme_dup, x, dx, enzyme_const, n, enzyme_dup, y, dy);                                \
  }                                                                                                                                \
  static void check_##NAME##_##R(int n, double first, double second) {                                                             \
    R x[3] = {0.7, 1.3, 0.9}, d[3] = {0}, y, dy = 1, w[3], one[3] = {1, 0, 0}, two[3] = {0, 1, 0}, a, b;                           \
    gradient_##NAME##_##R(x, d, n, &y, &dy);                                                                                       \
    double want[3];                                                                                                                \
    for (int j = 0; j < 3; j++) {                                                                                                  \
      double u[3] = {x[0], x[1], x[2]}, v[3] = {x[0], x[1], x[2]}, h = 1e-5, up, down;                                             \
      u[j] += h, v[j] -= h;                                                                                                        \
      NAME##_double(u, n, &up), NAME##_double(v, n, &down);                                                                        \
      want[j] = (up - down) / (2 * h);                                                                                             \
      CLOSE(d[j], want[j], first);                                                                                                 \
    }                                                                                                                              \
    __enzyme_fwddiff_v((void *)NAME##_##R, enzyme_width, 2, enzyme_dup, x, one, two, enzyme_const, n, enzyme_dup, &y, &a, &b);     \
    CLOSE(a, want[0], first);                                                                                                      \
    CLOSE(b, want[1], first);                                                                                                      \
    __enzyme_fwddiff_v((void *)NAME##_##R, enzyme_dup, x, two, enzyme_const, n, enzyme_dup, &y, &a);                               \
    CLOSE(a, want[1], first);                                                                                                      \
    R s[3] = {0}, hess[3] = {0}, none = 0;                                                                                         \
    dy = 1;                                                                                                                        \
    __enzyme_fwddiff_v((void *)gradient_##NAME##_##R, enzyme_dup, x, one, enzyme_dup, s, hess, enzyme_const, n, enzyme_dup, &y,    \
                       &a, enzyme_dup, &dy, &none);                                                                                \
    double u[3] = {x[0] + 1e-5, x[1], x[2]}, v[3] = {x[0] - 1e-5, x[1], x[2]}, du[3] = {0}, dv[3] = {0}, t, dt = 1;                \
    gradient_##NAME##_double(u, du, n, &t, &dt);                                                                                   \
    dt = 1;                                                                                                                        \
    gradient_##NAME##_double(v, dv, n, &t, &dt);                                                                                   \
    for (int j = 0; j < 3; j++) CLOSE(hess[j], (du[j] - dv[j]) / 2e-5, second);                                                    \
    (void)w;                                                                                                                       \
  }

FORMS(double)
FORMS(float)
#define ALL(DO) DO(grown) DO(items) DO(linked) DO(table) DO(ends)
#define BOTH(NAME) CHECKS(double, NAME) CHECKS(float, NAME)
ALL(BOTH)

#define SPLIT(R)                                                                                                                   \
  static void split_##R(void) {                                                                                                    \
    size_t size = sizeof(Row_##R) + 3 * sizeof(R);                                                                                 \
    for (int part = 0; part < 2; part++) {                                                                                         \
      Row_##R *a = calloc(1, size), *b = calloc(1, size), *da = calloc(1, size), *db = calloc(1, size);                            \
      a->n = b->n = da->n = db->n = 3, a->scale = 2, b->scale = 5;                                                                 \
      for (int i = 0; i < 3; i++) a->v[i] = i + 1, b->v[i] = 7;                                                                    \
      size_t bytes = part ? sizeof(Row_##R) + sizeof(R) : size;                                                                    \
      void *tape = __enzyme_augmentfwd((void *)step_##R, enzyme_dup, b, db, enzyme_dup, a, da, enzyme_const, bytes);               \
      NEAR(b->v[0], 2);                                                                                                            \
      NEAR(b->v[2], part ? 7 : 6);                                                                                                 \
      da->v[0] = 1, da->v[2] = 3, db->v[0] = 10, db->v[1] = 20, db->scale = 1;                                                     \
      __enzyme_reverse((void *)step_##R, enzyme_dup, b, db, enzyme_dup, a, da, enzyme_const, bytes, tape);                         \
      NEAR(da->v[0], (10 + 2 * 2) * 2);                                                                                            \
      NEAR(da->v[1], part ? 0 : 20 * 2);                                                                                           \
      NEAR(da->v[2], part ? 0 : 3 * 2 * 6 * 2);                                                                                    \
      NEAR(da->scale, 2 + (10 + 4) * 1 + (part ? 0 : 20 * 2 + 36 * 3));                                                            \
      NEAR(db->v[0], 0);                                                                                                           \
      NEAR(db->v[1], part ? 20 : 0);                                                                                               \
      NEAR(db->v[2], part ? 3 * 2 * 7 : 0);                                                                                        \
      NEAR(db->scale, 0);                                                                                                          \
      if (da->n != 3 || db->n != 3) exit(2);                                                                                       \
      free(a), free(b), free(da), free(db);                                                                                        \
    }                                                                                                                              \
  }
SPLIT(double)
SPLIT(float)

int main(void) {
#define RUN(NAME)                                                                                                                  \
  for (int n = 0; n < 6; n++) check_##NAME##_double(n, 1e-6, 1e-5), check_##NAME##_float(n, 1e-4, 1e-3);
  ALL(RUN)
  split_double();
  split_float();
  return 0;
}
