/* Structs that hold integers, pointers, floats and other structs; arrays of them; nested pointers. */
#include "../check.h"

int enzyme_dup;
void __enzyme_autodiff(void *, ...);

typedef struct { int kind; float scale; double value; char name[8]; } Item;
typedef struct { Item *items; long n; double bias; struct { double w; int used; } inner[2]; } Model;

static double evaluate(const Model *m, const double *x) {
  double s = m->bias;
  for (long i = 0; i < m->n; i++) {
    const Item *it = &m->items[i];
    if (it->kind == 0) s += it->value * x[i];
    else if (it->kind == 1) s *= it->value + it->scale;
    else s += it->name[0] == 'q' ? it->value * it->value : 0;
  }
  for (int k = 0; k < 2; k++) if (m->inner[k].used) s += m->inner[k].w * x[k];
  return s;
}

int main(void) {
  Item items[3] = {{0, 1, 2, "a"}, {1, 0.5f, 3, "b"}, {2, 1, 4, "q"}}, ditems[3];
  memcpy(ditems, items, sizeof items);
  for (int i = 0; i < 3; i++) ditems[i].value = ditems[i].scale = 0;
  Model m = {items, 3, 0.5, {{2, 1}, {7, 0}}}, dm = {ditems, 3, 0, {{0, 1}, {0, 0}}};
  double x[3] = {1.5, 2.5, 3.5}, dx[3] = {0};
  __enzyme_autodiff((void *)evaluate, enzyme_dup, &m, &dm, enzyme_dup, x, dx);
  NEAR(ditems[0].value, 1.5 * 3.5);
  NEAR(ditems[1].value, 0.5 + 2 * 1.5);
  NEAR(ditems[1].scale, 0.5 + 2 * 1.5);
  NEAR(ditems[2].value, 8);
  NEAR(dm.bias, 3.5);
  NEAR(dm.inner[0].w, 1.5);
  NEAR(dm.inner[1].w, 0);
  NEAR(dx[0], 2 * 3.5 + 2);
  NEAR(dx[1], 0);
  return 0;
}
