#if W == 10 || W == 31 || W == 13
#define H 1e-2
#define TOL 2e-3
#endif
#include "h.h"
#define _X
#if W == 1 /* linked list */
struct node { double v; int k; struct node *next; };
static double f(double x, double y) { struct node *h = 0; for (int i = 0; i < 5; i++) { struct node *n = malloc(sizeof *n); n->v = x * i + y; n->k = i; n->next = h; h = n; }
  double s = 0; for (struct node *p = h; p; p = p->next) s += p->v * p->v * p->k; while (h) { struct node *n = h->next; free(h); h = n; } return s; }
MAIN
#elif W == 2 /* binary tree */
struct tree { struct tree *l, *r; double v; };
static struct tree *ins(struct tree *t, double v) { if (!t) { t = calloc(1, sizeof *t); t->v = v; return t; } if (v < t->v) t->l = ins(t->l, v); else t->r = ins(t->r, v); return t; }
static double sum(struct tree *t) { return t ? sin(t->v) + 2 * sum(t->l) + 3 * sum(t->r) : 0; }
static void del(struct tree *t) { if (t) { del(t->l); del(t->r); free(t); } }
static double f(double x, double y) { struct tree *t = 0; t = ins(t, x); t = ins(t, y); t = ins(t, x * y); t = ins(t, x + y); double s = sum(t); del(t); return s; }
MAIN
#elif W == 3 /* double** */
static double f(double x, double y) { int n = 4; double **m = malloc(n * sizeof *m); for (int i = 0; i < n; i++) { m[i] = malloc(n * sizeof **m); for (int j = 0; j < n; j++) m[i][j] = x * i + y * j; }
  double s = 0; for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) s += m[i][j] * m[j][i]; for (int i = 0; i < n; i++) free(m[i]); free(m); return s; }
MAIN
#elif W == 4 /* struct mixing, memcpy with run-time sizes */
struct part { int id; double p[3]; float w; double *ref; };
static void step(struct part *d, const struct part *s, int n) { memcpy(d, s, n * sizeof *d); }
static double f(double x, double y) { struct part a[4], b[4]; double z = x * y; for (int i = 0; i < 4; i++) { a[i].id = i; a[i].p[0] = x; a[i].p[1] = y * i; a[i].p[2] = x * y; a[i].w = 2; a[i].ref = &z; }
  volatile int n = 4; step(b, a, n); double s = 0; for (int i = 0; i < 4; i++) s += b[i].id * b[i].p[0] * b[i].p[1] + b[i].p[2] * b[i].w + *b[i].ref * x; return s; }
MAIN
#elif W == 5 /* union */
union u { double d; uint64_t i; float f[2]; };
static double f(double x, double y) { union u a, b; a.d = x * y; b = a; union u c; c.i = a.i; return b.d * c.d + x; }
MAIN
#elif W == 6 /* realloc growth */
static double f(double x, double y) { double *a = 0; int n = 0, cap = 0; for (int i = 0; i < 20; i++) { if (n == cap) { cap = cap ? 2 * cap : 1; a = realloc(a, cap * sizeof *a); } a[n++] = x * i + y; }
  double s = 0; for (int i = 0; i < n; i++) s += a[i] * a[i]; free(a); return s; }
