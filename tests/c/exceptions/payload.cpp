// Handlers that compute with what they caught.
#include "../differences.hpp"
#include <functional>
#include <stdexcept>
#include <vector>

int enzyme_dup, enzyme_const, enzyme_out;

struct Bad : std::runtime_error {
  double value;
  explicit Bad(double v) : std::runtime_error("bad"), value(v) {}
};

static double g(double x) {
  if (x > 1) throw Bad(x * x);
  return std::sin(x);
}
static double looped(const double *x) {
  double s = 0;
  for (int i = 0; i < 3; i++) {
    try {
      s += g(x[0] * i);
    } catch (const Bad &e) {
      s += e.value * x[1];
    }
  }
  return s;
}

// From a function of its own, caught by value; plain numbers.
__attribute__((noinline)) static double far(double x, double y) {
  if (x > 0.5) throw Bad(x * y);
  return x;
}
static double copied(const double *x) {
  double r = x[1];
  try {
    r *= far(x[0], x[1]);
  } catch (Bad e) {
    e.value *= 2;
    r += e.value * e.value;
  }
  return r;
}
__attribute__((noinline)) static double number(double x) {
  if (x > 0.5) throw x * x * x;
  return x;
}
static double numbers(const double *x) {
  double r = 0;
  for (int k = 0; k < 3; k++)
    try {
      r += number(x[0] + k - 1);
    } catch (double v) {
      r += v * x[1];
    }
  return r;
}

// A hierarchy with virtual methods, several handlers, standard exceptions beside it.
struct Failure : std::exception {
  virtual double penalty(double s) const { return s; }
};
struct Quadratic : Failure {
  double a;
  explicit Quadratic(double a) : a(a) {}
  double penalty(double s) const override { return a * a * s; }
};
struct Table : Failure {
  int n;
  double v[3];
  Table(int n, double x) : n(n), v{x, x * x, x * x * x} {}
  double penalty(double s) const override {
    double r = 0;
    for (int i = 0; i < n; i++) r += v[i] * s;
    return r;
  }
};
__attribute__((noinline)) static double choose(int k, double x, const std::vector<double> &v) {
  if (k == 0) throw Quadratic(x);
  if (k == 1) throw Table(3, x);
  if (k == 2) return v.at(7) * x;
  if (k == 3) throw x * x;
  return x * x;
}
static double hierarchy(const double *x) {
  double r = 0;
  std::vector<double> v(3, x[1]);
  for (int k = 0; k < 5; k++) {
    try {
      r += choose(k, x[0] * (k + 1), v);
    } catch (const Failure &f) {
      r += f.penalty(x[1]);
    } catch (const std::out_of_range &) {
      r += x[1] * x[0];
    } catch (double d) {
      r += d * x[1];
    }
  }
  return r;
}

// Changed on the way and thrown on.
__attribute__((noinline)) static double middle(const double *x) {
  try {
    return far(x[0], x[1]) * 2;
  } catch (Bad &e) {
    e.value += x[0] * x[1];
    throw;
  }
}
static double rethrown(const double *x) {
  try {
    return middle(x);
  } catch (const Bad &e) {
    return e.value * x[2];
  }
}

// Through a recursion with things to clean up, and through function pointers.
struct Guard {
  double *p;
  ~Guard() { *p *= 2; }
};
__attribute__((noinline)) static double deep(double *s, double x, int d) {
  Guard guard{s};
  *s += x;
  if (d == 0) throw Bad(*s * x);
  return deep(s, x * 1.25, d - 1) + 1;
}
static double cleaned(const double *x) {
  double s = x[1];
  try {
    return deep(&s, x[0], 3);
  } catch (const Bad &e) {
    return e.value * s;
  }
}
static double called(const double *x) {
  std::function<double(double)> f = [&](double t) -> double {
    if (t > 1) throw Bad(t * x[1]);
    return t * t;
  };
  double r = 0;
  for (int k = 0; k < 3; k++)
    try {
      r += f(x[0] * k);
    } catch (const Bad &e) {
      r += e.value * e.value;
    }
  return r;
}

// A second exception in a handler of the first.
static double nested(const double *x) {
  double r = 0;
  try {
    try {
      far(x[0], x[1]);
    } catch (const Bad &e) {
      throw Quadratic(e.value * x[2]);
    }
  } catch (const Failure &f) {
    r = f.penalty(x[0]);
  }
  return r;
}

// Kept beyond the handler.
static double kept(const double *x) {
  std::vector<Bad> all;
  for (int k = 0; k < 3; k++)
    try {
      far(x[0] + k, x[1]);
    } catch (const Bad &e) {
      all.push_back(e);
    }
  double r = 0;
  for (const Bad &b : all) r += b.value * b.value;
  return r * x[2];
}

static const double start[] = {0.8, 1.3, 0.7};
int main() {
  against_differences<looped>(start, 1e-6);
  against_differences<copied>(start, 1e-6);
  against_differences<numbers>(start, 1e-6);
  against_differences<hierarchy>(start, 1e-6);
  against_differences<rethrown>(start, 1e-6);
  against_differences<cleaned>(start, 1e-6);
  against_differences<called>(start, 1e-6);
  against_differences<nested>(start, 1e-6);
  against_differences<kept>(start, 1e-6);
}
