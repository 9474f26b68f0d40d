// A linked list of structs, built, walked and freed.
#include "check.h"
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_v(void *, ...);
void __enzyme_fwddiff_v(void *, ...);
#define FD(f, x, i, ...) ({ double h_ = 1e-6 * (1 + fabs((x)[i])), k_ = (x)[i]; (x)[i] = k_ + h_; double p_ = f(__VA_ARGS__); (x)[i] = k_ - h_; double m_ = f(__VA_ARGS__); (x)[i] = k_; (p_ - m_) / (2 * h_); })
#define CLOSE(a, b) do { double a_ = a, b_ = b; if (!(fabs(a_ - b_) <= 2e-6 * (1 + fabs(b_)))) { printf("line %d: %.12g, not %.12g\n", __LINE__, a_, b_); exit(1); } } while (0)
struct node { double v; struct node *next; int tag; };
static double f(double x, int n) {
    struct node *head = NULL;
    for (int i = 0; i < n; i++) { struct node *e = malloc(sizeof *e); e->v = x * (i + 1); e->tag = i & 1; e->next = head; head = e; }
    double s = 0;
    while (head) { struct node *t = head; if (t->tag) s += t->v * t->v; head = t->next; free(t); }
    return s;
}
int main() { NEAR(__enzyme_autodiff((void *)f, enzyme_out, 3.0, enzyme_const, 5), 2 * 3 * (4 + 16)); NEAR(__enzyme_fwddiff((void *)f, enzyme_dup, 3.0, 1.0, enzyme_const, 5), 2 * 3 * 20); }
