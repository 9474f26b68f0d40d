/* Lists whose nodes hold the addresses of both neighbours as one number; compare and exchange of integers beside numbers. */
#include "../check.h"
#include <stdint.h>

int enzyme_dup, enzyme_const;
double __enzyme_autodiff(void *, ...);

typedef struct { uintptr_t link; double v; } Node;
static double walked(double *x, int n) {
  Node a[5];
  for (int i = 0; i < n; i++) {
    a[i].v = x[i] * (i + 1);
    a[i].link = (i ? (uintptr_t)&a[i - 1] : 0) ^ (i + 1 < n ? (uintptr_t)&a[i + 1] : 0);
  }
  double s = 0;
  uintptr_t before = 0;
  for (Node *p = a; p;) {
    s += p->v * p->v;
    uintptr_t next = p->link ^ before;
    before = (uintptr_t)p;
    p = (Node *)next;
  }
  return s;
}
typedef struct { double v; int64_t count; } Counted;
static double counted(double *x, int n) {
  Counted q = {x[0], 0};
  for (int i = 0; i < n; i++) {
    int64_t old = q.count;
    while (!__atomic_compare_exchange_n(&q.count, &old, old + i, 0, 5, 5));
    q.v += x[i] * q.count;
  }
  return q.v;
}

int main(void) {
  double x[4] = {2, 3, 5, 7}, d[4] = {0}, e[4] = {0};
  __enzyme_autodiff((void *)walked, enzyme_dup, x, d, enzyme_const, 4);
  for (int i = 0; i < 4; i++) NEAR(d[i], 2 * x[i] * (i + 1) * (i + 1));
  __enzyme_autodiff((void *)counted, enzyme_dup, x, e, enzyme_const, 4);
  for (int i = 0; i < 4; i++) NEAR(e[i], (i == 0) + i * (i + 1) / 2);
  return 0;
}
