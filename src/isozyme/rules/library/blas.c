/* What BLAS levels 1 to 3 and the Cholesky family of LAPACK compute, as loops: the bodies that differentiation sees where a program calls a BLAS
   library. Matrices have two strides (rs between rows, cs between columns), so that order and transposition are a matter of the caller.
   `python -m isozyme.rules.library.make` turns this file into blas.ll. */

#define NAME2(t, n) isozyme_##t##n
#define NAME1(t, n) NAME2(t, n)
#define CORE(n) __attribute__((noinline)) static void NAME1(P, n)
#define CALL(n) NAME1(P, n)
typedef long N;
void *malloc(unsigned long);
void free(void *);
#define AT(M, i, j) M[(i) * M##r + (j) * M##c]
#define SYM(M, i, j) M[((i) < (j)) == (up != 0) ? (i) * M##r + (j) * M##c : (j) * M##r + (i) * M##c]
#define FIRST(x) if (inc##x < 0) x -= (n - 1) * inc##x

/* level 1 */
__attribute__((noinline)) static T NAME1(P, dot)(N n, const T *x, N incx, const T *y, N incy) {
  T s = 0;
  FIRST(x); FIRST(y);
  for (N i = 0; i < n; i++) s += x[i * incx] * y[i * incy];
  return s;
}
CORE(axpy)(N n, T a, const T *x, N incx, T *y, N incy) {
  FIRST(x); FIRST(y);
  for (N i = 0; i < n; i++) y[i * incy] += a * x[i * incx];
}
CORE(scal)(N n, T a, T *x, N incx) {
  for (N i = 0; i < n; i++) x[i * incx] *= a;
}
CORE(copy)(N n, const T *x, N incx, T *y, N incy) {
  FIRST(x); FIRST(y);
  for (N i = 0; i < n; i++) y[i * incy] = x[i * incx];
}
CORE(swap)(N n, T *x, N incx, T *y, N incy) {
  FIRST(x); FIRST(y);
  for (N i = 0; i < n; i++) { T t = x[i * incx]; x[i * incx] = y[i * incy]; y[i * incy] = t; }
}
CORE(rot)(N n, T *x, N incx, T *y, N incy, T c, T s) {
  FIRST(x); FIRST(y);
  for (N i = 0; i < n; i++) {
    T a = x[i * incx], b = y[i * incy];
    x[i * incx] = c * a + s * b;
    y[i * incy] = c * b - s * a;
  }
}
__attribute__((noinline)) static T NAME1(P, nrm2)(N n, const T *x, N incx) {
  T s = 0;
  for (N i = 0; i < n; i++) s += x[i * incx] * x[i * incx];
  return s > 0 ? SQRT(s) : 0;
}
__attribute__((noinline)) static T NAME1(P, asum)(N n, const T *x, N incx) {
  T s = 0;
  for (N i = 0; i < n; i++) s += FABS(x[i * incx]);
  return s;
}

