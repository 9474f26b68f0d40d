/* main of a random C program: prints a derivative in the mode that -DMODE=... names; with -DDUAL, the same numbers by dual numbers.
   The program has given State (all that `run` takes), COUNT, and get and put for its numbers. What is differentiated is the result plus
   the final values times weight(i); the last number is `a`, which has no final value. */
#ifndef HARNESS_H
#define HARNESS_H
enum { REVERSE, FORWARD, SPLIT, PAIR, SECOND };
static double input(int i) { return 0.31 + 0.173 * i - 0.9 * (i % 3); }
static double weight(int i) { return i == COUNT - 1 ? 0 : 0.4 + 0.11 * i - 0.7 * (i % 2); }
static double way(int i) { return 0.9 - 0.23 * i + 0.8 * (i % 3); }
static double other(int i) { return -0.3 + 0.17 * i - 0.5 * (i % 4 == 1); }

static void fill(State *s, double (*of)(int)) {
  memset(s, 0, sizeof *s);
  for (int i = 0; i < COUNT; i++) put(s, i, of(i));
}
static void start(State *s) {
  fill(s, input);
  s->t.m = 2;
  for (int i = 0; i < 4; i++) global[i] = 0.2 + 0.31 * i;
  count_of_all = 0.45;
  k_of_all = 1;
}
static void print(const char *what, const State *s, int count) {
  for (int i = 0; i < count; i++) printf("%s %d %.12g\n", what, i, PART(get(s, i)));
}

#ifdef DUAL
/* The sum after a run in which the inputs have tangents along `first`, and (second order) `second`. */
static real sum(State *s, double (*first)(int), double (*second)(int), real *result) {
  start(s);
  for (int i = 0; i < COUNT; i++) put(s, i, lifted(input(i), first(i), second(i)));
  *result = run(s->x, s->y, &s->t, 1, s->a);
  real total = *result;
  for (int i = 0; i < COUNT; i++) total += weight(i) * get(s, i);
  return total;
}
static int chosen;
static double unit(int i) { return i == chosen; }
int main() {
  State s;
  real r;
  if (MODE == FORWARD || MODE == PAIR)
    for (int lane = 0; lane <= (MODE == PAIR); lane++) {
      sum(&s, lane ? other : way, way, &r);
      print("tangent", &s, COUNT - 1);
      printf("result %.12g\n", PART(r));
    }
  else
    for (chosen = 0; chosen < COUNT; chosen++) {
      real total = sum(&s, unit, way, &r);
      if (chosen == 0)
        for (int i = 0; i < COUNT - 1; i++) printf("value %d %.12g\n", i, value(get(&s, i)));
      printf("adjoint %d %.12g\n", chosen, PART(total));
    }
}
#else

static void whole(State *s, int k, real *out) { *out = run(s->x, s->y, &s->t, k, s->a); }
/* With -DDENSE the shadows of two arrays are pretended arrays, whose loads and stores are calls. */
#ifdef DENSE
#ifdef __cplusplus
extern "C"
#endif
void *__enzyme_todense(void *, ...);
static double load_cell(long offset, double *cells) { return cells[offset / 8]; }
static void store_cell(double v, long offset, double *cells) { cells[offset / 8] = v; }
#define SHADOW(p) ((double *)__enzyme_todense((void *)load_cell, (void *)store_cell, p))
#else
#define SHADOW(p) p
#endif
#define BOTH enzyme_dup, s.x, SHADOW(d.x), enzyme_dup, s.y, SHADOW(d.y), enzyme_dup, &s.t, &d.t, enzyme_const, 1
static void gradient(State *s, State *d, int k, real *out, real *dout) {
  __enzyme_autodiff_void((void *)whole, enzyme_dup, s, d, enzyme_const, k, enzyme_dup, out, dout);
}
int main(void) {
  State s, d, e;
  real out = 0, dout = 1;
  start(&s);
  fill(&d, MODE == FORWARD || MODE == PAIR ? way : weight);
  memset(&e, 0, sizeof e);
#if MODE == 0
  d.a = __enzyme_autodiff((void *)run, BOTH, enzyme_out, s.a);
#elif MODE == 1
  dout = __enzyme_fwddiff((void *)run, BOTH, enzyme_dup, s.a, d.a);
#elif MODE == 2
  void *tape = __enzyme_augmentfwd((void *)whole, enzyme_dup, &s, &d, enzyme_const, 1, enzyme_dup, &out, &dout);
  __enzyme_reverse_void((void *)whole, enzyme_dup, &s, &d, enzyme_const, 1, enzyme_dup, &out, &dout, tape);
#elif MODE == 3
  fill(&e, other);
  Pair r = __enzyme_fwddiff_pair((void *)run, enzyme_width, 2, enzyme_dup, s.x, SHADOW(d.x), SHADOW(e.x), enzyme_dup, s.y, SHADOW(d.y),
                                 SHADOW(e.y), enzyme_dup, &s.t, &d.t, &e.t, enzyme_const, 1, enzyme_dup, s.a, d.a, e.a);
#else /* the tangent of the gradient, along `way` */
  State v;
  real vout = 0, wout = 0;
  fill(&v, way);
  __enzyme_fwddiff_void((void *)gradient, enzyme_dup, &s, &v, enzyme_dup, &d, &e, enzyme_const, 1, enzyme_dup, &out, &vout, enzyme_dup, &dout, &wout);
  d = e;
#endif
  if (MODE == FORWARD || MODE == PAIR) {
    print("tangent", &d, COUNT - 1);
#if MODE == 3
    printf("result %.12g\n", r.first);
    print("tangent", &e, COUNT - 1);
    dout = r.second;
#endif
    printf("result %.12g\n", dout);
  } else {
    for (int i = 0; i < COUNT - 1; i++) printf("value %d %.12g\n", i, get(&s, i));
    print("adjoint", &d, COUNT);
  }
}
#endif
#endif
