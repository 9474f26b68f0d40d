/* std::function in a vector: a closure sets as much of the 16 bytes of its buffer as it needs, and vectors move all of them. */
#include "../check.h"
#include <functional>
#include <vector>

extern int enzyme_dup, enzyme_const;
template <class... A> void __enzyme_autodiff(void *, A...);

using Step = std::function<float(float)>;

static float few(const float *x, int n) {
  std::vector<Step> fs;
  float a = x[0], b = x[1];
  fs.push_back([a](float t) { return a * t; });
  fs.push_back([a, b](float t) { return a * t + b; });
  fs.emplace_back([&](float t) { return t * t * x[1]; });
  fs.push_back([=](float t) { return sinf(t * b); });
  float s = x[0];
  for (int i = 0; i < n; i++)
    for (auto &g : fs) s = g(s) * 0.5f;
  return s;
}

static float many(const float *x, int n) {
  std::vector<Step> fs;
  for (int i = 0; i < n; i++) {
    float a = x[i % 3], b = x[(i + 1) % 3], c = a * b;
    const float *p = x + i % 2;
    if (i % 4 == 0) fs.push_back([a, i](float t) { return a * t + i; });
    else if (i % 4 == 1) fs.push_back([a, b, c](float t) { return a * t + b * c; });
    else if (i % 4 == 2) fs.push_back([p, c](float t) { return t * c + p[1]; });
    else fs.push_back([i, a, b, c](float t) { return t * a * (i + 1) + b * c; });
  }
  std::vector<Step> gs = fs;
  float s = x[2];
  for (auto &g : gs) s = cosf(g(s));
  return s;
}

template <float f(const float *, int)> static void check(int n) {
  float x[3] = {0.7f, 1.3f, 0.4f}, d[3] = {0};
  __enzyme_autodiff((void *)f, enzyme_dup, x, d, enzyme_const, n);
  for (int j = 0; j < 3; j++) {
    float u[3] = {x[0], x[1], x[2]}, v[3] = {x[0], x[1], x[2]}, h = 4e-3f;
    u[j] += h, v[j] -= h;
    CLOSE(d[j], (f(u, n) - f(v, n)) / (u[j] - v[j]), 2e-3);
  }
}

int main() {
  check<few>(2);
  for (int n = 0; n < 9; n++) check<many>(n);
  return 0;
}
