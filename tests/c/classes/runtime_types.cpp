// A list of objects whose classes are known at run time only, allocated by the caller of the derivative.
#include "../check.h"

extern int enzyme_dup, enzyme_const;
template <typename Return, typename... T> Return __enzyme_autodiff(void *, T...);

struct Layer {
  virtual double apply(double x) const = 0;
  virtual ~Layer() = default;
};
struct Linear : Layer {
  double w, b;
  Linear(double w, double b) : w(w), b(b) {}
  double apply(double x) const override { return w * x + b; }
};
struct Tanh : Layer {
  double apply(double x) const override { return std::tanh(x); }
};
static double run(Layer *const *layers, int n, double x) {
  for (int i = 0; i < n; i++) x = layers[i]->apply(x);
  return x;
}

// Asked for the class, in a derivative of a derivative, too.
struct Named {
  int id = 3;
  virtual ~Named() = default;
};
struct Cubic : Named, Linear {
  double c;
  Cubic(double w, double b, double c) : Linear(w, b), c(c) {}
  double apply(double x) const override { return c * x * x * x + Linear::apply(x); }
};
__attribute__((noinline)) static double asked(const Layer &l, double x) {
  if (auto *cubic = dynamic_cast<const Cubic *>(&l)) return cubic->c * cubic->apply(x) * cubic->id;
  return dynamic_cast<const Linear *>(&l) ? x * l.apply(x) : l.apply(x);
}
static double both(double c, double x) {
  Cubic cubic(1.5, 0.2, c);
  Linear linear(c, x);
  return asked(cubic, x) + asked(linear, x);
}
static double slope(double c, double x) { return __enzyme_autodiff<double>((void *)both, enzyme_const, c, x); }

int main(int argc, char **) {
  // both = 3 c (c x^3 + 1.5 x + 0.2) + x (c x + x)
  double c = 0.7 + 0.1 * argc, x = 0.4;
  NEAR(slope(c, x), 3 * c * (3 * c * x * x + 1.5) + 2 * (c + 1) * x);
  NEAR(__enzyme_autodiff<double>((void *)slope, c, enzyme_const, x), 18 * c * x * x + 4.5 + 2 * x);
  Layer *net[3] = {new Linear(2, 0.5), new Tanh, new Linear(-1, argc)};
  double g = __enzyme_autodiff<double>((void *)run, enzyme_const, net, enzyme_const, 3, 0.3);
  double t = std::tanh(2 * 0.3 + 0.5);
  NEAR(g, -2 * (1 - t * t));
  for (Layer *l : net) delete l;
}