/* level 2 */
CORE(gemv)(N m, N n_, T alpha, const T *A, N Ar, N Ac, const T *x, N incx, T beta, T *y, N incy) {
  N n = n_; FIRST(x); n = m; FIRST(y);
  if (n_ <= 0) return; /* BLAS does not even multiply by beta then */
  for (N i = 0; i < m; i++) {
    T s = 0;
    for (N j = 0; j < n_; j++) s += AT(A, i, j) * x[j * incx];
    y[i * incy] = alpha * s + (beta == 0 ? 0 : beta * y[i * incy]);
  }
}
CORE(ger)(N m, N n_, T alpha, const T *x, N incx, const T *y, N incy, T *A, N Ar, N Ac) {
  N n = m; FIRST(x); n = n_; FIRST(y);
  for (N i = 0; i < m; i++)
    for (N j = 0; j < n_; j++) AT(A, i, j) += alpha * x[i * incx] * y[j * incy];
}
CORE(symv)(int up, N n, T alpha, const T *A, N Ar, N Ac, const T *x, N incx, T beta, T *y, N incy) {
  FIRST(x); FIRST(y);
  for (N i = 0; i < n; i++) {
    T s = 0;
    for (N j = 0; j < n; j++) s += SYM(A, i, j) * x[j * incx];
    y[i * incy] = alpha * s + (beta == 0 ? 0 : beta * y[i * incy]);
  }
}
CORE(syr)(int up, N n, T alpha, const T *x, N incx, T *A, N Ar, N Ac) {
  FIRST(x);
  for (N i = 0; i < n; i++)
    for (N j = up ? i : 0; j < (up ? n : i + 1); j++) AT(A, i, j) += alpha * x[i * incx] * x[j * incx];
}
CORE(syr2)(int up, N n, T alpha, const T *x, N incx, const T *y, N incy, T *A, N Ar, N Ac) {
  FIRST(x); FIRST(y);
  for (N i = 0; i < n; i++)
    for (N j = up ? i : 0; j < (up ? n : i + 1); j++) AT(A, i, j) += alpha * (x[i * incx] * y[j * incy] + y[i * incy] * x[j * incx]);
}
CORE(trmv)(int up, int unit, N n, const T *A, N Ar, N Ac, T *x, N incx) {
  FIRST(x);
  for (N k = 0; k < n; k++) {
    N i = up ? k : n - 1 - k;
    T s = unit ? x[i * incx] : AT(A, i, i) * x[i * incx];
    N from = up ? i + 1 : 0, to = up ? n : i;
    for (N j = from; j < to; j++) s += AT(A, i, j) * x[j * incx];
    x[i * incx] = s;
  }
}
CORE(trsv)(int up, int unit, N n, const T *A, N Ar, N Ac, T *x, N incx) {
  FIRST(x);
  for (N k = 0; k < n; k++) {
    N i = up ? n - 1 - k : k;
    T s = x[i * incx];
    N from = up ? i + 1 : 0, to = up ? n : i;
    for (N j = from; j < to; j++) s -= AT(A, i, j) * x[j * incx];
    x[i * incx] = unit ? s : s / AT(A, i, i);
  }
}

/* level 3 */
CORE(gemm)(N m, N n, N k, T alpha, const T *A, N Ar, N Ac, const T *B, N Br, N Bc, T beta, T *C, N Cr, N Cc) {
  for (N j = 0; j < n; j++)
    for (N i = 0; i < m; i++) {
      T s = 0;
      for (N p = 0; p < k; p++) s += AT(A, i, p) * AT(B, p, j);
      AT(C, i, j) = alpha * s + (beta == 0 ? 0 : beta * AT(C, i, j));
    }
}
CORE(symm)(int up, N m, N n, T alpha, const T *A, N Ar, N Ac, const T *B, N Br, N Bc, T beta, T *C, N Cr, N Cc) {
  for (N j = 0; j < n; j++)
    for (N i = 0; i < m; i++) {
      T s = 0;
      for (N p = 0; p < m; p++) s += SYM(A, i, p) * AT(B, p, j);
      AT(C, i, j) = alpha * s + (beta == 0 ? 0 : beta * AT(C, i, j));
    }
}
CORE(syrk)(int up, N n, N k, T alpha, const T *A, N Ar, N Ac, T beta, T *C, N Cr, N Cc) {
  for (N i = 0; i < n; i++)
    for (N j = up ? i : 0; j < (up ? n : i + 1); j++) {
      T s = 0;
      for (N p = 0; p < k; p++) s += AT(A, i, p) * AT(A, j, p);
      AT(C, i, j) = alpha * s + (beta == 0 ? 0 : beta * AT(C, i, j));
    }
}
CORE(syr2k)(int up, N n, N k, T alpha, const T *A, N Ar, N Ac, const T *B, N Br, N Bc, T beta, T *C, N Cr, N Cc) {
  for (N i = 0; i < n; i++)
    for (N j = up ? i : 0; j < (up ? n : i + 1); j++) {
      T s = 0;
      for (N p = 0; p < k; p++) s += AT(A, i, p) * AT(B, j, p) + AT(B, i, p) * AT(A, j, p);
      AT(C, i, j) = alpha * s + (beta == 0 ? 0 : beta * AT(C, i, j));
    }
}
CORE(trmm)(int up, int unit, N m, N n, T alpha, const T *A, N Ar, N Ac, T *B, N Br, N Bc) {
  for (N j = 0; j < n; j++) {
    CALL(trmv)(up, unit, m, A, Ar, Ac, B + j * Bc, Br);
    CALL(scal)(m, alpha, B + j * Bc, Br);
  }
}
CORE(trsm)(int up, int unit, N m, N n, T alpha, const T *A, N Ar, N Ac, T *B, N Br, N Bc) {
  for (N j = 0; j < n; j++) {
    CALL(scal)(m, alpha, B + j * Bc, Br);
    CALL(trsv)(up, unit, m, A, Ar, Ac, B + j * Bc, Br);
  }
}

