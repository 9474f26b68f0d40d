/* A sparse gradient beside records of numbers of several kinds that a function of its own moves, whatever they are. */
#include "../check.h"
#include <stdint.h>

int enzyme_dup, enzyme_dupnoneed, enzyme_const;
void __enzyme_autodiff(void *, ...);
void *__enzyme_todense(void *, ...);

struct record {
  float weight;
  int place;
  double value;
};
static double found[8];
static double none(int64_t offset) { return 0; }
static void add(double value, int64_t offset) { found[offset / (int64_t)sizeof(double)] += value; }

__attribute__((noinline)) static void move(void *to, const void *from, size_t size) { memcpy(to, from, size); }

__attribute__((noinline)) static void model(const double *x, int n, double *loss) {
  struct record record, moved;
  float half[2] = {0.5f, 0}, same[2];
  *loss = 0;
  for (int k = 0; k < n; k++) {
    record.weight = half[0] * (float)(k + 1);
    record.place = (3 * k) % n;
    record.value = x[k] * x[k];
    move(&moved, &record, sizeof record);
    move(same, half, sizeof half);
    *loss += moved.value * moved.weight * x[moved.place] * same[0];
  }
}

int main(void) {
  double x[5] = {0.8, 1.3, 0.7, 1.9, 0.4}, loss = 0, seed = 1;
  __enzyme_autodiff((void *)model, enzyme_dup, x, __enzyme_todense((void *)none, (void *)add), enzyme_const, 5, enzyme_dup, &loss, &seed);
  for (int j = 0; j < 5; j++) {
    double a = 0, b = 0, h = 1e-5, y = x[j];
    x[j] = y + h, model(x, 5, &a);
    x[j] = y - h, model(x, 5, &b);
    x[j] = y;
    CLOSE(found[j], (a - b) / (2 * h), 1e-7);
  }
}
