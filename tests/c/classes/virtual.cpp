// Classes: virtual methods, inheritance, operators, references, members.
#include "../check.h"
#include <memory>

extern int enzyme_dup, enzyme_const, enzyme_out;
template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);
template <typename Return, typename... T> Return __enzyme_fwddiff(void *, T...);

struct Shape {
  virtual double area(double x) const = 0;
  virtual ~Shape() {}
};
struct Square : Shape {
  double area(double x) const override { return x * x; }
};
struct Scaled : Shape {
  double k;
  Scaled(double k) : k(k) {}
  double area(double x) const override { return k * x; }
};
static double both(double x) {
  Square s;
  Scaled t(3);
  const Shape *shapes[2] = {&s, &t};
  double a = 1;
  for (const Shape *p : shapes) a *= p->area(x);
  return a;
}

struct Vec3 {
  double x, y, z;
  Vec3 operator+(const Vec3 &o) const { return {x + o.x, y + o.y, z + o.z}; }
  Vec3 operator*(double k) const { return {k * x, k * y, k * z}; }
  Vec3 &operator+=(const Vec3 &o) { return *this = *this + o; }
  double dot(const Vec3 &o) const { return x * o.x + y * o.y + z * o.z; }
  friend Vec3 cross(const Vec3 &a, const Vec3 &b) { return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x}; }
};
static double triple(const Vec3 &a, const Vec3 &b) {
  Vec3 s{0, 0, 0};
  for (int i = 0; i < 3; i++) s += cross(a, b) * i;
  return s.dot(a + b * 2 + Vec3{1, 2, 3});
}

class Counter {
  double total_ = 0;
  int n_ = 0;

 public:
  void add(double v) { total_ += v * ++n_; }
  double mean() const { return n_ ? total_ / n_ : 0; }
};
static double counted(const double *x, int n) {
  Counter c;
  for (int i = 0; i < n; i++) c.add(x[i] * x[i]);
  return c.mean();
}

int main() {
  NEAR(__enzyme_autodiff<double>((void *)both, 2.0), 9 * 4);
  NEAR(__enzyme_fwddiff<double>((void *)both, 2.0, 1.0), 9 * 4);
  Vec3 a{1, 2, 3}, b{-1, 0.5, 2}, da{0, 0, 0}, db{0, 0, 0};
  __enzyme_autodiff<double>((void *)triple, enzyme_dup, &a, &da, enzyme_dup, &b, &db);
  // 3 (a x b) . (1 2 3): the rest is orthogonal
  double w[3] = {1, 2, 3};
  NEAR(da.x, 3 * (b.y * w[2] - b.z * w[1]));
  NEAR(da.y, 3 * (b.z * w[0] - b.x * w[2]));
  NEAR(da.z, 3 * (b.x * w[1] - b.y * w[0]));
  double x[3] = {1, 2, 3}, d[3] = {};
  __enzyme_autodiff<double>((void *)counted, x, d, 3);
  for (int i = 0; i < 3; i++) NEAR(d[i], 2 * x[i] * (i + 1) / 3);
}
