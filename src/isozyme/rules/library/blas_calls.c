/* The routines of blas.c, with the same strided arguments, by calls of the program's BLAS library: LIB(gemm) and the others, which make.py writes
   for each form of symbols, with Fortran's arguments for matrices stored by columns. A matrix is *seen by columns* where its rows lie one apart, and
   as its transpose (seen by rows) where its columns do. `python -m isozyme.rules.library.make` turns this file into blas_calls_*.ll. */

#define RUN(n) __attribute__((noinline)) void NAMED(run, n)
#define DO(n) NAMED(run, n)
#define SYMBOL(n) NAMED(symbol, n)
#define LIB(n) NAMED(lib, n)
#define LARGER(a, b) ((a) > (b) ? (a) : (b))
#define BY_COLUMNS(M, rows, cols) ((M##r == 1 || (rows) <= 1) && (M##c >= (rows) || (cols) <= 1))
#define BY_ROWS(M, rows, cols) ((M##c == 1 || (cols) <= 1) && (M##r >= (cols) || (rows) <= 1))
#define LD(M, transposed, rows, cols) ((transposed) ? LARGER(LARGER(M##r, cols), 1) : LARGER(LARGER(M##c, rows), 1))
#define UPLO(up, transposed) (((up) != 0) != (transposed) ? 'U' : 'L')
/* What is done where the library has no such routine (a weak symbol without a definition): the loops. */
#define OR_LOOPS(n, ...) if (!CALL(linked)((const void *)SYMBOL(n))) { CALL(n)(__VA_ARGS__); return; }

__attribute__((noinline)) static int CALL(linked)(const void *symbol) { return symbol != 0; }

/* B as a copy that is seen the other way; for the rare call that mixes both. */
static T *CALL(turned)(N rows, N cols, const T *B, N Br, N Bc, int by_rows) {
  T *to = (T *)malloc((unsigned long)LARGER(rows * cols, 1) * sizeof(T));
  for (N j = 0; j < cols; j++)
    for (N i = 0; i < rows; i++) to[by_rows ? i * cols + j : j * rows + i] = B[i * Br + j * Bc];
  return to;
}

/* level 1 */
__attribute__((noinline)) T DO(dot)(N n, const T *x, N incx, const T *y, N incy) {
  if (!CALL(linked)((const void *)SYMBOL(dot))) return CALL(dot)(n, x, incx, y, incy);
  return LIB(dot)(n, x, incx, y, incy);
}
__attribute__((noinline)) T DO(nrm2)(N n, const T *x, N incx) {
  if (!CALL(linked)((const void *)SYMBOL(nrm2))) return CALL(nrm2)(n, x, incx);
  return LIB(nrm2)(n, x, incx);
}
RUN(axpy)(N n, T a, const T *x, N incx, T *y, N incy) {
  OR_LOOPS(axpy, n, a, x, incx, y, incy)
  LIB(axpy)(n, a, x, incx, y, incy);
}

/* level 2 */
RUN(gemv)(N m, N n, T alpha, const T *A, N Ar, N Ac, const T *x, N incx, T beta, T *y, N incy) {
  OR_LOOPS(gemv, m, n, alpha, A, Ar, Ac, x, incx, beta, y, incy)
  int t = !BY_COLUMNS(A, m, n);
  LIB(gemv)(t ? 'T' : 'N', t ? n : m, t ? m : n, alpha, A, LD(A, t, m, n), x, incx, beta, y, incy);
}
RUN(ger)(N m, N n, T alpha, const T *x, N incx, const T *y, N incy, T *A, N Ar, N Ac) {
  OR_LOOPS(ger, m, n, alpha, x, incx, y, incy, A, Ar, Ac)
  int t = !BY_COLUMNS(A, m, n);
  LIB(ger)(t ? n : m, t ? m : n, alpha, t ? y : x, t ? incy : incx, t ? x : y, t ? incx : incy, A, LD(A, t, m, n));
}
RUN(symv)(int up, N n, T alpha, const T *A, N Ar, N Ac, const T *x, N incx, T beta, T *y, N incy) {
  OR_LOOPS(symv, up, n, alpha, A, Ar, Ac, x, incx, beta, y, incy)
  int t = !BY_COLUMNS(A, n, n);
  LIB(symv)(UPLO(up, t), n, alpha, A, LD(A, t, n, n), x, incx, beta, y, incy);
}
RUN(syr)(int up, N n, T alpha, const T *x, N incx, T *A, N Ar, N Ac) {
  OR_LOOPS(syr, up, n, alpha, x, incx, A, Ar, Ac)
  int t = !BY_COLUMNS(A, n, n);
  LIB(syr)(UPLO(up, t), n, alpha, x, incx, A, LD(A, t, n, n));
}
RUN(syr2)(int up, N n, T alpha, const T *x, N incx, const T *y, N incy, T *A, N Ar, N Ac) {
  OR_LOOPS(syr2, up, n, alpha, x, incx, y, incy, A, Ar, Ac)
  int t = !BY_COLUMNS(A, n, n);
  LIB(syr2)(UPLO(up, t), n, alpha, x, incx, y, incy, A, LD(A, t, n, n));
}
#define TRIANGULAR_VECTOR(name) \
  RUN(name)(int up, int unit, N n, const T *A, N Ar, N Ac, T *x, N incx) { \
    OR_LOOPS(name, up, unit, n, A, Ar, Ac, x, incx) \
    int t = !BY_COLUMNS(A, n, n); \
    LIB(name)(UPLO(up, t), t ? 'T' : 'N', unit ? 'U' : 'N', n, A, LD(A, t, n, n), x, incx); \
  }
