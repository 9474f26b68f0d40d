/* Functions that only move memory: what it holds is seen where the derivative is asked for. */
#include "../check.h"

void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);
extern int enzyme_dup, enzyme_const;

typedef struct { double u; int m; double v[2]; float w; } Mixed;
typedef struct { float a; int n; float b; } Small;

static void floats(const float *x, float *y, int n) { memcpy(y, x, n * sizeof(float)); }
static void doubles(const double *x, double *y, int n) { memcpy(y, x, n * sizeof(double)); }
static void bytes(const void *x, void *y, int n) { memmove(y, x, n); }
static void mixed(const Mixed *x, Mixed *y) { *y = *x; }
static void small(const Small *x, Small *y, int n) { memcpy(y, x, n * sizeof(Small)); }
static void swap(Small *x, Small *y) { Small t = *x; *x = *y; *y = t; }

static float kept[4];

int main(void) {
  float x[4] = {1, 2, 3, 4}, y[4], dx[4] = {0.5, 0.25, 0, 1}, dy[4] = {1, 2, 3, 4};
  __enzyme_autodiff((void *)floats, enzyme_dup, x, dx, enzyme_dup, y, dy, enzyme_const, 3);
  if (dx[0] != 1.5 || dx[2] != 3 || dx[3] != 1 || dy[0] != 0 || dy[3] != 4) return 1;
  __enzyme_autodiff((void *)bytes, enzyme_dup, x + 1, dx + 1, enzyme_dup, y + 1, dy + 1, enzyme_const, 12);
  if (dx[1] != 2.25 || dx[3] != 5 || dy[3] != 0 || y[3] != 4) return 2;
  float dk[4] = {0, 7, 0, 0};
  kept[1] = 3;
  __enzyme_autodiff((void *)floats, enzyme_dup, kept, dk, enzyme_dup, y, (dy[0] = 0.5f, dy), enzyme_const, 2);
  if (dk[0] != 0.5 || dk[1] != 7 || y[1] != 3) return 3;

  double a[3] = {1, 2, 3}, b[3], da[3] = {0.5, 0.25, 0}, db[3] = {1, 2, 3};
  __enzyme_autodiff((void *)doubles, enzyme_dup, a, da, enzyme_dup, b, db, enzyme_const, 3);
  if (da[0] != 1.5 || da[2] != 3 || db[1] != 0) return 4;

  float *h = malloc(4 * sizeof(float)), *dh = calloc(4, sizeof(float)), *g = malloc(4 * sizeof(float)), *dg = malloc(4 * sizeof(float));
  for (int i = 0; i < 4; i++) { h[i] = i; dg[i] = i + 1; }
  __enzyme_autodiff((void *)floats, enzyme_dup, h, dh, enzyme_dup, g, dg, enzyme_const, 4);
  if (dh[0] != 1 || dh[3] != 4 || dg[2] != 0 || g[3] != 3) return 5;
  free(h), free(dh), free(g), free(dg);

  Mixed m = {1, 2, {3, 4}, 5}, n = {0}, dm = {1, 0, {1, 1}, 1}, dn = {2, 0, {3, 4}, 5};
  __enzyme_autodiff((void *)mixed, enzyme_dup, &m, &dm, enzyme_dup, &n, &dn);
  if (dm.u != 3 || dm.v[1] != 5 || dm.w != 6 || dn.w != 0 || n.m != 2) return 6;

  Small s[2] = {{1, 2, 3}, {4, 5, 6}}, t[2], ds[2] = {{0}}, dt[2] = {{1, 0, 2}, {3, 0, 4}};
  __enzyme_autodiff((void *)small, enzyme_dup, s, ds, enzyme_dup, t, dt, enzyme_const, 2);
  if (ds[0].a != 1 || ds[0].b != 2 || ds[1].a != 3 || ds[1].b != 4 || dt[1].b != 0 || t[1].n != 5) return 7;
  Small ps = {1, 2, 3}, pt = {4, 5, 6}, dps = {1, 0, 2}, dpt = {3, 0, 4};
  __enzyme_fwddiff((void *)swap, enzyme_dup, &ps, &dps, enzyme_dup, &pt, &dpt);
  if (dps.a != 3 || dpt.b != 2 || ps.n != 5) return 8;
  __enzyme_autodiff((void *)swap, enzyme_dup, &ps, &dps, enzyme_dup, &pt, &dpt);
  if (dps.a != 1 || dpt.b != 4 || ps.n != 2) return 9;
  return 0;
}
