// Programs over the GNU Scientific Library, built from source with `isozyme cc` (see README.md).
// -DWHICH=n picks a program: f, differentiated at 1.7 by check.hpp.
#include "check.hpp"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
#include <gsl/gsl_sf.h>
#include <gsl/gsl_odeiv2.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_integration.h>
#include <gsl/gsl_spline.h>
#include <gsl/gsl_linalg.h>
#include <gsl/gsl_blas.h>
#include <gsl/gsl_roots.h>
#include <gsl/gsl_multiroots.h>
#include <gsl/gsl_poly.h>
#include <gsl/gsl_fft_complex.h>
#include <gsl/gsl_min.h>
#include <gsl/gsl_statistics.h>
#if WHICH == 1
double f(double k) { return gsl_sf_bessel_J0(k) + gsl_sf_gamma(k) + gsl_sf_erf(k) + gsl_sf_expint_E1(k); }
#elif WHICH == 2
int rhs(double t, const double y[], double d[], void *p) {
  double k = *(double *)p;
  d[0] = y[1];
  d[1] = -k * y[0] - 0.1 * y[1];
  return GSL_SUCCESS;
}
double f(double k) {
  gsl_odeiv2_system s = {rhs, NULL, 2, &k};
  gsl_odeiv2_driver *d = gsl_odeiv2_driver_alloc_y_new(&s, gsl_odeiv2_step_rkf45, 1e-3, 1e-9, 0.0);
  double t = 0, y[2] = {1, 0};
  gsl_odeiv2_driver_apply(d, &t, 1.0, y);
  gsl_odeiv2_driver_free(d);
  return y[0];
}
#elif WHICH == 3
double g(double x, void *p) {
  double k = *(double *)p;
  return exp(-k * x * x);
}
double f(double k) {
  gsl_integration_workspace *w = gsl_integration_workspace_alloc(100);
  gsl_function F = {g, &k};
  double r, e;
  gsl_integration_qags(&F, 0, 2, 0, 1e-9, 100, w, &r, &e);
  gsl_integration_workspace_free(w);
  return r;
}
#elif WHICH == 4
double f(double k) {
  double x[8], y[8];
  for (int i = 0; i < 8; i++) {
    x[i] = i;
    y[i] = sin(k * i);
  }
  gsl_interp_accel *a = gsl_interp_accel_alloc();
  gsl_spline *s = gsl_spline_alloc(gsl_interp_cspline, 8);
  gsl_spline_init(s, x, y, 8);
  double r = gsl_spline_eval(s, 2.3, a) + gsl_spline_eval_integ(s, 0.5, 4.5, a);
  gsl_spline_free(s);
  gsl_interp_accel_free(a);
  return r;
}
#elif WHICH == 5
double f(double k) {
  gsl_matrix *m = gsl_matrix_alloc(4, 4);
  gsl_vector *b = gsl_vector_alloc(4), *x = gsl_vector_alloc(4);
  for (int i = 0; i < 4; i++) {
    gsl_vector_set(b, i, k + i);
    for (int j = 0; j < 4; j++) gsl_matrix_set(m, i, j, sin(k * (i + 1) + j * j) + (i == j) * 3);
  }
  gsl_permutation *p = gsl_permutation_alloc(4);
  int s;
  gsl_linalg_LU_decomp(m, p, &s);
  gsl_linalg_LU_solve(m, p, b, x);
  double r = gsl_vector_get(x, 0) + gsl_vector_get(x, 3) * 2 + log(fabs(gsl_linalg_LU_det(m, s)));
  gsl_matrix_free(m);
  gsl_vector_free(b);
  gsl_vector_free(x);
  gsl_permutation_free(p);
  return r;
}
#elif WHICH == 6
double g(double x, void *p) { return x * x * x - *(double *)p; }
double f(double k) {
  gsl_function F = {g, &k};
  gsl_root_fsolver *s = gsl_root_fsolver_alloc(gsl_root_fsolver_brent);
  gsl_root_fsolver_set(s, &F, 0, 5);
  for (int i = 0; i < 60; i++) {
    gsl_root_fsolver_iterate(s);
    if (gsl_root_test_interval(gsl_root_fsolver_x_lower(s), gsl_root_fsolver_x_upper(s), 0, 1e-14) == GSL_SUCCESS) break;
  }
  double r = gsl_root_fsolver_root(s);
  gsl_root_fsolver_free(s);
  return r;
}
#elif WHICH == 7
double f(double k) {
  double d[16];
  for (int i = 0; i < 16; i++) d[i] = cos(k * i);
  gsl_fft_complex_radix2_forward(d, 1, 8);
  double s = 0;
  for (int i = 0; i < 16; i++) s += d[i] * d[i] * (i + 1);
  return s;
}
#elif WHICH == 8
double f(double k) {
  double d[16];
  for (int i = 0; i < 16; i++) d[i] = cos(k * i);
  return gsl_stats_mean(d, 1, 16) + gsl_stats_variance(d, 1, 16) + gsl_stats_skew(d, 1, 16);
}
#elif WHICH == 9
double f(double k) {
  double c[4] = {k, -2, 0.5, k * k};
  double x = gsl_poly_eval(c, 4, k);
  double x0, x1, x2;
  gsl_poly_solve_cubic(-k, 0.3, 0.1, &x0, &x1, &x2);
  return x + x0;
}
#elif WHICH == 10
double f(double k) {
  gsl_matrix *a = gsl_matrix_alloc(3, 3);
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3; j++) gsl_matrix_set(a, i, j, exp(-fabs(i - j) * k));
  gsl_linalg_cholesky_decomp1(a);
  double s = 0;
  for (int i = 0; i < 3; i++) s += log(gsl_matrix_get(a, i, i));
  gsl_vector *v = gsl_vector_alloc(3);
  gsl_vector_set_all(v, k);
  gsl_linalg_cholesky_svx(a, v);
  s += gsl_blas_dnrm2(v);
  gsl_matrix_free(a);
  gsl_vector_free(v);
  return s;
}
#endif
