/* Pretended dense arrays without a derivative: where their pointers may go, and what may be done with them. */
#include "../check.h"
#include <stdint.h>
#include <string.h>

void *__enzyme_todense(void *, ...);
void *__enzyme_todense_named(void *, ...);
double *__enzyme_post_sparse_todense(void *, ...);

struct log {
  int loads, stores;
  double cells[64];
};

static double load(int64_t offset, struct log *into, int scale) {
  into->loads++;
  return into->cells[offset / sizeof(double)] * scale;
}
static void store(double value, int64_t offset, struct log *into, int scale) {
  into->stores++;
  into->cells[offset / sizeof(double)] = value / scale;
}
static float load_float(unsigned offset, const float *from, float added, unsigned char twice) { return from[offset / 4] * twice + added; }

static double row_load(int64_t offset, struct log *into, int scale) { return offset / 8 + 100 * scale + 0 * into->loads; }
static void row_store(double value, int64_t offset, struct log *into, int scale) { into->cells[offset / 8 + 32] += value * scale; }

__attribute__((noinline)) static double sum(const double *p, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) s += p[i];
  return s;
}
__attribute__((noinline)) static void add(double *to, const double *from, int n) {
  if (to == NULL || from == NULL) return;
  for (int i = 0; i < n; i++) to[i] += from[i];
}
__attribute__((noinline)) static double recursive(double *p, int n) { return n == 0 ? 0 : p[0] + recursive(p + 1, n - 1); }
__attribute__((noinline)) static double *wrapped(struct log *into, int scale) { return (double *)__enzyme_todense((void *)load, (void *)store, into, scale); }
struct pair {
  double *first, *second;
  int n;
};
__attribute__((noinline)) static double both(const struct pair *p) {
  double s = 0;
  for (int i = 0; i < p->n; i++) s += p->first[i] * p->second[i];
  return s;
}
__attribute__((noinline)) static double *behind(double *p, long n) { return p + n; }

__attribute__((noinline)) static void filled(struct pair *p, struct log *into) {
  p->first = (double *)__enzyme_todense((void *)load, (void *)store, into, 1);
  p->second = p->first + 1;
  p->n = 3;
}

static double chosen(struct log *a, int which) {
  double ordinary[4] = {1, 2, 3, 4};
  double *p = ordinary;
  if (which == 1) p = wrapped(a, 2);
  if (which == 2) p = (double *)__enzyme_todense_named((void *)row_load, (void *)row_store, a, 3);
  double s = sum(p, 4);
  p[1] = 7;
  for (double *q = p; q != p + 4; q++) s += *q;
  return s;
}

int main(void) {
  struct log a;
  memset(&a, 0, sizeof a);
  for (int i = 0; i < 16; i++) a.cells[i] = i;
  double *p = (double *)__enzyme_todense((void *)load, (void *)store, &a, 2);
  NEAR(p[3], 6);
  p[4] = 10;
  NEAR(a.cells[4], 5);
  NEAR(*(p + 4), 10);
  NEAR(sum(p, 4), 12);
  NEAR(sum(p + 2, 3), 4 + 6 + 10);
  NEAR(recursive(p, 4), 12);
  NEAR(p != NULL, 1);
  NEAR(&p[5] - &p[2], 3);
  double plain[4] = {1, 1, 1, 1};
  add(p, plain, 4);
  NEAR(a.cells[3], 3.5);
  add(plain, p, 4);
  NEAR(plain[3], 8);
  add(p, p + 1, 2);
  NEAR(a.cells[0], 2);

  /* Copies, fills. */
  memcpy(p + 8, plain, sizeof plain);
  NEAR(a.cells[11], 4);
  memcpy(plain, p + 1, 2 * sizeof *p);
  NEAR(plain[1], p[2]);
  memset(p + 8, 0, 3 * sizeof *p);
  NEAR(a.cells[10], 0), NEAR(a.cells[11], 4);
  for (int i = 0; i < 8; i++) a.cells[16 + i] = i;
  memmove(p + 17, p + 16, 7 * sizeof *p);
  for (int i = 0; i < 7; i++) NEAR(a.cells[17 + i], i);
  memmove(p + 16, p + 17, 7 * sizeof *p);
  for (int i = 0; i < 7; i++) NEAR(a.cells[16 + i], i);

  /* Through functions that return it, structs, and a choice. */
  double *w = behind(wrapped(&a, 4), 3);
  a.cells[5] = 1.25;
  NEAR(w[2], 5);
  struct pair pair = {p, w, 2};
  NEAR(both(&pair), p[0] * w[0] + p[1] * w[1]);
  for (int i = 0; i < 4; i++) a.cells[i] = i;
  struct pair made;
  filled(&made, &a);
  NEAR(both(&made), 0 * 1 + 1 * 2 + 2 * 3);
  NEAR(chosen(&a, 0), 10 + 1 + 7 + 3 + 4);
  NEAR(chosen(&a, 1), 12 + 12 - 2 + 7);
  NEAR(a.cells[1], 3.5);
  chosen(&a, 2);
  NEAR(a.cells[33], 21);

  /* Only a load function; small numbers. */
  float from[3] = {1, 2, 3};
  const float *f = (const float *)__enzyme_todense((void *)load_float, NULL, from, 0.5f, (unsigned char)2);
  NEAR(f[2], 6.5);
  double *last = __enzyme_post_sparse_todense((void *)load, (void *)store, &a, 1);
  NEAR(last[2], 2);
  return 0;
}
