// Arrays of structs; some fields active.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
struct particle { double x, v; int id; float mass; };
static double energy(const struct particle *p, int n) { double e = 0; for (int i = 0; i < n; i++) { if (p[i].id < 0) continue; e += 0.5 * p[i].mass * p[i].v * p[i].v; for (int j = 0; j < i; j++) e -= 1 / fabs(p[i].x - p[j].x); } return e; }
static void step(struct particle *p, int n, double dt) { for (int i = 0; i < n; i++) p[i].x += dt * p[i].v; for (int i = 0; i < n; i++) p[i].v -= dt * p[i].x / p[i].mass; }
int main() {
    struct particle p[3] = {{0, 1, 0, 2}, {1, -1, 1, 1}, {3, 2, -5, 4}}, d[3];
    memset(d, 0, sizeof d);
    for (int i = 0; i < 3; i++) d[i].id = p[i].id;
    __enzyme_autodiff((void *)energy, enzyme_dup, p, d, enzyme_const, 3);
    NEAR(d[0].v, 2); NEAR(d[1].v, -1); NEAR(d[2].v, 0); NEAR(d[0].x, -1); NEAR(d[1].x, 1); NEAR(d[0].mass, 0.5);
    memset(d, 0, sizeof d);
    for (int i = 0; i < 3; i++) d[i].id = p[i].id;
    d[0].v = 1;
    __enzyme_autodiff_v((void *)step, enzyme_dup, p, d, enzyme_const, 3, enzyme_const, 0.1);
    NEAR(d[0].x, -0.05); NEAR(d[0].v, 1 - 0.005);
}
