// Eigen, where it is installed: fixed and dynamic sizes.
#include "../check.h"
#if __has_include(<eigen3/Eigen/Dense>)
#include <eigen3/Eigen/Dense>

extern int enzyme_dup, enzyme_const;
template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);

using Matrix = Eigen::Matrix3d;
static double fixed(const Matrix &a, const Eigen::Vector3d &x) { return x.dot(a * x) + a.trace(); }
static double dynamic(const Eigen::MatrixXd &a, const Eigen::VectorXd &x) { return (a * x).squaredNorm(); }

int main() {
  Matrix a, da = Matrix::Zero();
  a << 1, 2, 3, 4, 5, 6, 7, 8, 10;
  Eigen::Vector3d x(1, 2, 3), dx = Eigen::Vector3d::Zero();
  __enzyme_autodiff<double>((void *)fixed, enzyme_dup, &a, &da, enzyme_dup, &x, &dx);
  Eigen::Vector3d want = (a + a.transpose()) * x;
  for (int i = 0; i < 3; i++) {
    NEAR(dx[i], want[i]);
    for (int j = 0; j < 3; j++) NEAR(da(i, j), x[i] * x[j] + (i == j));
  }
  Eigen::MatrixXd b = a, db = Eigen::MatrixXd::Zero(3, 3);
  Eigen::VectorXd y = x, dy = Eigen::VectorXd::Zero(3);
  __enzyme_autodiff<double>((void *)dynamic, enzyme_dup, &b, &db, enzyme_dup, &y, &dy);
  Eigen::VectorXd g = 2 * b.transpose() * (b * y);
  for (int i = 0; i < 3; i++) NEAR(dy[i], g[i]);
}
#else
int main() {}
#endif
