// Node-based containers, whose links are made by functions of the C++ library without a body here.
#include <cmath>
#include <cstdio>
#include <list>
#include <map>
#include <set>
#include <unordered_map>
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

double over_map(double x) {
  std::map<int, double> m;
  for (int i = 0; i < 7; i++) m[(i * 5) % 7] = x * i;
  m.erase(3);
  double s = 0;
  for (auto &kv : m) s += kv.second * kv.second * kv.first;
  return s;
}
double over_list(double x) {
  std::list<double> l;
  for (int i = 0; i < 5; i++) i % 2 ? l.push_back(x * i) : l.push_front(x + i);
  l.reverse();
  double s = 1;
  for (double v : l) s = s * 0.5 + v * v;
  return s;
}
double over_set(double x) {
  std::set<double> m;
  for (int i = 0; i < 7; i++) m.insert(x * ((i * 5) % 7));
  double s = 1;
  for (double v : m) s = s * 0.5 + v * v;
  return s;
}
double over_hash(double x) {
  std::unordered_map<int, double> m;
  for (int i = 0; i < 20; i++) m[i * 3] = x * i;
  double s = 0;
  for (int i = 0; i < 20; i++) s += m[i * 3] * m[i * 3];
  return s;
}
static int failed;
static void check(const char *what, double (*f)(double), double reverse, double forward, double x) {
  double want = (f(x + 1e-6) - f(x - 1e-6)) / 2e-6;
  if (std::fabs(reverse - want) > 1e-5 * std::fabs(want) || std::fabs(forward - want) > 1e-5 * std::fabs(want)) {
    std::printf("%s: %.15g and %.15g, expected %.15g\n", what, reverse, forward, want);
    failed = 1;
  }
}
#define CHECK(f) check(#f, f, __enzyme_autodiff((void *)f, 1.7), __enzyme_fwddiff((void *)f, 1.7, 1.0), 1.7)
int main() {
  CHECK(over_map);
  CHECK(over_set);
  CHECK(over_list);
#ifdef __OPTIMIZE__  // without, the type of some copied bytes is not known
  CHECK(over_hash);
#endif
  return failed;
}