MAIN
#elif W == 7 /* mutable global + constant global */
static double acc[4]; static const double w[4] = {1, 2, 3, 4}; double gl;
static double f(double x, double y) { for (int i = 0; i < 4; i++) acc[i] = x * w[i] + y; gl = x * x; double s = 0; for (int i = 0; i < 4; i++) s += acc[i] * acc[i] * gl; return s; }
MAIN
#elif W == 8 /* stack arrays in loops */
static double f(double x, double y) { double s = 0; for (int i = 1; i < 6; i++) { double t[8]; for (int j = 0; j < 8; j++) t[j] = x * j + y * i; for (int j = 1; j < 8; j++) t[j] += t[j - 1] * 0.1; s += t[7] * t[3]; } return s; }
MAIN
#elif W == 9 /* struct returns */
struct v3 { double x, y, z; }; struct v2 { double x, y; }; struct f2 { float x, y; }; struct mix { double a; int k; };
__attribute__((noinline)) static struct v3 cross(struct v3 a, struct v3 b) { struct v3 r = {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x}; return r; }
__attribute__((noinline)) static struct v2 rot(struct v2 a, double t) { struct v2 r = {a.x * cos(t) - a.y * sin(t), a.x * sin(t) + a.y * cos(t)}; return r; }
__attribute__((noinline)) static struct mix mk(double a, int k) { struct mix r = {a * k, k}; return r; }
static double f(double x, double y) { struct v3 a = {x, y, 1}, b = {y, x * x, 2}; struct v3 c = cross(a, b); struct v2 d = {x, y}; d = rot(d, x * y); struct mix m = mk(x, 3); return c.x + c.y * c.z + d.x * d.y + m.a * m.k; }
MAIN
#elif W == 10 /* float pairs by value */
#define TOL2
struct f2 { float x, y; };
__attribute__((noinline)) static struct f2 mul(struct f2 a, struct f2 b) { struct f2 r = {a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x}; return r; }
static double f(double x, double y) { struct f2 a = {(float)x, (float)y}, b = {(float)y, (float)(x * x)}; struct f2 c = mul(a, b); c = mul(c, a); return c.x + 2 * c.y; }
MAIN
#elif W == 11 /* complex */
#include <complex.h>
static double f(double x, double y) { double complex z = x + y * I, w = 0; for (int i = 0; i < 5; i++) w = w * z + z; w /= z + 2; return creal(w) + 2 * cimag(w) + cabs(z); }
MAIN
#elif W == 12 /* long double, float, _Float16 */
static double f(double x, double y) { long double a = x; a = a * a + y; float b = 0; b += 2; long double c = sinl(a) * b; return (double)c; }
MAIN
#elif W == 13 /* Float16 */
static double f(double x, double y) { float g = (float)x; _Float16 h = (_Float16)2.0f; _Float16 k = h * (_Float16)1.5f; return x * (double)k + y * g; }
MAIN
#elif W == 14 /* fabs, copysign by bits; sign test */
static double absb(double v) { uint64_t u; memcpy(&u, &v, 8); u &= 0x7fffffffffffffffull; memcpy(&v, &u, 8); return v; }
static double neg(double v) { uint64_t u; memcpy(&u, &v, 8); u ^= 1ull << 63; memcpy(&v, &u, 8); return v; }
static double cps(double v, double w) { uint64_t u, s; memcpy(&u, &v, 8); memcpy(&s, &w, 8); u = (u & 0x7fffffffffffffffull) | (s & 0x8000000000000000ull); memcpy(&v, &u, 8); return v; }
static int sgn(double v) { uint64_t u; memcpy(&u, &v, 8); return u >> 63; }
static double f(double x, double y) { return absb(-x * y) + neg(x * x) + cps(y, -x) + (sgn(x - 3) ? x * 3 : y); }
MAIN
#elif W == 15 /* exponent extraction */
static int ex(double v) { uint64_t u; memcpy(&u, &v, 8); return (int)((u >> 52) & 0x7ff) - 1023; }
static double f(double x, double y) { return x * ex(100 * x) + y * ex(y * 0.001); }
MAIN
#elif W == 16 /* memmove shift of structs, memset */
struct s { double a; int k; };
static double f(double x, double y) { struct s b[6]; memset(b, 0, sizeof b); for (int i = 0; i < 5; i++) { memmove(b + 1, b, 5 * sizeof *b); b[0].a = x * i + y; b[0].k = i; } double s = 0; for (int i = 0; i < 6; i++) s += b[i].a * b[i].a * b[i].k * (i + 1); return s; }
MAIN
#elif W == 17 /* array of pointers into array, pointer arithmetic, swap */
static void swp(double **a, double **b) { double *t = *a; *a = *b; *b = t; }
static double f(double x, double y) { double u[3] = {x, y, x * y}, v[3] = {y, x, 1}; double *p = u, *q = v; for (int i = 0; i < 3; i++) { swp(&p, &q); p[i] += q[i] * q[(i + 1) % 3]; } return u[0] * v[1] + u[2] * v[2] + u[1] * v[0]; }
MAIN
#elif W == 18 /* static local scratch, in-place array arg */
static double f(double *a, int n) { static double scratch[16]; for (int i = 0; i < n; i++) scratch[i] = a[i] * a[i]; for (int i = 1; i < n; i++) scratch[i] += scratch[i - 1] * a[i]; double s = 0; for (int i = 0; i < n; i++) s += scratch[i] * a[n - 1 - i]; return s; }
MAINA(6)
#elif W == 19 /* atomics via builtin */
static double f(double x, double y) { double acc = 0; for (int i = 0; i < 4; i++) { double v = x * i + y; __atomic_store(&acc, &v, __ATOMIC_SEQ_CST); double r; __atomic_load(&acc, &r, __ATOMIC_SEQ_CST); v = r * r + acc; __atomic_store(&acc, &v, __ATOMIC_SEQ_CST); } return acc; }
MAIN
#elif W == 20 /* atomic fadd */
static double f(double x, double y) { double acc = x; double old = __atomic_fetch_add(&acc, y * x, __ATOMIC_SEQ_CST); __atomic_fetch_add(&acc, y * y, __ATOMIC_SEQ_CST); return acc * acc + old * y; }
MAIN
#elif W == 21 /* volatile */
static double f(double x, double y) { volatile double a = x * y; volatile double b = a * a; return b + a; }
MAIN
#elif W == 22 /* bubble sort of active */
static double f(double *a, int n) { double b[16]; for (int i = 0; i < n; i++) b[i] = a[i] * a[i] - a[i]; for (int i = 0; i < n; i++) for (int j = 0; j + 1 < n - i; j++) if (b[j] > b[j + 1]) { double t = b[j]; b[j] = b[j + 1]; b[j + 1] = t; } double s = 0; for (int i = 0; i < n; i++) s += b[i] * (i + 1); return s; }
MAINA(7)
#elif W == 23 /* qsort'ed struct copy / struct swap */
struct it { double key; int id; double val; };
static void sw(struct it *a, struct it *b) { struct it t = *a; *a = *b; *b = t; }
static double f(double *a, int n) { struct it b[16]; for (int i = 0; i < n; i++) b[i] = (struct it){a[i] * (i % 3 ? 1 : -1), i, a[i] * a[i]}; for (int i = 0; i < n; i++) for (int j = i + 1; j < n; j++) if (b[j].key < b[i].key) sw(b + i, b + j); double s = 0; for (int i = 0; i < n; i++) s += b[i].val * (i + 1) * (b[i].id + 1); return s; }
MAINA(7)
#elif W == 24 /* VLA + byte copy loop */
static void cp(void *d, const void *s, size_t n) { char *p = d; const char *q = s; for (size_t i = 0; i < n; i++) p[i] = q[i]; }
static double f(double *a, int n) { double b[n]; cp(b, a, n * sizeof *b); double s = 0; for (int i = 0; i < n; i++) s += b[i] * b[i] * b[i]; return s; }
MAINA(5)
#elif W == 25 /* generic container void* */
struct vec { void *data; size_t n, cap, es; };
static void push(struct vec *v, const void *e) { if (v->n == v->cap) { v->cap = v->cap ? 2 * v->cap : 4; v->data = realloc(v->data, v->cap * v->es); } memcpy((char *)v->data + v->n++ * v->es, e, v->es); }
static double f(double x, double y) { struct vec v = {0, 0, 0, sizeof(double)}; for (int i = 0; i < 9; i++) { double t = x * i + y * y; push(&v, &t); } double s = 0; for (size_t i = 0; i < v.n; i++) { double t = ((double *)v.data)[i]; s += t * t; } free(v.data); return s; }
MAIN
#elif W == 26 /* tagged union */
struct val { enum { I, D, P } tag; union { long i; double d; double *p; } u; };
static double ev(struct val *v) { switch (v->tag) { case I: return v->u.i; case D: return v->u.d; default: return *v->u.p; } }
static double f(double x, double y) { double z = x * y; struct val v[3]; v[0].tag = I; v[0].u.i = 3; v[1].tag = D; v[1].u.d = x * x; v[2].tag = P; v[2].u.p = &z; struct val w[3]; memcpy(w, v, sizeof v); return ev(w) * ev(w + 1) + ev(w + 2) * ev(w + 1); }
MAIN
#elif W == 27 /* thread_local */
static __thread double tl; 
__attribute__((noinline)) static void set(double v) { tl = v; }
static double f(double x, double y) { set(x * y); double s = tl * tl; set(s + x); return tl * y; }
MAIN
#elif W == 28 /* vector types */
typedef double v4 __attribute__((vector_size(32)));
static double f(double x, double y) { v4 a = {x, y, x * y, 1}; v4 b = a * a + 2; for (int i = 0; i < 4; i++) b[i] = b[i] > 3 ? a[i] : b[i]; v4 c = __builtin_shufflevector(a, b, 0, 5, 2, 7); v4 m[3]; for (int i = 0; i < 3; i++) m[i] = c * i + a; c = m[1] * m[2]; return c[0] + c[1] * c[2] + c[3] + b[0] * b[2]; }
MAIN
#elif W == 29 /* queue/hash of struct pointers freed in callee */
struct ent { struct ent *n; int key; double v; }; struct map { struct ent *b[4]; };
static double *get(struct map *m, int k) { struct ent **p = &m->b[k & 3]; for (; *p; p = &(*p)->n) if ((*p)->key == k) return &(*p)->v; *p = malloc(sizeof **p); (*p)->n = 0; (*p)->key = k; (*p)->v = 0; return &(*p)->v; }
static double f(double x, double y) { struct map m; memset(&m, 0, sizeof m); for (int i = 0; i < 12; i++) *get(&m, i * 5 % 7) += x * i + y; double s = 0; for (int i = 0; i < 4; i++) for (struct ent *e = m.b[i]; e; ) { s += e->v * e->v * (e->key + 1); struct ent *n = e->n; free(e); e = n; } return s; }
MAIN
#elif W == 30 /* 2-d array, matrix as double[3][3] in struct, copied by value */
struct mat { double m[3][3]; };
static struct mat mul(struct mat a, struct mat b) { struct mat c; for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) { c.m[i][j] = 0; for (int k = 0; k < 3; k++) c.m[i][j] += a.m[i][k] * b.m[k][j]; } return c; }
static double f(double x, double y) { struct mat a = {{{x, y, 1}, {y, x * y, 2}, {0, 1, x}}}; struct mat p = a; for (int i = 0; i < 3; i++) p = mul(p, a); return p.m[0][0] + p.m[1][2] * p.m[2][1]; }
MAIN
#elif W == 31 /* fabs on float bits, float struct memcpy to i64 */
static float absf(float v) { union { float f; unsigned u; } a; a.f = v; a.u &= 0x7fffffff; return a.f; }
struct p2 { float a, b; };
static double f(double x, double y) { struct p2 p = {(float)(x * 2), (float)(-y)}; uint64_t u; memcpy(&u, &p, 8); struct p2 q; memcpy(&q, &u, 8); return x * 0 + (double)(absf(q.b) * 2.0f + q.a * q.a); }
MAIN
#elif W == 32 /* nan-boxed compare and int max on bits */
static double mx(double a, double b) { int64_t i, j; memcpy(&i, &a, 8); memcpy(&j, &b, 8); int64_t k = i > j ? i : j; double r; memcpy(&r, &k, 8); return r; }
static double f(double x, double y) { return mx(x * x, y) * mx(x * y, y * 2); }
MAIN
#elif W == 33 /* fp128 */
static double f(double x, double y) { __float128 a = x, b = y; for (int i = 0; i < 4; i++) a = a * b + x / (a + 2); return (double)a; }
MAIN
#elif W == 34 /* ring buffer in heap, double free paths, calloc of structs with pointer */
struct layer { int n; double *w, *b; struct layer *next; };
static struct layer *mk(int n, double x) { struct layer *l = calloc(1, sizeof *l); l->n = n; l->w = calloc(n * n, sizeof(double)); l->b = malloc(n * sizeof(double)); for (int i = 0; i < n * n; i++) l->w[i] = x * 0.1 * (i % 5); for (int i = 0; i < n; i++) l->b[i] = x * i; return l; }
static double f(double x, double y) { struct layer *h = 0; for (int k = 0; k < 3; k++) { struct layer *l = mk(4, k ? x : y); l->next = h; h = l; } double v[4] = {x, y, 1, 2};
  for (struct layer *l = h; l; l = l->next) { double *t = malloc(l->n * sizeof *t); for (int i = 0; i < l->n; i++) { t[i] = l->b[i]; for (int j = 0; j < l->n; j++) t[i] += l->w[i * l->n + j] * v[j]; t[i] = tanh(t[i]); } memcpy(v, t, l->n * sizeof *t); free(t); }
  while (h) { struct layer *n = h->next; free(h->w); free(h->b); free(h); h = n; } return v[0] + v[1] * v[2] + v[3]; }
