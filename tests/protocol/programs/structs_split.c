/* Structs as arguments and results in split mode. */
#include "check.h"
void *__enzyme_augmentfwd(void *, ...);
double __enzyme_reverse(void *, ...);
size_t __enzyme_augmentsize(void *, ...);
typedef struct { double a, b; } Two;
typedef struct { double a, b, c; } Three;
typedef struct { void *tape; Three value; } AugThree;
typedef struct { void *tape; Two value; } AugTwo;
AugThree __enzyme_augmentfwd_three(void *, ...);
AugTwo __enzyme_augmentfwd_two(void *, ...);
Three __enzyme_reverse_three(void *, ...);
Two __enzyme_reverse_two(void *, ...);
void __enzyme_augmentfwd_void(void *, ...);
static Three powers(double x) { Three t = {x, x * x, x * x * x}; return t; }
static Two swapped(Two t) { Two r = {t.b * t.b, t.a * t.b}; return r; }
static Three wide(Three t, const double *s) { Three r = {t.b * *s, t.a * t.c, t.c * t.c}; return r; }
__attribute__((noinline)) static void *first(Three t, double *s, double *ds) { return __enzyme_augmentfwd((void *)wide, enzyme_out, t, enzyme_dup, s, ds); }
__attribute__((noinline)) static Three second(Three t, double *s, double *ds, Three seed, void *tape) {
    return __enzyme_reverse_three((void *)wide, enzyme_out, t, enzyme_dup, s, ds, seed, tape);
}
int main(void) {
    AugThree a = __enzyme_augmentfwd_three((void *)powers, enzyme_out, 2.0);
    NEAR(a.value.b, 4);
    NEAR(a.value.c, 8);
    Three seed = {1, 10, 100};
    NEAR(__enzyme_reverse((void *)powers, enzyme_out, 2.0, seed, a.tape), 1 + 40 + 1200);
    Two t = {3, 5}, ts = {1, 10};
    AugTwo b = __enzyme_augmentfwd_two((void *)swapped, enzyme_out, t);
    NEAR(b.value.a, 25);
    NEAR(b.value.b, 15);
    Two d = __enzyme_reverse_two((void *)swapped, enzyme_out, t, ts, b.tape);
    NEAR(d.a, 50);
    NEAR(d.b, 10 + 30);
    Three h = {2, 3, 5};
    double s = 7, ds = 0;
    void *tape = first(h, &s, &ds);
    Three e = second(h, &s, &ds, seed, tape);
    NEAR(ds, 3);
    NEAR(e.a, 50);
    NEAR(e.b, 7);
    NEAR(e.c, 20 + 1000);
    size_t size = __enzyme_augmentsize((void *)wide, enzyme_out, enzyme_dup);
    void *memory = malloc(size);
    ds = 0;
    __enzyme_augmentfwd_void((void *)wide, enzyme_allocated, size, enzyme_tape, memory, enzyme_out, h, enzyme_dup, &s, &ds);
    e = __enzyme_reverse_three((void *)wide, enzyme_allocated, size, enzyme_tape, memory, enzyme_out, h, enzyme_dup, &s, &ds, seed);
    NEAR(ds, 3);
    NEAR(e.c, 20 + 1000);
    free(memory);
    return 0;
}
