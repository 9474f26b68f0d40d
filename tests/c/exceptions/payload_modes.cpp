// Handlers that compute with what they caught, in all modes and orders.
#include "../differences.hpp"

int enzyme_dup, enzyme_const, enzyme_out, enzyme_width;
template <typename Return, typename... T> Return __enzyme_augmentfwd(void *, T...);
template <typename Return, typename... T> Return __enzyme_reverse(void *, T...);

struct Small { double a; int n; float f; };
struct Other { int n; double a, b; };
__attribute__((noinline)) static double mixed(double x, int k) {
  if (k == 1) throw Small{x * x, k, (float)k};
  if (k == 2) throw Other{k, x, x * x * x};
  if (k == 3) throw k;
  if (k == 4) throw (float)2.5f;
  if (k == 5) return x * x;
  return x;
}
// What is not in the try block has no part in it; a handler for everything
static double everything(const double *x) {
  double s = x[0];
  for (int k = 0; k < 6; k++) {
    try {
      try {
        s *= mixed(x[0], k);
      } catch (const Small &e) {
        s += e.a;
        throw Other{1, s, x[1]};
      } catch (...) {
        s *= x[2];
        throw;
      }
    } catch (const Other &e) {
      s += e.a * e.b;
    } catch (...) {
      s += 1;
    }
  }
  return s;
}

// An exception with a pointer to what is active
struct Where { double *p; int n; };
__attribute__((noinline)) static void search(double *v, int n) {
  for (int k = 0; k < n; k++)
    if (v[k] > 1) throw Where{v + k, n - k};
}
static double pointed(const double *x) {
  double v[4] = {x[0] * 0.5, x[0] * x[1], x[1] * 2, x[2]};
  try {
    search(v, 4);
  } catch (const Where &w) {
    for (int k = 0; k < w.n; k++) w.p[k] *= x[2];
  }
  return v[0] * v[1] + v[2] * v[3];
}

static const double start[] = {0.8, 1.3, 0.7};

// Second derivatives, several directions, two halves
static double simple(const double *x) {
  double r = 0;
  for (int k = 0; k < 3; k++) {
    try {
      if (x[0] * k > 1) throw x[0] * x[0] * x[1];
      r += mixed(x[0] * x[1], k);
    } catch (double v) {
      r += v * v;
    } catch (const Small &e) {
      r += e.a * e.a * x[2];
    }
  }
  return r;
}
static void gradient(const double *x, double *d) { __enzyme_autodiff<void>((void *)simple, enzyme_dup, x, d); }
static double tangent(const double *x, const double *e) { return __enzyme_fwddiff<double>((void *)simple, enzyme_dup, x, e); }
static void second() {
  for (int j = 0; j < 3; j++) {
    double x[3] = {0.8, 1.3, 0.7}, e[3] = {0}, g[3] = {0}, h[3] = {0}, u[3], v[3], a[3] = {0}, b[3] = {0}, w[3] = {0}, de[3] = {0};
    e[j] = 1;
    for (int k = 0; k < 3; k++) u[k] = x[k] + e[k] * 1e-5, v[k] = x[k] - e[k] * 1e-5;
    __enzyme_fwddiff<void>((void *)gradient, enzyme_dup, x, e, enzyme_dup, g, h);
    __enzyme_autodiff<void>((void *)tangent, enzyme_dup, x, w, enzyme_dup, e, de);
    gradient(u, a), gradient(v, b);
    for (int k = 0; k < 3; k++) {
      CLOSE(h[k], (a[k] - b[k]) / 2e-5, 1e-6);
      CLOSE(w[k], h[k], 1e-12);
      CLOSE(de[k], g[k], 1e-12);
    }
  }
}
struct Two { double a, b; };
static void lanes() {
  double x[3] = {0.8, 1.3, 0.7}, g[3] = {0}, e[3] = {1, 0, 0}, f[3] = {0, 1, 0}, da[3] = {0}, db[3] = {0};
  gradient(x, g);
  Two t = __enzyme_fwddiff<Two>((void *)simple, enzyme_width, 2, enzyme_dup, x, e, f);
  CLOSE(t.a, g[0], 1e-12);
  CLOSE(t.b, g[1], 1e-12);
  __enzyme_autodiff<void>((void *)simple, enzyme_width, 2, enzyme_dup, x, da, db);
  for (int k = 0; k < 3; k++) CLOSE(da[k], g[k], 1e-12);
  for (int k = 0; k < 3; k++) CLOSE(db[k], g[k], 1e-12);
}
static void halves() {
  double x[3] = {0.8, 1.3, 0.7}, g[3] = {0}, d[3] = {0};
  gradient(x, g);
  void *tape = __enzyme_augmentfwd<void *>((void *)simple, enzyme_dup, x, d);
  __enzyme_reverse<void>((void *)simple, enzyme_dup, x, d, 1.0, tape);
  for (int k = 0; k < 3; k++) CLOSE(d[k], g[k], 1e-12);
}
int main() {
  against_differences<everything>(start, 1e-6);
  against_differences<pointed>(start, 1e-6);
  second();
  lanes();
  halves();
}
