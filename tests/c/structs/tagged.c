/* Tagged values, an integer among them that is written by its initializer only, moved by memmove; a union of fields and an array. */
#include "../check.h"
double __enzyme_autodiff(void *, ...);
typedef struct { enum { INT, NUM, VEC } t; union { long i; double d; double v[3]; float f[2]; } u; } value;
static value add(value a, value b) { value r; if (a.t == INT && b.t == INT) { r.t = INT; r.u.i = a.u.i + b.u.i; } else if (a.t == VEC) { r.t = VEC; for (int k = 0; k < 3; k++) r.u.v[k] = a.u.v[k] + b.u.v[k]; } else { r.t = NUM; r.u.d = (a.t == INT ? a.u.i : a.u.d) + (b.t == INT ? b.u.i : b.u.d); } return r; }
double f(double x) { value a = {INT, .u.i = 3}, b = {NUM, .u.d = x * x}, c = {VEC, .u.v = {x, 2 * x, 3}}, st[6] = {a, b, c, c, a, b}; value s = add(st[0], st[1]), t = add(st[2], st[3]); memmove(st + 1, st, 3 * sizeof *st); s = add(s, st[2]); s = add(s, st[4]); return s.u.d * t.u.v[1] + t.u.v[2]; }
typedef union { struct { double x, y, z; }; double a[3]; } vec3; double g(double x) { vec3 v = {{x, x * x, 1}}; for (int i = 0; i < 3; i++) v.a[i] *= v.a[(i + 1) % 3]; return v.x + v.y * v.z; }
int main() { double x = 1.3; NEAR(__enzyme_autodiff((void *)f, x), (4 * x) * 4 * x + (3 + 2 * x * x + 3) * 4); /* v = (x^3, x^2, x^3): g = x^3 + x^5 */ NEAR(__enzyme_autodiff((void *)g, x), 3 * x * x + 5 * pow(x, 4)); }
