// Handlers that catch what a call throws after it has written active memory.
#include "../check.h"
#include <stdexcept>
#include <string>
#include <vector>

template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);
template <typename Return, typename... T> Return __enzyme_fwddiff(void *, T...);

__attribute__((noinline)) static void step(double *y, double x) {
  y[0] = x * x;
  if (x > 1) throw 1;
  y[0] *= 3;
}
static double caught(const double *x) {
  double y[1];
  try {
    step(y, x[0]);
  } catch (int) {
    y[0] += x[1];
  }
  return y[0] * x[0];
}

// Destructors run on the way out, at every depth.
struct Guard {
  double *p;
  ~Guard() { *p *= 2; }
};
__attribute__((noinline)) static double deep(double *s, double x, int d) {
  Guard g{s};
  *s += x;
  if (*s > 40) throw std::runtime_error("big");
  if (d == 0) return x;
  double r = deep(s, x * 1.5, d - 1);
  *s += r * x;
  return r * 2;
}
static double again(const double *x) {
  double s = x[1], r = 0;
  for (int k = 0; k < 3; k++) {
    try {
      r += deep(&s, x[0] * k, 3);
    } catch (const std::exception &e) {
      r += s * e.what()[0] * 0.01;
      s = x[2];
    }
  }
  return r * s;
}

// What one handler changes and throws on, another catches; a handler of another type does not.
__attribute__((noinline)) static void thrown_on(double *y, double x) {
  try {
    step(y, x);
  } catch (int) {
    y[0] *= x;
    throw;
  }
  y[0] += 1;
}
static double nested(const double *x) {
  double y[1] = {0};
  try {
    try {
      thrown_on(y, x[0]);
    } catch (double) {
      y[0] = 100;
    }
  } catch (int k) {
    y[0] += k * x[1];
  }
  return y[0] * x[2];
}

// A container and a total that grew until the call gave up; a virtual method.
struct Total {
  std::vector<double> all;
  double sum = 0;
  void add(double x) {
    all.push_back(x);
    sum += x;
    if (sum > 3) throw std::overflow_error("too much");
  }
  virtual void fill(const double *x, int n) {
    for (int i = 0; i < n; i++) add(x[i] * x[i]);
  }
  virtual ~Total() = default;
};
struct Twice : Total {
  void fill(const double *x, int n) override {
    Total::fill(x, n);
    Total::fill(x, n);
  }
};
static double filled(const double *x) {
  Total a;
  Twice b;
  double r = 0;
  for (Total *t : {&a, static_cast<Total *>(&b)}) {
    try {
      t->fill(x, 3);
    } catch (const std::overflow_error &) {
      t->sum *= 0.1;
    }
    for (double v : t->all) r += v * v;
    r += t->sum;
  }
  return r;
}

// A function through a pointer throws; with -ffast-math its call has flags.
static double squared(double x) {
  if (x > 1) throw 2;
  return x * x;
}
static double cubed(double x) { return x * x * x; }
static double (*table[])(double) = {squared, cubed};
__attribute__((noinline)) static void through(double *y, double x, double (*f)(double)) {
  y[0] = x;
  y[0] *= f(x);
}
static double pointed(const double *x) {
  double y[1] = {0};
  try {
    through(y, x[0], table[x[1] > 1.4]);
    through(y, y[0] + x[0], table[x[1] > 9]);
  } catch (int k) {
    y[0] *= x[1] * k;
  }
  return y[0] * x[2];
}

// Second order: the derivative itself catches.
static void gradient(const double *x, double *g) { __enzyme_autodiff<double>((void *)nested, x, g); }

static void check(double (*f)(const double *), const double *dx, const double *x) {
  for (int i = 0; i < 3; i++) {
    double y[3] = {x[0], x[1], x[2]};
    y[i] += 1e-6;
    double above = f(y);
    y[i] -= 2e-6;
    CLOSE(dx[i], (above - f(y)) / 2e-6, 1e-6);
  }
}

int main() {
  const double at[2][3] = {{1.2, 1.5, 0.8}, {0.7, 0.5, 0.9}};
  for (const double *x : at) {
    double a[3] = {0}, b[3] = {0}, c[3] = {0}, d[3] = {0};
    __enzyme_autodiff<double>((void *)caught, x, a);
    check(caught, a, x);
    __enzyme_autodiff<double>((void *)again, x, b);
    check(again, b, x);
    __enzyme_autodiff<double>((void *)nested, x, c);
    check(nested, c, x);
    __enzyme_autodiff<double>((void *)filled, x, d);
    check(filled, d, x);
    double e[3] = {0};
    __enzyme_autodiff<double>((void *)pointed, x, e);
    check(pointed, e, x);
    double v[3] = {1, 0, 0}, g[3] = {0}, h[3] = {0}, above[3] = {0}, below[3] = {0};
    __enzyme_fwddiff<void>((void *)gradient, x, v, g, h);
    const double up[3] = {x[0] + 1e-6, x[1], x[2]}, down[3] = {x[0] - 1e-6, x[1], x[2]};
    gradient(up, above);
    gradient(down, below);
    for (int i = 0; i < 3; i++) CLOSE(h[i], (above[i] - below[i]) / 2e-6, 1e-6);
  }
}
