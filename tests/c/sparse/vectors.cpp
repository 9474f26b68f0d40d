// Residuals of vectors that are summed up entry by entry, by operators that change an entry and by operators that return a new value.
#include "../check.h"
#include <array>
#include <cstdint>
#include <map>
struct V { double x, y, z; };
static V operator+(const V &a, const V &b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
static V operator-(const V &a, const V &b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
static V operator*(double s, const V &b) { return {s * b.x, s * b.y, s * b.z}; }
static V &operator+=(V &a, const V &b) { a.x += b.x; a.y += b.y; a.z += b.z; return a; }
extern int enzyme_dup, enzyme_const;
template <typename T, typename... Arguments> extern T __enzyme_fwddiff(void *, Arguments...);
template <typename T, typename... Arguments> extern T __enzyme_todense(Arguments...);
using Map = std::map<std::pair<int64_t, int64_t>, double>;
static double unit(int64_t o, int64_t j) { return o / 8 == j; }
static void never(double, int64_t, int64_t) {}
static double zero(int64_t, int64_t, Map *) { return 0; }
static void app(double v, int64_t o, int64_t j, Map *l) { (*l)[{o / 8, j}] += v; }
static void changed(V &a, const V &b) { a += b; }
static void replaced(V &a, const V &b) { a = a + b; }

template <void (*add)(V &, const V &)> static void residual(const V *x, V *r, int n) {
  for (int i = 0; i + 1 < n; i++) {
    V d = x[i + 1] - x[i];
    double l = std::sqrt(d.x * d.x + d.y * d.y + d.z * d.z);
    V f = (l - 1.0) * d;
    add(r[i], f);
    add(r[i], x[i + 1]);
    add(r[i + 1], (-1.0) * f);
  }
}
static void in_place(const V *x, V *r, int n) {
  for (int i = 0; i + 1 < n; i++) {
    V f = x[i].x * (x[i + 1] - x[i]);
    r[i] = r[i] + f;
    r[i] = r[i] + x[i + 1].y * f;
    r[i + 1] = r[i + 1] - f;
  }
}

template <void (*f)(const V *, V *, int)> static void check() {
  const int n = 5;
  double x[3 * n], r[3 * n] = {}, dx[3 * n], dr[3 * n];
  for (int i = 0; i < 3 * n; i++) x[i] = std::sin(i * i);
  Map list;
  for (int64_t j = 0; j < 3 * n; j++)
    __enzyme_fwddiff<void>((void *)f, enzyme_dup, (V *)x, __enzyme_todense<V *>((void *)unit, (void *)never, j), enzyme_dup, (V *)r,
                           __enzyme_todense<V *>((void *)zero, (void *)app, j, &list), enzyme_const, n);
  for (int64_t j = 0; j < 3 * n; j++) {
    for (int i = 0; i < 3 * n; i++) dx[i] = i == j, dr[i] = 0;
    __enzyme_fwddiff<void>((void *)f, enzyme_dup, (V *)x, (V *)dx, enzyme_dup, (V *)r, (V *)dr, enzyme_const, n);
    for (int i = 0; i < 3 * n; i++) NEAR((list.count({i, j}) ? list[{i, j}] : 0), dr[i]);
  }
}

int main() {
  check<residual<changed>>();
  check<residual<replaced>>();
  check<in_place>();
  return 0;
}
