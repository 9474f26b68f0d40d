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

int main(int argc, char **) {
  Layer *net[3] = {new Linear(2, 0.5), new Tanh, new Linear(-1, argc)};
  double g = __enzyme_autodiff<double>((void *)run, enzyme_const, net, enzyme_const, 3, 0.3);
  double t = std::tanh(2 * 0.3 + 0.5);
  NEAR(g, -2 * (1 - t * t));
  for (Layer *l : net) delete l;
}
