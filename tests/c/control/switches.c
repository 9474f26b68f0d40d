/* switch with fall-through, several returns, conditions on active data, ternaries, short circuits, goto into loops. */
#include "../check.h"

int enzyme_const, enzyme_out;
double __enzyme_autodiff(double (*)(double, int), double, int);
double __enzyme_fwddiff(double (*)(double, int), double, double, int);

static double choose(double x, int k) {
  double y = x;
  switch (k) {
  case 0: return x;
  case 1: y *= x;
  case 2: y *= x; break;
  case 3: y = sin(x); break;
  case 7: case 8: return k * x;
  default: y = 1 / x;
  }
  return y + (x > 1 ? x * x : -x);
}
static double logic(double x, int k) {
  if ((k & 1 && x > 0) || x * x > 4) return exp(x);
  if (!(k & 2) && x < 0.5) return x * 3;
  return k > 5 ? x : k > 3 ? x * x : x * x * x;
}
static double irreducible(double x, int k) {
  double s = x;
  if (k & 1) goto middle;
top:
  s = s * x;
middle:
  s += x;
  if (k-- > 0) goto top;
  return s;
}
static double numeric(double (*f)(double, int), double x, int k) { return (f(x + 1e-6, k) - f(x - 1e-6, k)) / 2e-6; }

int main(void) {
  double at[] = {1.7, 0.3, -0.7, -2.5};
  for (int i = 0; i < 4; i++)
    for (int k = 0; k < 9; k++) {
      CLOSE(__enzyme_autodiff(choose, at[i], k), numeric(choose, at[i], k), 1e-7);
      CLOSE(__enzyme_autodiff(logic, at[i], k), numeric(logic, at[i], k), 1e-7);
      CLOSE(__enzyme_fwddiff(choose, at[i], 1.0, k), numeric(choose, at[i], k), 1e-7);
      CLOSE(__enzyme_fwddiff(irreducible, at[i], 1.0, k), numeric(irreducible, at[i], k), 1e-6);
    }
  return 0;
}