/* LAPACK: A = L L^T, in the lower triangle */
__attribute__((noinline)) static int NAME1(P, potrf)(N n, T *A, N Ar, N Ac) {
  for (N j = 0; j < n; j++) {
    T d = AT(A, j, j);
    for (N p = 0; p < j; p++) d -= AT(A, j, p) * AT(A, j, p);
    if (!(d > 0)) return (int)(j + 1);
    d = SQRT(d);
    AT(A, j, j) = d;
    for (N i = j + 1; i < n; i++) {
      T s = AT(A, i, j);
      for (N p = 0; p < j; p++) s -= AT(A, i, p) * AT(A, j, p);
      AT(A, i, j) = s / d;
    }
  }
  return 0;
}
CORE(potrs)(N n, N m, const T *A, N Ar, N Ac, T *B, N Br, N Bc) {
  CALL(trsm)(0, 0, n, m, 1, A, Ar, Ac, B, Br, Bc);
  CALL(trsm)(1, 0, n, m, 1, A, Ac, Ar, B, Br, Bc);
}
__attribute__((noinline)) static int NAME1(P, trtrs)(int up, int unit, N n, N m, const T *A, N Ar, N Ac, T *B, N Br, N Bc) {
  if (!unit)
    for (N j = 0; j < n; j++)
      if (AT(A, j, j) == 0) return (int)(j + 1);
  CALL(trsm)(up, unit, n, m, 1, A, Ar, Ac, B, Br, Bc);
  return 0;
}
__attribute__((noinline)) static int NAME1(P, posv)(N n, N m, T *A, N Ar, N Ac, T *B, N Br, N Bc) {
  int info = CALL(potrf)(n, A, Ar, Ac);
  if (info == 0) CALL(potrs)(n, m, A, Ar, Ac, B, Br, Bc);
  return info;
}
/* the inverse of A, in its place */
__attribute__((noinline)) static int NAME1(P, trtri)(int up, int unit, N n, T *A, N Ar, N Ac) {
  T *W = (T *)malloc((unsigned long)n * (unsigned long)n * sizeof(T) + 1);
  for (N j = 0; j < n; j++)
    for (N i = 0; i < n; i++) W[i + j * n] = i == j;
  int info = CALL(trtrs)(up, unit, n, n, A, Ar, Ac, W, 1, n);
  if (info == 0)
    for (N j = 0; j < n; j++)
      for (N i = up ? 0 : j + (unit != 0); i < (up ? j + (unit == 0) : n); i++) AT(A, i, j) = W[i + j * n];
  free(W);
  return info;
}
/* the lower triangle of the inverse of L L^T */
__attribute__((noinline)) static int NAME1(P, potri)(N n, T *A, N Ar, N Ac) {
  T *W = (T *)malloc((unsigned long)n * (unsigned long)n * sizeof(T) + 1);
  for (N j = 0; j < n; j++)
    for (N i = 0; i < n; i++) W[i + j * n] = i == j;
  int info = CALL(trtrs)(0, 0, n, n, A, Ar, Ac, W, 1, n);
  if (info == 0) CALL(syrk)(0, n, n, 1, W, n, 1, 0, A, Ar, Ac);
  free(W);
  return info;
}

/* The forms in which programs call them. For each: what the arguments are, and the call in terms of them. Fortran passes everything by address. */
#define TRANSPOSED(t) ((t) == 'T' || (t) == 't' || (t) == 'C' || (t) == 'c')
#define UPPER(u) ((u) == 'U' || (u) == 'u')
#define UNIT(d) ((d) == 'U' || (d) == 'u')
#define LEFT(s) ((s) == 'L' || (s) == 'l')
#define R(M, t) (TRANSPOSED(t) != row ? ld##M : 1)
#define C_(M, t) (TRANSPOSED(t) != row ? 1 : ld##M)
#define PLAIN(M) M, row ? ld##M : 1, row ? 1 : ld##M
#define OP(M, t) M, R(M, t), C_(M, t)
#define OPT(M, t) M, C_(M, t), R(M, t)

