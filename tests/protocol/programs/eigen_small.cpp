// Eigen, fixed and dynamic.
#include "check.h"
#include <eigen3/Eigen/Dense>
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
static double f(const Eigen::Matrix3d *m, const Eigen::Vector3d *v) { return v->dot(*m * *v); }
static double g(const Eigen::MatrixXd &m) { return (m * m.transpose()).trace(); }
int main() {
    Eigen::Matrix3d m; m << 1, 2, 3, 4, 5, 6, 7, 8, 9; Eigen::Matrix3d d = Eigen::Matrix3d::Zero();
    Eigen::Vector3d v(1, 2, 3), e(0, 0, 0);
    __enzyme_autodiff<double>((void *)f, &m, &d, &v, &e);
    NEAR(d(0, 1), 2); NEAR(e(0), (m * v + m.transpose() * v)(0));
    Eigen::MatrixXd a(2, 3), b = Eigen::MatrixXd::Zero(2, 3); a << 1, 2, 3, 4, 5, 6;
    __enzyme_autodiff<double>((void *)g, enzyme_dup, &a, &b);
    NEAR(b(1, 2), 12);
}
