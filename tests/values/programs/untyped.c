/* Memory whose types only the run shows. */
#include "h.h"
#define NI __attribute__((noinline))
#if W == 1 /* realloc growth of a struct array with mixed fields */
struct rec { int id; double *ref; double v; char tag; };
struct vec { struct rec *p; size_t n, cap; };
NI static void push(struct vec *v, struct rec r) { if (v->n == v->cap) { v->cap = v->cap ? v->cap * 2 : 1; v->p = realloc(v->p, v->cap * sizeof *v->p); } v->p[v->n++] = r; }
static double f(double x, double y) { double z = x * y; struct vec v = {0}; for (int i = 0; i < 9; i++) { struct rec r = {i, i % 2 ? &z : &x, x * i, 'a'}; push(&v, r); } double s = 0; for (size_t i = 0; i < v.n; i++) s += *v.p[i].ref * v.p[i].v * v.p[i].id; free(v.p); return s * y; }
MAIN
#elif W == 2 /* a sort with byte swaps of structs of run-time size, through void* */
struct rec { double key; int id; double *ref; };
static void swap(char *a, char *b, size_t n) { char t[64]; memcpy(t, a, n); memcpy(a, b, n); memcpy(b, t, n); }
NI static void sort(void *base, size_t n, size_t es, int (*cmp)(const void *, const void *)) { char *b = base; for (size_t i = 1; i < n; i++) for (size_t j = i; j > 0 && cmp(b + (j - 1) * es, b + j * es) > 0; j--) swap(b + (j - 1) * es, b + j * es, es); }
static int cmp(const void *a, const void *b) { double x = ((const struct rec *)a)->key, y = ((const struct rec *)b)->key; return (x > y) - (x < y); }
static double f(double x, double y) { struct rec r[7]; for (int i = 0; i < 7; i++) { r[i].key = sin(x * (i + 1) * 3) * y; r[i].id = i; r[i].ref = i % 2 ? &x : &y; } sort(r, 7, sizeof *r, cmp); double s = 0; for (int i = 0; i < 7; i++) s += r[i].key * (i + 1) * *r[i].ref + r[i].id * x; return s; }
MAIN
#elif W == 3 /* serialisation buffer: header, ints, doubles at aligned places */
NI static size_t put(char *buf, size_t at, const void *p, size_t n) { memcpy(buf + at, p, n); return at + n; }
NI static size_t get(const char *buf, size_t at, void *p, size_t n) { memcpy(p, buf + at, n); return at + n; }
static double f(double x, double y) { char *buf = malloc(256), *copy = malloc(256); size_t at = 0; long n = 5; at = put(buf, at, &n, 8); for (long i = 0; i < n; i++) { double d = x * i + y; at = put(buf, at, &d, 8); } memcpy(copy, buf, at); long m; size_t r = get(copy, 0, &m, 8); double s = 0; for (long i = 0; i < m; i++) { double d; r = get(copy, r, &d, 8); s += d * d * (i + 1); } free(buf); free(copy); return s; }
MAIN
#elif W == 4 /* a bump allocator that hands out doubles and structs */
struct arena { _Alignas(16) char mem[4096]; size_t used; };
NI static void *take(struct arena *a, size_t n) { n = (n + 7) & ~(size_t)7; void *p = a->mem + a->used; a->used += n; return p; }
struct node { struct node *next; double v; int k; };
static double f(double x, double y) { struct arena a; a.used = 0; struct node *l = 0; for (int i = 0; i < 6; i++) { struct node *n = take(&a, sizeof *n); n->next = l; n->v = x * i; n->k = i; l = n; double *d = take(&a, 2 * sizeof *d); d[0] = y * i; d[1] = n->v * d[0]; n->v += d[1]; } double s = 0; for (; l; l = l->next) s += l->v * l->v * l->k; return s; }
MAIN
#elif W == 5 /* flexible array member, intrusive list by container_of */
struct link { struct link *next; };
struct item { int n; struct link l; double v[]; };
#define ITEM(p) ((struct item *)((char *)(p) - offsetof(struct item, l)))
#include <stddef.h>
static double f(double x, double y) { struct link head = {0}; for (int i = 1; i < 5; i++) { struct item *t = malloc(sizeof *t + i * sizeof(double)); t->n = i; for (int k = 0; k < i; k++) t->v[k] = x * k + y * i; t->l.next = head.next; head.next = &t->l; } double s = 0; for (struct link *p = head.next; p;) { struct item *t = ITEM(p); for (int k = 0; k < t->n; k++) s += t->v[k] * t->v[k] * (k + 1); p = p->next; free(t); } return s; }
MAIN
#elif W == 6 /* bitfields beside floats, copied whole */
struct b { unsigned a : 3, b : 13; int c : 16; double d; unsigned long e : 40, g : 24; double h; };
NI static struct b make(int i, double x) { struct b r = {i & 7, i * 3, -i, x * i, (unsigned long)i << 30, i, x * x}; return r; }
static double f(double x, double y) { struct b v[5], w[5]; for (int i = 0; i < 5; i++) v[i] = make(i, x); memcpy(w, v, sizeof v); w[2] = v[3]; w[1].b = 9; w[1].d *= y; double s = 0; for (int i = 0; i < 5; i++) s += w[i].d * w[i].h * (w[i].a + w[i].b - w[i].c) + w[i].g * y; return s; }
MAIN
#elif W == 7 /* bits by memcpy: sign test, copysign by hand, comparison as integers */
static double flip(double v) { uint64_t u; memcpy(&u, &v, 8); u ^= 0x8000000000000000ull; memcpy(&v, &u, 8); return v; }
static int less(double a, double b) { int64_t i, j; memcpy(&i, &a, 8); memcpy(&j, &b, 8); return i < j; }
static double f(double x, double y) { double s = flip(x * y) + (less(x, y) ? x : y * y); uint64_t h = 0, u; memcpy(&u, &x, 8); h = (u >> 3) % 7; return s * x + (h > 100); }
MAIN
#elif W == 8 /* union of pointer, double, long: moved by memcpy of run-time size, memmove that overlaps, realloc */
typedef union { double d; double *p; long n; } any;
NI static void move(void *to, const void *from, size_t n) { memmove(to, from, n); }
static double f(double x, double y) { double z = x * y; any *a = malloc(6 * sizeof *a); for (int i = 0; i < 6; i++) { if (i % 3 == 0) a[i].d = x * i - y; else if (i % 3 == 1) a[i].p = &z; else a[i].n = -i; } a = realloc(a, 12 * sizeof *a); move(a + 2, a, 6 * sizeof *a); move(a + 9, a + 3, 3 * sizeof *a); move(a, a + 3, 9 * sizeof *a); double s = 0; for (int i = 0; i < 9; i++) { int k = i < 6 ? (i + 1) % 3 : i % 3 ? -1 : -1; if (i < 5) { k = (i + 1) % 3; if (k == 0) s += a[i].d * a[i].d; else if (k == 1) s += *a[i].p * (i + 1); else s += a[i].n * x; } } for (int i = 6; i < 9; i++) { int k = (i - 6 + 1) % 3; if (k == 0) s += a[i].d * y; else if (k == 1) s += *a[i].p * *a[i].p; else s += a[i].n * y; } free(a); return s; }
MAIN
#elif W == 9 /* hash table of unions with open addressing, rehash copies */
typedef struct { long key; int kind; union { double d; double *p; } u; } slot;
typedef struct { slot *s; size_t cap, n; } table;
NI static slot *find(table *t, long k) { size_t i = (size_t)(k * 2654435761u) % t->cap; while (t->s[i].kind && t->s[i].key != k) i = (i + 1) % t->cap; return t->s + i; }
NI static slot *add(table *t, long k) { if (2 * t->n >= t->cap) { slot *old = t->s; size_t c = t->cap; t->cap = c ? 2 * c : 4; t->s = calloc(t->cap, sizeof *t->s); for (size_t i = 0; i < c; i++) if (old[i].kind) *find(t, old[i].key) = old[i]; free(old); } slot *s = find(t, k); if (!s->kind) { s->key = k; t->n++; } return s; }
static double f(double x, double y) { double z = x * x * y; table t = {0}; for (long i = 0; i < 13; i++) { slot *s = add(&t, i * i * 31); if (i % 2) { s->kind = 1; s->u.d = x * i; } else { s->kind = 2; s->u.p = &z; } } double r = 0; for (long i = 0; i < 13; i++) { slot *s = find(&t, i * i * 31); r += s->kind == 1 ? s->u.d * s->u.d : *s->u.p * i; } free(t.s); return r; }
MAIN
#elif W == 10 /* an interpreter's stack of tagged values, by value */
typedef struct { char t; union { double d; long n; const char *s; } u; } val;
NI static val num(double d) { val v = {1}; v.u.d = d; return v; } NI static val in(long n) { val v = {2}; v.u.n = n; return v; }
NI static val mul(val a, val b) { if (a.t == 2 && b.t == 2) return in(a.u.n * b.u.n); return num((a.t == 2 ? a.u.n : a.u.d) * (b.t == 2 ? b.u.n : b.u.d)); }
NI static val add(val a, val b) { if (a.t == 2 && b.t == 2) return in(a.u.n + b.u.n); return num((a.t == 2 ? a.u.n : a.u.d) + (b.t == 2 ? b.u.n : b.u.d)); }
static double f(double x, double y) { const char *p = "xy*2*3+x*y3*+"; val st[16]; int n = 0; for (; *p; p++) { if (*p == 'x') st[n++] = num(x); else if (*p == 'y') st[n++] = num(y); else if (*p >= '0' && *p <= '9') st[n++] = in(*p - '0'); else { val b = st[--n], a = st[--n]; st[n++] = *p == '*' ? mul(a, b) : add(a, b); } } return st[0].u.d; }
MAIN
#endif