static inline T NAME1(P, dot_)(N n, const T *x, N incx, const T *y, N incy) { return CALL(dot)(n, x, incx, y, incy); }
static inline void NAME1(P, gemv_)(int row, char t, N m, N n, T al, const T *A, N ldA, const T *x, N incx, T be, T *y, N incy) {
  CALL(gemv)(TRANSPOSED(t) ? n : m, TRANSPOSED(t) ? m : n, al, OP(A, t), x, incx, be, y, incy);
}
static inline void NAME1(P, ger_)(int row, N m, N n, T al, const T *x, N incx, const T *y, N incy, T *A, N ldA) {
  CALL(ger)(m, n, al, x, incx, y, incy, PLAIN(A));
}
static inline void NAME1(P, symv_)(int row, char u, N n, T al, const T *A, N ldA, const T *x, N incx, T be, T *y, N incy) {
  CALL(symv)(UPPER(u), n, al, PLAIN(A), x, incx, be, y, incy);
}
static inline void NAME1(P, syr_)(int row, char u, N n, T al, const T *x, N incx, T *A, N ldA) {
  CALL(syr)(UPPER(u), n, al, x, incx, PLAIN(A));
}
static inline void NAME1(P, syr2_)(int row, char u, N n, T al, const T *x, N incx, const T *y, N incy, T *A, N ldA) {
  CALL(syr2)(UPPER(u), n, al, x, incx, y, incy, PLAIN(A));
}
static inline void NAME1(P, trmv_)(int row, char u, char t, char d, N n, const T *A, N ldA, T *x, N incx) {
  CALL(trmv)(UPPER(u) != TRANSPOSED(t), UNIT(d), n, OP(A, t), x, incx);
}
static inline void NAME1(P, trsv_)(int row, char u, char t, char d, N n, const T *A, N ldA, T *x, N incx) {
  CALL(trsv)(UPPER(u) != TRANSPOSED(t), UNIT(d), n, OP(A, t), x, incx);
}
static inline void NAME1(P, gemm_)(int row, char t, char s, N m, N n, N k, T al, const T *A, N ldA, const T *B, N ldB, T be, T *C, N ldC) {
  CALL(gemm)(m, n, k, al, OP(A, t), OP(B, s), be, PLAIN(C));
}
static inline void NAME1(P, symm_)(int row, char e, char u, N m, N n, T al, const T *A, N ldA, const T *B, N ldB, T be, T *C, N ldC) {
  int l = LEFT(e); /* C = B A is C' = A B' */
  CALL(symm)(UPPER(u), l ? m : n, l ? n : m, al, PLAIN(A), B, l != row ? 1 : ldB, l != row ? ldB : 1, be, C, l != row ? 1 : ldC, l != row ? ldC : 1);
}
static inline void NAME1(P, syrk_)(int row, char u, char t, N n, N k, T al, const T *A, N ldA, T be, T *C, N ldC) {
  CALL(syrk)(UPPER(u), n, k, al, OP(A, t), be, PLAIN(C));
}
static inline void NAME1(P, syr2k_)(int row, char u, char t, N n, N k, T al, const T *A, N ldA, const T *B, N ldB, T be, T *C, N ldC) {
  CALL(syr2k)(UPPER(u), n, k, al, OP(A, t), OP(B, t), be, PLAIN(C));
}
#define TRIANGULAR(name) \
  static inline void NAME1(P, name##_)(int row, char e, char u, char t, char d, N m, N n, T al, const T *A, N ldA, T *B, N ldB) { \
    int l = LEFT(e), tr = TRANSPOSED(t) == l; /* B op(A) is (op(A)' B')' */ \
    CALL(name)(UPPER(u) != tr, UNIT(d), l ? m : n, l ? n : m, al, A, tr != row ? ldA : 1, tr != row ? 1 : ldA, \
               B, l != row ? 1 : ldB, l != row ? ldB : 1); \
  }
