// Templates of functions and of classes.
#include "check.h"
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
template <typename T, int N> T power(T x) { T r = 1; for (int i = 0; i < N; i++) r *= x; return r; }
template <typename T> struct Vec3 { T x, y, z; T dot(const Vec3 &o) const { return x * o.x + y * o.y + z * o.z; } };
template <typename T> T norm2(const Vec3<T> *v) { return v->dot(*v); }
int main() {
    NEAR(__enzyme_autodiff<double>((void *)power<double, 5>, 2.0), 80);
    NEAR(__enzyme_autodiff<float>((void *)power<float, 3>, 2.0f), 12);
    Vec3<double> v{1, 2, 3}, d{0, 0, 0};
    __enzyme_autodiff<void>((void *)norm2<double>, &v, &d);
    NEAR(d.z, 6);
}
