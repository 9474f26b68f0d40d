// Programs over Boost: odeint, special functions, distributions, quadrature, root finding, interpolation.
// -DWHICH=n picks a program: f, differentiated at 1.7 by check.hpp.
#include "check.hpp"
#include <boost/numeric/odeint.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/special_functions.hpp>
#include <boost/math/tools/roots.hpp>
#include <boost/math/quadrature/gauss_kronrod.hpp>
#include <boost/math/quadrature/tanh_sinh.hpp>
#include <boost/math/interpolators/cardinal_cubic_b_spline.hpp>
#include <array>
#include <vector>
#include <tuple>
using namespace boost::numeric::odeint;
#if WHICH == 1
typedef std::array<double, 2> st;
double f(double k) {
  st x{1.0, 0.0};
  runge_kutta4<st> s;
  integrate_const(
      s,
      [k](const st &x, st &d, double) {
        d[0] = x[1];
        d[1] = -k * x[0];
      },
      x, 0.0, 1.0, 0.01);
  return x[0];
}
#elif WHICH == 2
typedef std::vector<double> st;
double f(double k) {
  st x{1.0, 0.0};
  integrate_adaptive(
      make_controlled<runge_kutta_dopri5<st>>(1e-10, 1e-10),
      [k](const st &x, st &d, double) {
        d[0] = x[1];
        d[1] = -k * x[0];
      },
      x, 0.0, 1.0, 0.01);
  return x[0];
}
#elif WHICH == 3
double f(double k) { return pdf(boost::math::normal(k, 2.0), 1.3) + cdf(boost::math::normal(k, 2.0), 0.3); }
#elif WHICH == 4
double f(double k) { return boost::math::tgamma(k) + boost::math::erf(k) + boost::math::cyl_bessel_j(0, k); }
#elif WHICH == 5
double f(double k) { return pdf(boost::math::gamma_distribution<>(k, 2.0), 1.3); }
#elif WHICH == 6
double f(double k) {
  return boost::math::quadrature::gauss_kronrod<double, 15>::integrate([k](double t) { return exp(-k * t * t); }, 0.0, 2.0, 5, 1e-9);
}
#elif WHICH == 7
double f(double k) {
  boost::uintmax_t it = 50;
  return boost::math::tools::newton_raphson_iterate([k](double x) { return std::make_tuple(x * x * x - k, 3 * x * x); }, 1.5, 0.0, 10.0, 50,
                                                    it);
}
#elif WHICH == 8
double f(double k) {
  std::vector<double> v(20);
  for (int i = 0; i < 20; i++) v[i] = sin(k * 0.1 * i);
  boost::math::interpolators::cardinal_cubic_b_spline<double> s(v.begin(), v.end(), 0.0, 0.1);
  return s(0.73);
}
#elif WHICH == 9
double f(double k) {
  return boost::math::ellint_1(k * 0.3) + boost::math::legendre_p(4, k * 0.3) + boost::math::zeta(k + 1.5) + boost::math::beta(k, 2.0);
}
#elif WHICH == 10
double f(double k) { return boost::math::ibeta(2.0, 3.0, k * 0.3) + boost::math::gamma_p(2.5, k) + boost::math::digamma(k); }
#elif WHICH == 11
double f(double k) {
  boost::math::quadrature::tanh_sinh<double> q;
  return q.integrate([k](double t) { return exp(-k * t * t); }, 0.0, 2.0);
}
#endif
