/* Lists and trees on the heap with active payloads; arrays of pointers; pointers to pointers. */
#include "../check.h"

int enzyme_dup, enzyme_const;
double __enzyme_autodiff(void *, ...);

typedef struct Node { double value; struct Node *next; } Node;
static Node *cons(double v, Node *next) {
  Node *n = (Node *)malloc(sizeof *n);
  n->value = v;
  n->next = next;
  return n;
}
static double list(const double *x, int n) {
  Node *head = 0;
  for (int i = 0; i < n; i++) head = cons(x[i] * x[i], head);
  double s = 0, k = 1;
  for (Node *p = head; p; p = p->next) s += k * p->value * (p->next ? p->next->value : 1), k++;
  while (head) {
    Node *next = head->next;
    free(head);
    head = next;
  }
  return s;
}
typedef struct Tree { double key; struct Tree *left, *right; } Tree;
static Tree *insert(Tree *t, double key) {
  if (!t) {
    t = (Tree *)malloc(sizeof *t);
    t->key = key;
    t->left = t->right = 0;
  } else if (key < t->key) t->left = insert(t->left, key);
  else t->right = insert(t->right, key);
  return t;
}
static double weigh(const Tree *t, int depth) { return t ? t->key * t->key * depth + weigh(t->left, depth + 1) + weigh(t->right, depth + 1) : 0; }
static void drop(Tree *t) {
  if (!t) return;
  drop(t->left);
  drop(t->right);
  free(t);
}
static double tree(const double *x, int n) {
  Tree *t = 0;
  for (int i = 0; i < n; i++) t = insert(t, x[i]);
  double s = weigh(t, 1);
  drop(t);
  return s;
}
static double rows(double **rows, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    double **p = &rows[i];
    s += **p * (*p)[1];
  }
  double *swap = rows[0];
  rows[0] = rows[1];
  rows[1] = swap;
  return s * rows[0][0];
}

int main(void) {
  double x[4] = {2, 1, 3, 2.5}, d[4] = {0}, e[4] = {0};
  __enzyme_autodiff((void *)list, x, d, 4);
  for (int k = 0; k < 4; k++) {
    double keep = x[k];
    x[k] = keep + 1e-6;
    double up = list(x, 4);
    x[k] = keep - 1e-6;
    CLOSE(d[k], (up - list(x, 4)) / 2e-6, 1e-6);
    x[k] = keep;
  }
  __enzyme_autodiff((void *)tree, x, e, 4);
  NEAR(e[0], 4); NEAR(e[1], 4); NEAR(e[2], 12); NEAR(e[3], 15);
  double a[2] = {2, 3}, b[2] = {5, 7}, da[2] = {0}, db[2] = {0};
  double *r[2] = {a, b}, *dr[2] = {da, db};
  __enzyme_autodiff((void *)rows, r, dr, 2);
  NEAR(da[0], 3 * 5.0);
  NEAR(da[1], 2 * 5.0);
  NEAR(db[0], 7 * 5.0 + 41);
  NEAR(db[1], 25);
  return 0;
}
