// std::string in structures with active data: what is inlined in part, moved, handed on, swapped, cut, and freed.
#include "../check.h"
#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);

struct Parameter { std::string name; double value; };

static double store(double x) {
  std::map<std::string, double> p;
  p["rate"] = x;
  p["a parameter with quite a long name"] = x * x;
  p[std::string("half") + "-life"] = 1 / x;
  double s = 0;
  for (auto &e : p) s += e.second * (double)e.first.size();
  return s + p.at("rate") * p["a parameter with quite a long name"];
}

static double hashed(double x) {
  std::unordered_map<std::string, double> p;
  for (int i = 0; i < 20; i++) p["parameter number " + std::to_string(i)] = x * i;
  p.erase("parameter number 7");
  return p["parameter number 3"] * p["parameter number 11"] + p.count("parameter number 7");
}

static double edited(double x) {
  std::string s = "x", t;
  Parameter p{"value", x}, q{"a name that does not fit into sixteen bytes", 2 * x};
  for (int i = 0; i < 40; i++) s += 'a' + i % 26;
  t = s.substr(3, 20);
  s.insert(2, "inserted").erase(0, 1).replace(1, 3, "replacement");
  std::swap(p.name, t);
  std::swap(p, q);
  q.name.resize(60, '.');
  p.name.assign(s, 2, 5);
  p.value *= q.value;
  t = std::move(q.name);
  q.name.clear();
  q.name.reserve(100);
  return p.value * (p.name.size() + t.size()) + (s < t ? x : 2 * x);
}

static double sorted(const double *x, int n) {
  std::vector<Parameter> v;
  for (int i = 0; i < n; i++) v.push_back({std::string(i % 2 ? 30 : 3, 'a' + (7 * i) % 5), x[i]});
  std::sort(v.begin(), v.end(), [](const Parameter &a, const Parameter &b) { return a.name < b.name; });
  std::ostringstream o;
  double s = 0, w = 1;
  for (auto &p : v) o << p.name << "=" << p.value << ";", s += w * p.value * p.value, w /= 2;
  return s * (o.str().find("=") == 3 ? 1 : 2);
}

static double read_back(const char *text, double x) {
  std::istringstream in(text);
  std::string line, word;
  double s = 0;
  while (std::getline(in, line)) {
    std::istringstream words(line);
    while (words >> word) s += word == "square" ? x * x : word == "twice" ? 2 * x : word.length();
  }
  return s;
}

#define BOTH(f, x)                                                                    \
  do {                                                                                \
    double h = 1e-6, want = (f(x + h) - f(x - h)) / (2 * h);                          \
    CLOSE(__enzyme_autodiff<double>((void *)f, x), want, 1e-7);                       \
    CLOSE(__enzyme_fwddiff<double>((void *)f, x, 1.0), want, 1e-7);                   \
  } while (0)

int main() {
  BOTH(store, 1.3);
  BOTH(hashed, .7);
  BOTH(edited, 1.1);
  double x[5] = {1, 2, 3, 4, 5}, d[5] = {}, h = 1e-6;
  __enzyme_autodiff<double>((void *)sorted, x, d, 5);
  for (int i = 0; i < 5; i++) {
    double v = x[i];
    x[i] = v + h; double p = sorted(x, 5);
    x[i] = v - h; double m = sorted(x, 5);
    x[i] = v;
    CLOSE(d[i], (p - m) / (2 * h), 1e-6);
  }
  extern int enzyme_const;
  const char *text = "square twice other\nmore square\n";
  NEAR(__enzyme_autodiff<double>((void *)read_back, enzyme_const, text, 1.5), 2 * 3 + 2);
}
int enzyme_const;
