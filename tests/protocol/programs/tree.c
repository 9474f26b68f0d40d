// A binary tree with a shadow tree given by the caller.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
struct tree { double v; struct tree *l, *r; };
static struct tree *make(double v, struct tree *l, struct tree *r) { struct tree *t = malloc(sizeof *t); t->v = v; t->l = l; t->r = r; return t; }
static double prod(const struct tree *t) { return t ? t->v * prod(t->l) * prod(t->r) : 1; }
static void drop(struct tree *t) { if (t) { drop(t->l); drop(t->r); free(t); } }
int main() {
    struct tree *t = make(2, make(3, 0, 0), make(5, make(7, 0, 0), 0)), *d = make(0, make(0, 0, 0), make(0, make(0, 0, 0), 0));
    __enzyme_autodiff((void *)prod, enzyme_dup, t, d);
    NEAR(d->v, 105); NEAR(d->l->v, 70); NEAR(d->r->l->v, 30);
    drop(t); drop(d);
}
