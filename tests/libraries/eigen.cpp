// Programs over Eigen: decompositions, geometry, sparse matrices, matrix functions, arrays.
// -DWHICH=n picks a program: f, differentiated at 1.7 by check.hpp.
#if WHICH == 13
#define TOLERANCE 1e-2
#endif
#include "check.hpp"
#include <Eigen/Dense>
#include <Eigen/Sparse>
#include <Eigen/Geometry>
#include <unsupported/Eigen/MatrixFunctions>
using namespace Eigen;
static MatrixXd mk(double k, int n) {
  MatrixXd A(n, n);
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) A(i, j) = sin(k * (i + 1) + 1.3 * j * j) + (i == j) * 3;
  return A;
}
static VectorXd vk(double k, int n) {
  VectorXd v(n);
  for (int i = 0; i < n; i++) v(i) = cos(k * i) + i * 0.2;
  return v;
}
#if WHICH == 1
double f(double k) { return mk(k, 5).partialPivLu().solve(vk(k, 5)).squaredNorm(); }
#elif WHICH == 2
double f(double k) {
  MatrixXd A = mk(k, 5);
  MatrixXd S = A * A.transpose();
  return S.llt().solve(vk(k, 5)).dot(vk(k, 5)) + log(S.ldlt().vectorD().array().abs().sum());
}
#elif WHICH == 3
double f(double k) { return mk(k, 5).colPivHouseholderQr().solve(vk(k, 5)).norm() + mk(k, 4).householderQr().matrixQR()(0, 0); }
#elif WHICH == 4
double f(double k) {
  MatrixXd A = mk(k, 4);
  SelfAdjointEigenSolver<MatrixXd> s(A + A.transpose());
  return s.eigenvalues()(0) + 2 * s.eigenvalues()(3);
}
#elif WHICH == 5
double f(double k) {
  JacobiSVD<MatrixXd> s(mk(k, 4), ComputeThinU | ComputeThinV);
  return s.singularValues().sum() + s.singularValues()(0);
}
#elif WHICH == 6
double f(double k) {
  Quaterniond q(AngleAxisd(k, Vector3d(1, 2, k).normalized()));
  Isometry3d t = Isometry3d::Identity();
  t.rotate(q);
  t.pretranslate(Vector3d(k, 0, 1));
  Vector3d p = t * Vector3d(1, k * k, 2);
  Quaterniond r = q.slerp(0.3, Quaterniond::Identity());
  return p.norm() + r.w() + q.toRotationMatrix().trace();
}
#elif WHICH == 7
double f(double k) {
  SparseMatrix<double> A(10, 10);
  std::vector<Triplet<double>> t;
  for (int i = 0; i < 10; i++) {
    t.emplace_back(i, i, 2 + k * 0.1 * i);
    if (i) t.emplace_back(i, i - 1, -k * 0.3), t.emplace_back(i - 1, i, -k * 0.3);
  }
  A.setFromTriplets(t.begin(), t.end());
  VectorXd b = vk(k, 10);
  VectorXd y = A * b;
  return y.squaredNorm();
}
#elif WHICH == 8
double f(double k) {
  SparseMatrix<double> A(10, 10);
  std::vector<Triplet<double>> t;
  for (int i = 0; i < 10; i++) {
    t.emplace_back(i, i, 2 + k * 0.1 * i);
    if (i) t.emplace_back(i, i - 1, -k * 0.3), t.emplace_back(i - 1, i, -k * 0.3);
  }
  A.setFromTriplets(t.begin(), t.end());
  SimplicialLLT<SparseMatrix<double>> s(A);
  VectorXd x = s.solve(vk(k, 10));
  return x.squaredNorm();
}
#elif WHICH == 9
double f(double k) {
  MatrixXd A = mk(k, 4) * 0.1;
  return A.exp().sum() + A.determinant() + A.inverse().trace();
}
#elif WHICH == 10
double f(double k) {
  ArrayXXd a = mk(k, 6).array();
  return (a.sin() * a.exp()).rowwise().sum().maxCoeff() + a.abs().sqrt().colwise().mean().sum() + a.block(1, 1, 3, 3).matrix().norm() +
         a.col(2).tail(3).prod();
}
#elif WHICH == 11
double f(double k) {
  Matrix<double, 3, 4> P;
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 4; j++) P(i, j) = sin(k + i * 4 + j);
  Vector3d x = P * Vector4d(1, k, 2, 1);
  Matrix3d R = AngleAxisd(k, Vector3d::UnitZ()).toRotationMatrix();
  Vector2d uv = (R * x).hnormalized();
  Map<const VectorXd> m(P.data(), 12);
  return uv.norm() + m.segment<3>(2).dot(x) + P.leftCols<3>().determinant();
}
#elif WHICH == 12
double f(double k) {
  EigenSolver<MatrixXd> s(mk(k, 4));
  return s.eigenvalues().real().sum();
}
#elif WHICH == 13
double f(double k) {
  MatrixXf A = mk(k, 8).cast<float>();
  MatrixXf B = A * A;
  return B.cast<double>().sum();
}
#elif WHICH == 14
double f(double k) {
  MatrixXd A = mk(k, 40), B = mk(k * 0.5, 40);
  MatrixXd C = A * B;
  C.noalias() += 2.0 * A.transpose() * B;
  C.triangularView<Upper>().solveInPlace(B);
  return B.sum() * 1e-3 + C.trace();
}
#endif