TRIANGULAR_VECTOR(trmv)
TRIANGULAR_VECTOR(trsv)

/* level 3: a result that is seen by rows is computed as its transpose */
RUN(gemm)(N m, N n, N k, T alpha, const T *A, N Ar, N Ac, const T *B, N Br, N Bc, T beta, T *C, N Cr, N Cc) {
  OR_LOOPS(gemm, m, n, k, alpha, A, Ar, Ac, B, Br, Bc, beta, C, Cr, Cc)
  int a = !BY_COLUMNS(A, m, k), b = !BY_COLUMNS(B, k, n), c = !BY_COLUMNS(C, m, n);
  N ldA = LD(A, a, m, k), ldB = LD(B, b, k, n), ldC = LD(C, c, m, n);
  if (c) LIB(gemm)(b ? 'N' : 'T', a ? 'N' : 'T', n, m, k, alpha, B, ldB, A, ldA, beta, C, ldC);
  else LIB(gemm)(a ? 'T' : 'N', b ? 'T' : 'N', m, n, k, alpha, A, ldA, B, ldB, beta, C, ldC);
}
RUN(symm)(int up, N m, N n, T alpha, const T *A, N Ar, N Ac, const T *B, N Br, N Bc, T beta, T *C, N Cr, N Cc) {
  OR_LOOPS(symm, up, m, n, alpha, A, Ar, Ac, B, Br, Bc, beta, C, Cr, Cc)
  int a = !BY_COLUMNS(A, m, m), c = !(BY_COLUMNS(B, m, n) && BY_COLUMNS(C, m, n));
  T *copy = 0;
  if (c && !(BY_ROWS(B, m, n) && BY_ROWS(C, m, n))) {
    c = !BY_COLUMNS(C, m, n);
    B = copy = CALL(turned)(m, n, B, Br, Bc, c);
    Br = c ? n : 1; Bc = c ? 1 : m;
  }
  LIB(symm)(c ? 'R' : 'L', UPLO(up, a), c ? n : m, c ? m : n, alpha, A, LD(A, a, m, m), B, LD(B, c, m, n), beta, C, LD(C, c, m, n));
  if (copy) free(copy);
}
RUN(syrk)(int up, N n, N k, T alpha, const T *A, N Ar, N Ac, T beta, T *C, N Cr, N Cc) {
  OR_LOOPS(syrk, up, n, k, alpha, A, Ar, Ac, beta, C, Cr, Cc)
  int a = !BY_COLUMNS(A, n, k), c = !BY_COLUMNS(C, n, n);
  LIB(syrk)(UPLO(up, c), a ? 'T' : 'N', n, k, alpha, A, LD(A, a, n, k), beta, C, LD(C, c, n, n));
}
RUN(syr2k)(int up, N n, N k, T alpha, const T *A, N Ar, N Ac, const T *B, N Br, N Bc, T beta, T *C, N Cr, N Cc) {
  OR_LOOPS(syr2k, up, n, k, alpha, A, Ar, Ac, B, Br, Bc, beta, C, Cr, Cc)
  int a = !(BY_COLUMNS(A, n, k) && BY_COLUMNS(B, n, k)), c = !BY_COLUMNS(C, n, n);
  T *copy = 0;
  if (a && !(BY_ROWS(A, n, k) && BY_ROWS(B, n, k))) {
    a = !BY_COLUMNS(A, n, k);
    B = copy = CALL(turned)(n, k, B, Br, Bc, a);
    Br = a ? k : 1; Bc = a ? 1 : n;
  }
  LIB(syr2k)(UPLO(up, c), a ? 'T' : 'N', n, k, alpha, A, LD(A, a, n, k), B, LD(B, a, n, k), beta, C, LD(C, c, n, n));
  if (copy) free(copy);
}
#define TRIANGULAR_MATRIX(name) \
  RUN(name)(int up, int unit, N m, N n, T alpha, const T *A, N Ar, N Ac, T *B, N Br, N Bc) { \
    OR_LOOPS(name, up, unit, m, n, alpha, A, Ar, Ac, B, Br, Bc) \
    int a = !BY_COLUMNS(A, m, m), b = !BY_COLUMNS(B, m, n); \
    LIB(name)(b ? 'R' : 'L', UPLO(up, a), a != b ? 'T' : 'N', unit ? 'U' : 'N', b ? n : m, b ? m : n, alpha, A, LD(A, a, m, m), B, LD(B, b, m, n)); \
  }
TRIANGULAR_MATRIX(trmm)
TRIANGULAR_MATRIX(trsm)

/* LAPACK */
__attribute__((noinline)) int DO(potrf)(N n, T *A, N Ar, N Ac) {
  if (!CALL(linked)((const void *)SYMBOL(potrf))) return CALL(potrf)(n, A, Ar, Ac);
  int a = !BY_COLUMNS(A, n, n);
  return LIB(potrf)(a ? 'U' : 'L', n, A, LD(A, a, n, n));
}
RUN(potrs)(N n, N m, const T *A, N Ar, N Ac, T *B, N Br, N Bc) {
  DO(trsm)(0, 0, n, m, 1, A, Ar, Ac, B, Br, Bc);
  DO(trsm)(1, 0, n, m, 1, A, Ac, Ar, B, Br, Bc);
}
__attribute__((noinline)) int DO(trtrs)(int up, int unit, N n, N m, const T *A, N Ar, N Ac, T *B, N Br, N Bc) {
  if (!unit)
    for (N j = 0; j < n; j++)
      if (AT(A, j, j) == 0) return (int)(j + 1);
  DO(trsm)(up, unit, n, m, 1, A, Ar, Ac, B, Br, Bc);
  return 0;
}
