#include "h.h"
#include <eigen3/Eigen/Dense>
using namespace Eigen;
#if W == 1
static double f(double x, double y) { Matrix3d a; a << x, y, 1, y, x * x, 2, 0, 1, x; Vector3d v(x, y, 1); return v.dot(a * v) + a.determinant(); }
#elif W == 2
static double f(double x, double y) { Matrix3d a; a << x + 3, y, 1, y, x * x + 2, 2, 0, 1, x; return (a.inverse() * a * a).sum() + a.inverse().trace() + a.norm(); }
#elif W == 3
static double f(double x, double y) { int n = 5; VectorXd v(n); for (int i = 0; i < n; i++) v(i) = x * i + y; VectorXd w = v.array().square().matrix() + 2 * v; return v.dot(w) + w.norm() + w.sum(); }
#elif W == 4
static double f(double x, double y) { int n = 4; MatrixXd a(n, n); VectorXd v(n); for (int i = 0; i < n; i++) { v(i) = x + i; for (int j = 0; j < n; j++) a(i, j) = x * i + y * j; } VectorXd w = a * v; return w.squaredNorm() + a.sum(); }
#elif W == 5
static double f(double x, double y) { int n = 4; MatrixXd a(n, n), b(n, n); for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) { a(i, j) = x * i + y * j; b(i, j) = y * i * j + 1; } MatrixXd c = a * b; c += a.transpose(); return c.squaredNorm() * 1e-3; }
#elif W == 6
static double f(double x, double y) { int n = 4; MatrixXd a(n, n); VectorXd b(n); for (int i = 0; i < n; i++) { b(i) = y + i; for (int j = 0; j < n; j++) a(i, j) = x * cos(i - j) + (i == j ? 5 : 0); } VectorXd s = a.llt().solve(b); return s.dot(b); }
#elif W == 7
static double f(double x, double y) { MatrixXd a = MatrixXd::Constant(3, 3, x); a.diagonal().array() += y * 3; VectorXd b = VectorXd::LinSpaced(3, x, y); return a.partialPivLu().solve(b).sum(); }
#elif W == 8
static double f(double x, double y) { Quaterniond q(AngleAxisd(x, Vector3d(0, y, 1).normalized())); Vector3d v = q * Vector3d(1, x, y); return v.sum() + v.cross(Vector3d(1, 2, 3)).norm(); }
#elif W == 9
static double f(double x, double y) { Map<const Matrix<double, 2, 2>> m(nullptr); (void)m; ArrayXd a = ArrayXd::LinSpaced(6, x, y); return (a.exp() * a.sin()).sum() + (a.max(0.9)).prod() + a.abs().sqrt().mean(); }
#elif W == 10
static double f(double x, double y) { Matrix<float, 4, 4> a; for (int i = 0; i < 4; i++) for (int j = 0; j < 4; j++) a(i, j) = i * 0.5f + j; Matrix4d b = a.cast<double>() * x; b.block<2, 2>(1, 1) *= y; return (b * b).trace() + b.row(1).dot(b.col(2)); }
#endif
MAIN
