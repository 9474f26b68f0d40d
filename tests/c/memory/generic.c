/* Containers of bytes in C: generic vectors, sorted insertion by memmove, hash tables, rings; structs with names beside floats of two kinds. */
#include "../check.h"
int enzyme_dup, enzyme_const, enzyme_out;
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
typedef struct { int key; double w; char name[12]; float f; } item;
static int cmp(const void *a, const void *b) { return ((const item *)b)->key - ((const item *)a)->key; }
static double f(double x) { item it[6]; for (int i = 0; i < 6; i++) { it[i].key = (i * 5) % 7; it[i].w = x * i; it[i].f = (float)i; strcpy(it[i].name, "n"); } qsort(it, 6, sizeof *it, cmp); double s = 0; for (int i = 0; i < 6; i++) s += it[i].w * (i + 1) * it[i].f; return s; }
typedef struct { char *data; size_t n, cap, esz; } vec;
static void vpush(vec *v, const void *e) { if (v->n == v->cap) { v->cap = v->cap ? v->cap * 2 : 2; v->data = realloc(v->data, v->cap * v->esz); } memcpy(v->data + v->n++ * v->esz, e, v->esz); }
static void *vat(vec *v, size_t i) { return v->data + i * v->esz; }
static double g(double x) { vec v = {0, 0, 0, sizeof(double)}; for (int i = 0; i < 7; i++) { double t = x * i + 1; vpush(&v, &t); } double s = 0; for (size_t i = 0; i < v.n; i++) s += *(double *)vat(&v, i) * *(double *)vat(&v, v.n - 1 - i); free(v.data); return s; }
typedef struct { long key; double val; int used; } slot;
static double h(double x) { slot t[16]; memset(t, 0, sizeof t); for (long k = 1; k < 12; k++) { unsigned long i = (unsigned long)(k * 2654435761UL) >> 3 & 15; while (t[i].used && t[i].key != k % 5) i = (i + 1) & 15; t[i].used = 1; t[i].key = k % 5; t[i].val += x * k; } double s = 0; for (int i = 0; i < 16; i++) if (t[i].used) s += t[i].val * t[i].val * t[i].key; return s; }
static double ring(double x) { struct { double b[4]; unsigned r, w; } q = {{0}, 0, 0}; double s = 0; for (int i = 0; i < 11; i++) { q.b[q.w++ & 3] = x * i; if (q.w - q.r > 2) s = s * .9 + q.b[q.r++ & 3]; } while (q.r != q.w) s += q.b[q.r++ & 3] * x; return s; }
static double mv(double x) { double a[8]; for (int i = 0; i < 8; i++) a[i] = x * (i + 1); memmove(a + 2, a, 5 * sizeof(double)); memmove(a, a + 1, 4 * sizeof(double)); double b[8]; memcpy(b, a, sizeof a); memset(a, 0, 3 * sizeof(double)); double s = 0; for (int i = 0; i < 8; i++) s += a[i] * b[i] + b[i] * i; return s; }
static void insert(void *base, size_t n, size_t sz, size_t at, const void *e) { char *b = base; memmove(b + (at + 1) * sz, b + at * sz, (n - at) * sz); memcpy(b + at * sz, e, sz); }
static double ins(double x) { item a[8]; int n = 0; for (int i = 0; i < 6; i++) { item t = {i, x * (i + 1), "q", 1.f}; insert(a, n, sizeof t, n / 2, &t); n++; } double s = 0; for (int i = 0; i < n; i++) s += a[i].w * a[i].w * (i + 1) * a[i].f; return s; }
#define T(f) { double x = 1.3, e = 1e-6, w = (f(x + e) - f(x - e)) / 2 / e; CLOSE(__enzyme_autodiff((void *)f, x), w, 1e-6); CLOSE(__enzyme_fwddiff((void *)f, x, 1.0), w, 1e-6); }
int main(void) { T(ins) T(g) T(h) T(ring) T(mv) T(f) return 0; }
