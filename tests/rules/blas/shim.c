// The 64-bit symbols, and those with hidden lengths, that a program with such a library would link: they forward to OpenBLAS, and check what they get.
#include <cblas.h>
#include <lapacke.h>
#include <stdlib.h>
typedef const char *C;
typedef const long *K;
typedef const REAL *X;
#define GLUE2(a, b, c) a##b##c
#define GLUE(a, b, c) GLUE2(a, b, c)
#define S(n) GLUE(LETTER, n, SUFFIX)
#define B(n) GLUE(cblas_, LETTER, n)
#ifdef HIDDEN
#define LENGTHS2 , size_t one, size_t two
#define LENGTHS4 , size_t one, size_t two, size_t three, size_t four
#define CHECK2 if (one != 1 || two != 1) abort();
#define CHECK4 if (one != 1 || two != 1 || three != 1 || four != 1) abort();
#else
#define LENGTHS2
#define LENGTHS4
#define CHECK2
#define CHECK4
#endif
static int tr(C c) { return *c == 'T' ? 112 : 111; }
static int up(C c) { return *c == 'U' ? 121 : 122; }
static int un(C c) { return *c == 'U' ? 132 : 131; }
static int side(C c) { return *c == 'R' ? 142 : 141; }
void S(gemm)(C t, C u, K m, K n, K k, X al, X A, K a, X M, K b, X be, REAL *R, K c LENGTHS2) {
  CHECK2 B(gemm)(102, tr(t), tr(u), *m, *n, *k, *al, A, *a, M, *b, *be, R, *c);
}
void S(symm)(C e, C u, K m, K n, X al, X A, K a, X M, K b, X be, REAL *R, K c LENGTHS2) {
  CHECK2 B(symm)(102, side(e), up(u), *m, *n, *al, A, *a, M, *b, *be, R, *c);
}
void S(syrk)(C u, C t, K n, K k, X al, X A, K a, X be, REAL *R, K c LENGTHS2) { CHECK2 B(syrk)(102, up(u), tr(t), *n, *k, *al, A, *a, *be, R, *c); }
void S(syr2k)(C u, C t, K n, K k, X al, X A, K a, X M, K b, X be, REAL *R, K c LENGTHS2) {
  CHECK2 B(syr2k)(102, up(u), tr(t), *n, *k, *al, A, *a, M, *b, *be, R, *c);
}
void S(trmm)(C e, C u, C t, C d, K m, K n, X al, X A, K a, REAL *R, K b LENGTHS4) {
  CHECK4 B(trmm)(102, side(e), up(u), tr(t), un(d), *m, *n, *al, A, *a, R, *b);
}
void S(trsm)(C e, C u, C t, C d, K m, K n, X al, X A, K a, REAL *R, K b LENGTHS4) {
  CHECK4 B(trsm)(102, side(e), up(u), tr(t), un(d), *m, *n, *al, A, *a, R, *b);
}
void S(potrf)(C u, K n, REAL *A, K a, long *info) { *info = GLUE(LAPACKE_, LETTER, potrf)(102, *u, *n, A, *a); }
