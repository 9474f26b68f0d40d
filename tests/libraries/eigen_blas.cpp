// Eigen with its products, solves and factorisations done by BLAS and LAPACK.
#define EIGEN_USE_BLAS
#define EIGEN_USE_LAPACKE
#include "check.hpp"
#include <Eigen/Dense>
using namespace Eigen;
#if WHICH == 1
double f(double k) {
  const int n = 24;
  MatrixXd A(n, n), B(n, n);
  for (int i = 0; i < n * n; i++) { A(i) = 0.3 * sin(k + 3 * i); B(i) = 0.3 * cos(k + 2 * i); }
  MatrixXd C = A * B;
  MatrixXd K = C * C.transpose() + 3.0 * MatrixXd::Identity(n, n);
  LLT<MatrixXd> llt(K);
  VectorXd y = B * VectorXd::Ones(n), x = llt.solve(y);
  MatrixXd U = A.triangularView<Upper>() * B, S = A.selfadjointView<Lower>() * B;
  return x.dot(y) + U.squaredNorm() + S.sum() + llt.matrixLLT().diagonal().array().log().sum();
}
#endif
