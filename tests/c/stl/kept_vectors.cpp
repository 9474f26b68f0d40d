// Vectors that live as long as the program, as work space: resized, cleared, filled again, in several derivatives.
#include "../check.h"
#include <vector>

double __enzyme_autodiff(void *, ...);
extern int enzyme_const, enzyme_dup;

static std::vector<double> buffer;

struct Workspace {
  std::vector<double> a, b;
  static Workspace &get() {
    static Workspace w;
    return w;
  }
};

static double *scratch = nullptr;
static int room = 0;

static double f(double *x, int n) {
  buffer.resize(n);
  Workspace &w = Workspace::get();
  if ((int)w.a.size() < n) w.a.resize(n);
  w.b.clear();
  if (n > room) {
    delete[] scratch;
    scratch = new double[n];
    room = n;
  }
  for (int i = 0; i < n; i++) {
    buffer[i] = x[i] * x[i];
    w.a[i] = sin(x[i]);
    w.b.push_back(w.a[i] * buffer[i]);
    scratch[i] = i ? scratch[i - 1] * x[i] : x[0];
  }
  double s = 0;
  for (int i = 0; i < n; i++) s += w.b[i] * buffer[n - 1 - i] + scratch[i];
  return s;
}

static void check(int n) {
  double x[20], d[20] = {0};
  for (int i = 0; i < n; i++) x[i] = 0.3 + 0.1 * i;
  __enzyme_autodiff((void *)f, enzyme_dup, x, d, enzyme_const, n);
  for (int k = 0; k < n; k++) {
    double h = 1e-6, keep = x[k];
    x[k] = keep + h;
    double up = f(x, n);
    x[k] = keep - h;
    double down = f(x, n);
    x[k] = keep;
    CLOSE(d[k], (up - down) / (2 * h), 1e-7);
  }
}

int main() {
  double y[4] = {1, 2, 3, 4};
  f(y, 4);
  for (int n : {3, 4, 12, 5, 20, 20}) check(n);
}