TRIANGULAR(trmm)
TRIANGULAR(trsm)
static inline int NAME1(P, potrf_)(int row, char u, N n, T *A, N ldA) {
  return CALL(potrf)(n, A, UPPER(u) != row ? ldA : 1, UPPER(u) != row ? 1 : ldA);
}
static inline int NAME1(P, potrs_)(int row, char u, N n, N m, const T *A, N ldA, T *B, N ldB) {
  CALL(potrs)(n, m, A, UPPER(u) != row ? ldA : 1, UPPER(u) != row ? 1 : ldA, PLAIN(B));
  return 0;
}
static inline int NAME1(P, trtrs_)(int row, char u, char t, char d, N n, N m, const T *A, N ldA, T *B, N ldB) {
  return CALL(trtrs)(UPPER(u) != TRANSPOSED(t), UNIT(d), n, m, OP(A, t), PLAIN(B));
}
static inline int NAME1(P, posv_)(int row, char u, N n, N m, T *A, N ldA, T *B, N ldB) {
  return CALL(posv)(n, m, A, UPPER(u) != row ? ldA : 1, UPPER(u) != row ? 1 : ldA, PLAIN(B));
}
static inline int NAME1(P, trtri_)(int row, char u, char d, N n, T *A, N ldA) { return CALL(trtri)(UPPER(u), UNIT(d), n, PLAIN(A)); }
static inline int NAME1(P, potri_)(int row, char u, N n, T *A, N ldA) {
  return CALL(potri)(n, A, UPPER(u) != row ? ldA : 1, UPPER(u) != row ? 1 : ldA);
}

