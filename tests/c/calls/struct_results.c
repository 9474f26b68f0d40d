/* Structs by value: as arguments and results, small ones in registers and large ones in memory. */
#include "../check.h"

double __enzyme_autodiff(void *, ...);

typedef struct { double x, y; } Point;
typedef struct { double m[3][3]; } Matrix;
typedef struct { float a, b, c; int n; } Mixed;

__attribute__((noinline)) static Point turn(Point p, double t) {
  Point r = {p.x * cos(t) - p.y * sin(t), p.x * sin(t) + p.y * cos(t)};
  return r;
}
__attribute__((noinline)) static Matrix times(Matrix a, Matrix b) {
  Matrix r;
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3; j++) {
      r.m[i][j] = 0;
      for (int k = 0; k < 3; k++) r.m[i][j] += a.m[i][k] * b.m[k][j];
    }
  return r;
}
__attribute__((noinline)) static Mixed mix(Mixed m, float x) {
  m.a *= x;
  m.b += m.a;
  m.n++;
  return m;
}
static double points(double t) {
  Point p = {1, t};
  p = turn(turn(p, t), 2 * t);
  return p.x * p.y;
}
static double matrices(const double *x) {
  Matrix a;
  for (int i = 0; i < 9; i++) a.m[i / 3][i % 3] = x[i % 4] * (i + 1);
  Matrix b = times(a, times(a, a));
  return b.m[0][0] + b.m[1][2] * b.m[2][0];
}
static double mixed(double t) {
  Mixed m = {(float)t, 2, 3, 4};
  m = mix(mix(m, 2.0f), (float)t);
  return m.a + m.b * m.n;
}

int main(void) {
  CLOSE(__enzyme_autodiff((void *)points, 0.4), (points(0.4 + 1e-6) - points(0.4 - 1e-6)) / 2e-6, 1e-7);
  double x[4] = {0.1, 0.2, -0.3, 0.4}, d[4] = {0};
  __enzyme_autodiff((void *)matrices, x, d);
  for (int k = 0; k < 4; k++) {
    double keep = x[k];
    x[k] = keep + 1e-6;
    double up = matrices(x);
    x[k] = keep - 1e-6;
    CLOSE(d[k], (up - matrices(x)) / 2e-6, 1e-5);
    x[k] = keep;
  }
  /* a = 2t^2, b = 2 + 2t + 2t^2, n = 6 */
  CLOSE(__enzyme_autodiff((void *)mixed, 1.5), 4 * 1.5 + 6 * (2 + 4 * 1.5), 1e-5);
  return 0;
}
