/* std::function in a vector: a closure sets as much of the 16 bytes of its buffer as it needs, and vectors move all of them. Gradients in float are
   compared with differences in double, of the same without closures. */
#include "../check.h"
#include <functional>
#include <vector>

extern int enzyme_dup, enzyme_const;
template <class... A> void __enzyme_autodiff(void *, A...);

static float few(const float *x, int n) {
  std::vector<std::function<float(float)>> fs;
  float a = x[0], b = x[1];
  fs.push_back([a](float t) { return a * t; });
  fs.push_back([a, b](float t) { return a * t + b; });
  fs.emplace_back([b](float t) { return t * t * b; });
  fs.push_back([=](float t) { return sinf(t * b); });
  float s = x[0];
  for (int i = 0; i < n; i++)
    for (auto &g : fs) s = g(s) * 0.5f;
  return s;
}
static double few_plain(const double *x, int n) {
  double a = x[0], b = x[1], t = x[0];
  for (int i = 0; i < n; i++) {
    t = a * t * 0.5;
    t = (a * t + b) * 0.5;
    t = t * t * b * 0.5;
    t = sin(t * b) * 0.5;
  }
  return t;
}

static float many(const float *x, int n) {
  std::vector<std::function<float(float)>> fs;
  for (int i = 0; i < n; i++) {
    float a = x[i % 3], b = x[(i + 1) % 3], c = a * b;
    if (i % 3 == 0) fs.push_back([a, i](float t) { return a * t + i; });
    else if (i % 3 == 1) fs.push_back([a, b](float t) { return a * t + b; });
    else fs.push_back([c](float t) { return t * c; });
  }
  auto gs = fs;
  float s = x[2];
  for (auto &g : gs) s = cosf(g(s));
  return s;
}
static double many_plain(const double *x, int n) {
  double t = x[2];
  for (int i = 0; i < n; i++) {
    double a = x[i % 3], b = x[(i + 1) % 3];
    t = cos(i % 3 == 0 ? a * t + i : i % 3 == 1 ? a * t + b : t * a * b);
  }
  return t;
}

template <float f(const float *, int), double g(const double *, int)> static void check(int n) {
  float x[3] = {0.7f, 1.3f, 0.4f}, d[3] = {0};
  __enzyme_autodiff((void *)f, enzyme_dup, x, d, enzyme_const, n);
  for (int j = 0; j < 3; j++) {
    double u[3] = {x[0], x[1], x[2]}, v[3] = {x[0], x[1], x[2]};
    u[j] += 1e-5, v[j] -= 1e-5;
    CLOSE(d[j], (g(u, n) - g(v, n)) / 2e-5, 1e-4);
  }
}

int main() {
  check<few, few_plain>(2);
  for (int n = 0; n < 9; n++) check<many, many_plain>(n);
  return 0;
}