/* Bands and packed triangles, level 2. Stored by rows, a triangle is the transpose of the other one stored by columns. Element (i, j), by columns: */
#define TRI(i, j) (band ? (up ? k + (i) - (j) : (i) - (j)) + (j) * ldA : up ? (i) + (j) * ((j) + 1) / 2 : (i) + (j) * (2 * n - (j) - 1) / 2)
#define OF(i, j) A[tr ? TRI(j, i) : TRI(i, j)]
#define LOW(i) ((i) > k ? (i) - k : 0)
#define HIGH(i) ((i) + k < n - 1 ? (i) + k : n - 1)
CORE(any_symv)(int band, int up, N n, N k, T al, const T *A, N ldA, const T *x, N incx, T be, T *y, N incy) {
  FIRST(x); FIRST(y);
  for (N i = 0; i < n; i++) {
    T s = 0;
    for (N j = LOW(i); j <= HIGH(i); j++) s += A[(i < j) == (up != 0) ? TRI(i, j) : TRI(j, i)] * x[j * incx];
    y[i * incy] = al * s + (be == 0 ? 0 : be * y[i * incy]);
  }
}
CORE(any_trmv)(int band, int up, int tr, int unit, N n, N k, const T *A, N ldA, T *x, N incx) {
  FIRST(x);
  if (up != tr)
    for (N i = 0; i < n; i++) {
      T s = unit ? x[i * incx] : OF(i, i) * x[i * incx];
      for (N j = i + 1; j <= HIGH(i); j++) s += OF(i, j) * x[j * incx];
      x[i * incx] = s;
    }
  else
    for (N i = n - 1; i >= 0; i--) {
      T s = unit ? x[i * incx] : OF(i, i) * x[i * incx];
      for (N j = LOW(i); j < i; j++) s += OF(i, j) * x[j * incx];
      x[i * incx] = s;
    }
}
CORE(any_trsv)(int band, int up, int tr, int unit, N n, N k, const T *A, N ldA, T *x, N incx) {
  FIRST(x);
  if (up != tr)
    for (N i = n - 1; i >= 0; i--) {
      T s = x[i * incx];
      for (N j = i + 1; j <= HIGH(i); j++) s -= OF(i, j) * x[j * incx];
      x[i * incx] = unit ? s : s / OF(i, i);
    }
  else
    for (N i = 0; i < n; i++) {
      T s = x[i * incx];
      for (N j = LOW(i); j < i; j++) s -= OF(i, j) * x[j * incx];
      x[i * incx] = unit ? s : s / OF(i, i);
    }
}
CORE(any_gbmv)(int row, int tr, N m, N n_, N kl, N ku, T al, const T *A, N ldA, const T *x, N incx, T be, T *y, N incy) {
  N rows = tr ? n_ : m, columns = tr ? m : n_;
  if (m <= 0 || n_ <= 0) return;
  N n = columns; FIRST(x); n = rows; FIRST(y);
  for (N i = 0; i < rows; i++) {
    N below = tr ? ku : kl, above = tr ? kl : ku;
    T s = 0;
    for (N j = i > below ? i - below : 0; j < columns && j <= i + above; j++) {
      N p = tr ? j : i, q = tr ? i : j;
      s += A[row ? p * ldA + kl + q - p : ku + p - q + q * ldA] * x[j * incx];
    }
    y[i * incy] = al * s + (be == 0 ? 0 : be * y[i * incy]);
  }
}
static inline void NAME1(P, gbmv_)(int row, char t, N m, N n, N kl, N ku, T al, const T *A, N ldA, const T *x, N incx, T be, T *y, N incy) {
  CALL(any_gbmv)(row, TRANSPOSED(t), m, n, kl, ku, al, A, ldA, x, incx, be, y, incy);
}
static inline void NAME1(P, sbmv_)(int row, char u, N n, N k, T al, const T *A, N ldA, const T *x, N incx, T be, T *y, N incy) {
  CALL(any_symv)(1, UPPER(u) != row, n, k, al, A, ldA, x, incx, be, y, incy);
}
static inline void NAME1(P, spmv_)(int row, char u, N n, T al, const T *A, const T *x, N incx, T be, T *y, N incy) {
  CALL(any_symv)(0, UPPER(u) != row, n, n - 1, al, A, 0, x, incx, be, y, incy);
}
static inline void NAME1(P, tbmv_)(int row, char u, char t, char d, N n, N k, const T *A, N ldA, T *x, N incx) {
  CALL(any_trmv)(1, UPPER(u) != row, TRANSPOSED(t) != row, UNIT(d), n, k, A, ldA, x, incx);
}
static inline void NAME1(P, tbsv_)(int row, char u, char t, char d, N n, N k, const T *A, N ldA, T *x, N incx) {
  CALL(any_trsv)(1, UPPER(u) != row, TRANSPOSED(t) != row, UNIT(d), n, k, A, ldA, x, incx);
}
static inline void NAME1(P, tpmv_)(int row, char u, char t, char d, N n, const T *A, T *x, N incx) {
  CALL(any_trmv)(0, UPPER(u) != row, TRANSPOSED(t) != row, UNIT(d), n, n - 1, A, 0, x, incx);
}
static inline void NAME1(P, tpsv_)(int row, char u, char t, char d, N n, const T *A, T *x, N incx) {
  CALL(any_trsv)(0, UPPER(u) != row, TRANSPOSED(t) != row, UNIT(d), n, n - 1, A, 0, x, incx);
}
CORE(any_spr)(int up, N n, T al, const T *x, N incx, T *A) {
  int band = 0;
  N k = 0, ldA = 0;
  FIRST(x);
  for (N j = 0; j < n; j++)
    for (N i = up ? 0 : j; i < (up ? j + 1 : n); i++) A[TRI(i, j)] += al * x[i * incx] * x[j * incx];
}
CORE(any_spr2)(int up, N n, T al, const T *x, N incx, const T *y, N incy, T *A) {
  int band = 0;
  N k = 0, ldA = 0;
  FIRST(x); FIRST(y);
  for (N j = 0; j < n; j++)
    for (N i = up ? 0 : j; i < (up ? j + 1 : n); i++) A[TRI(i, j)] += al * (x[i * incx] * y[j * incy] + y[i * incy] * x[j * incx]);
}
static inline void NAME1(P, spr_)(int row, char u, N n, T al, const T *x, N incx, T *A) { CALL(any_spr)(UPPER(u) != row, n, al, x, incx, A); }
static inline void NAME1(P, spr2_)(int row, char u, N n, T al, const T *x, N incx, const T *y, N incy, T *A) {
  CALL(any_spr2)(UPPER(u) != row, n, al, x, incx, y, incy, A);
}