MAIN
#elif W == 35 /* bf16/half memory arrays */
static double f(double x, double y) { _Float16 a[4]; for (int i = 0; i < 4; i++) a[i] = (_Float16)(1.0f + i); float g[4]; for (int i = 0; i < 4; i++) g[i] = (float)a[i]; double s = 0; for (int i = 0; i < 4; i++) s += g[i] * x * y; return s; }
MAIN
#elif W == 36 /* float array sum in struct with flexible array */
struct fam { int n; double d[]; };
static double f(double x, double y) { struct fam *p = malloc(sizeof *p + 5 * sizeof(double)); p->n = 5; for (int i = 0; i < 5; i++) p->d[i] = x * i * y; struct fam *q = malloc(sizeof *q + p->n * sizeof(double)); memcpy(q, p, sizeof *p + p->n * sizeof(double)); double s = 0; for (int i = 0; i < q->n; i++) s += q->d[i] * q->d[i]; free(p); free(q); return s; }
MAIN
#elif W == 37 /* ptr as uintptr_t round trip, tagged pointers */
static double f(double x, double y) { double *a = malloc(4 * sizeof *a); a[0] = x; a[1] = y; a[2] = x * y; a[3] = 1; uintptr_t t = (uintptr_t)a | 1; double *b = (double *)(t & ~(uintptr_t)1); double s = b[0] * b[2] + b[1]; free(a); return s; }
MAIN
#elif W == 38 /* jagged, function writing via out pointer, swap of buffers */
static void jac(const double *in, double *out, int n) { for (int i = 0; i < n; i++) out[i] = 0.5 * in[i] + 0.25 * (in[i ? i - 1 : 0] + in[i + 1 < n ? i + 1 : n - 1]); }
static double f(double *a, int n) { double *u = malloc(n * sizeof *u), *v = malloc(n * sizeof *v); memcpy(u, a, n * sizeof *u); for (int t = 0; t < 5; t++) { jac(u, v, n); double *w = u; u = v; v = w; } double s = 0; for (int i = 0; i < n; i++) s += u[i] * u[i] * u[i]; free(u); free(v); return s; }
MAINA(8)
#elif W == 39 /* struct by pointer, nested, assigned */
struct inner { float s; int k; double q; }; struct outer { struct inner in[2]; struct inner *cur; char name[5]; };
static double f(double x, double y) { struct outer o = {0}, p; o.in[0] = (struct inner){1.5f, 2, x * y}; o.in[1] = o.in[0]; o.in[1].q += x; o.cur = &o.in[1]; strcpy(o.name, "abc"); p = o; p.cur = &p.in[0]; p.in[0].q *= y; return p.cur->q * o.cur->q * p.in[1].s + p.name[0]; }
MAIN
#elif W == 40 /* log2 approx by bits with mantissa */
static double mant(double v, int *e) { uint64_t u; memcpy(&u, &v, 8); *e = (int)((u >> 52) & 0x7ff) - 1022; u = (u & 0x800fffffffffffffull) | 0x3fe0000000000000ull; memcpy(&v, &u, 8); return v; }
static double f(double x, double y) { int e; double m = mant(x * 5, &e); return m * y + e * x; }
MAIN
#endif
