// C++ structs and arrays as results of requests.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#include <array>
#include <tuple>
#include <utility>
static double f(double x, double y, double z) { return x * y * y * z; }
struct G { double x, y, z; };
int main() {
    auto a = __enzyme_autodiff<std::array<double, 3>>((void *)f, 1.0, 2.0, 3.0);
    NEAR(a[0], 12); NEAR(a[1], 12); NEAR(a[2], 4);
    auto p = __enzyme_autodiff<std::pair<double, double>>((void *)f, enzyme_out, 1.0, enzyme_const, 2.0, enzyme_out, 3.0);
    NEAR(p.first, 12); NEAR(p.second, 4);
    G g = __enzyme_autodiff<G>((void *)f, 1.0, 2.0, 3.0);
    NEAR(g.z, 4);
}
