// The Hessian of an energy on a triangle mesh with tables of indices, and its gradient where the positions are a member of a struct, as triplets.
#include "../check.h"
#include <cstdint>
#include <functional>
#include <vector>

extern int enzyme_dup, enzyme_dupnoneed, enzyme_const;
template <typename Result, typename... Arguments> extern Result __enzyme_autodiff(Arguments...);
template <typename Result, typename... Arguments> extern Result __enzyme_fwddiff(Arguments...);
template <typename Pointer, typename... Arguments> extern Pointer __enzyme_todense(Arguments...);

struct Triplet {
  int64_t row, col;
  double value;
};

struct Mesh {
  std::vector<double> rest;
  std::vector<int> triangles;
  double *positions;
  int count() const { return int(triangles.size() / 3); }
};

static double one(uint64_t offset, int j) { return offset / sizeof(double) == uint64_t(j); }
static void never(double, uint64_t, int) { abort(); }
static double none(uint64_t, int, std::vector<Triplet> &) { return 0; }
static void append(double value, uint64_t offset, int j, std::vector<Triplet> &into) {
  if (value != 0) into.push_back({int64_t(offset / sizeof(double)), j, value});
}

static double area(const double *p, const int *t) {
  const double *a = p + 2 * t[0], *b = p + 2 * t[1], *c = p + 2 * t[2];
  return 0.5 * ((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

__attribute__((noinline)) static double energy(const Mesh *mesh) {
  double sum = 0;
  for (int k = 0; k < mesh->count(); k++) {
    const int *t = &mesh->triangles[3 * k];
    double stretch = area(mesh->positions, t) / mesh->rest[k];
    sum += (stretch - 1) * (stretch - 1);
    for (int e = 0; e < 3; e++) {
      const double *a = mesh->positions + 2 * t[e], *b = mesh->positions + 2 * t[(e + 1) % 3];
      sum += 0.1 * std::sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));
    }
  }
  return sum;
}

// The pointer that changes is a member: its shadow is a struct, too.
__attribute__((noinline)) static void gradient(const Mesh *mesh, double *out) {
  Mesh shadow{{}, {}, out};
  shadow.rest.resize(mesh->rest.size());
  shadow.triangles = mesh->triangles;
  __enzyme_autodiff<void>((void *)energy, enzyme_dup, mesh, &shadow);
}

static double energy_at(const double *positions, const double *rest, const int *triangles, int n) {
  double sum = 0;
  for (int k = 0; k < n; k++) {
    const int *t = triangles + 3 * k;
    double stretch = area(positions, t) / rest[k];
    sum += (stretch - 1) * (stretch - 1);
    for (int e = 0; e < 3; e++) {
      const double *a = positions + 2 * t[e], *b = positions + 2 * t[(e + 1) % 3];
      sum += 0.1 * std::sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));
    }
  }
  return sum;
}

__attribute__((noinline)) static void gradient_at(const double *positions, const double *rest, const int *triangles, int n, double *out) {
  __enzyme_autodiff<void>((void *)energy_at, enzyme_dup, positions, out, enzyme_const, rest, enzyme_const, triangles, enzyme_const, n);
}

static double entry(const std::vector<Triplet> &found, int row, int col) {
  double s = 0;
  for (auto &t : found)
    if (t.row == row && t.col == col) s += t.value;
  return s;
}

static void compare(const std::vector<Triplet> &found, std::vector<double> x, int rows, const char *what,
                    const std::function<void(double *, double *)> &f) {
  std::vector<double> up(rows), down(rows);
  for (int j = 0; j < int(x.size()); j++) {
    double kept = x[j];
    up.assign(rows, 0), down.assign(rows, 0);
    x[j] = kept + 1e-5, f(x.data(), up.data());
    x[j] = kept - 1e-5, f(x.data(), down.data());
    x[j] = kept;
    for (int i = 0; i < rows; i++) check_near(entry(found, i, j), (up[i] - down[i]) / 2e-5, 1e-5, what, __FILE__, __LINE__);
  }
}

int main() {
  std::vector<double> x{0, 0, 1.1, 0.1, 2, 0, 0.1, 1, 1, 1.2, 2.1, 0.9};
  std::vector<int> triangles{0, 1, 4, 0, 4, 3, 1, 2, 5, 1, 5, 4};
  std::vector<double> rest{0.5, 0.4, 0.6, 0.5};
  int n = int(x.size()), k = int(triangles.size() / 3);

  std::vector<Triplet> found;
  for (int j = 0; j < n; j++) {
    double *direction = __enzyme_todense<double *>((void *)one, (void *)never, j);
    __enzyme_fwddiff<void>((void *)gradient_at, enzyme_dup, x.data(), direction, enzyme_const, rest.data(), enzyme_const, triangles.data(), enzyme_const,
                           k, enzyme_dupnoneed, (double *)nullptr, __enzyme_todense<double *>((void *)none, (void *)append, j, &found));
  }
  auto g = [&](double *p, double *out) { gradient_at(p, rest.data(), triangles.data(), k, out); };
  compare(found, x, n, "the Hessian", g);

  // The gradient of the members of a struct, as a list.
  found.clear();
  Mesh mesh{rest, triangles, x.data()};
  gradient(&mesh, __enzyme_todense<double *>((void *)none, (void *)append, 0, &found));
  std::vector<double> dense(n);
  g(x.data(), dense.data());
  for (int i = 0; i < n; i++) NEAR(entry(found, i, 0), dense[i]);

  return 0;
}
