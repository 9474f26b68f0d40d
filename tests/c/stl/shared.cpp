// Trees of std::shared_ptr with virtual methods.
#include "../check.h"
#include <memory>
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#define BOTH(f, x)                                                                    \
  do {                                                                                \
    double h = 1e-6, want = (f(x + h) - f(x - h)) / (2 * h);                          \
    CLOSE(__enzyme_autodiff<double>((void *)f, x), want, 1e-6);                       \
    CLOSE(__enzyme_fwddiff<double>((void *)f, x, 1.0), want, 1e-6);                   \
  } while (0)
struct Node { virtual double eval(double x) const = 0; virtual ~Node() = default; }; using Ptr = std::shared_ptr<Node>;
struct Lit : Node { double v; explicit Lit(double x) : v(x) {} double eval(double) const override { return v; } };
struct Bin : Node { char op; Ptr a, b; Bin(char o, Ptr x, Ptr y) : op(o), a(x), b(y) {} double eval(double x0) const override { double x = a->eval(x0), y = b->eval(x0); return op == '+' ? x + y : op == '*' ? x * y : pow(x, y); } };
double expr(double x) { Ptr py = std::make_shared<Lit>(x); Ptr t = std::make_shared<Bin>('+', py, std::make_shared<Lit>(x * x)); return t->eval(x); }
int main() { BOTH(expr, 1.5); }
