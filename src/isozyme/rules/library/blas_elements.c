/* What blas_derivatives.c is written in: its arguments, copies of operands, and sums over their elements. Put in front of it by make.py. */


#define DERIVATIVE(kind, n) __attribute__((noinline)) void NAMED(kind, n)
#define REVERSE(n) DERIVATIVE(reverse, n)
#define BEFORE(n) DERIVATIVE(before, n)
#define AFTER(n) DERIVATIVE(after, n)
#define DO(n) NAMED(run, n)
#define SCALAR(a) T a, T *d##a
#define MATRIX(A) const T *A, N A##r, N A##c, const T *s##A, T *d##A
#define VECTOR(x) const T *x, N inc##x, const T *s##x, T *d##x
#define LARGER(a, b) ((a) > (b) ? (a) : (b))
#define OLD(A) const T *old##A

/* A copy is laid out as its original, without gaps. */
#define BY_COLUMNS(M, rows, cols) ((M##r == 1 || (rows) <= 1) && (M##c >= (rows) || (cols) <= 1))
#define PACKED_R(A, rows, cols) (BY_COLUMNS(A, rows, cols) ? 1 : (cols))
#define PACKED_C(A, rows, cols) (BY_COLUMNS(A, rows, cols) ? (rows) : 1)
#define USE(A, rows, cols) \
  N d##A##r = A##r, d##A##c = A##c, old##A##r = PACKED_R(A, rows, cols), old##A##c = PACKED_C(A, rows, cols); \
  if (s##A) { A = s##A; A##r = old##A##r; A##c = old##A##c; } \
  (void)d##A##r; (void)d##A##c; (void)old##A##r; (void)old##A##c
#define USE_VECTOR(x) N incd##x = inc##x; if (s##x) { x = s##x; inc##x = 1; } (void)incd##x
#define IN(M) M, M##r, M##c
#define TR(M) M, M##c, M##r
#define VEC(x) x, inc##x
#define BLOCK(M, i, j) M + (i) * M##r + (j) * M##c, M##r, M##c
#define BLOCK_TR(M, i, j) M + (i) * M##r + (j) * M##c, M##c, M##r
#define NEW(M, rows, cols) N M##r = 1, M##c = rows; T *M = (T *)malloc((unsigned long)(rows) * (unsigned long)(cols) * sizeof(T) + 1)
#define NEW_VECTOR(x, n) N inc##x = 1; T *x = (T *)malloc((unsigned long)(n) * sizeof(T) + 1)
#define HELPER(type, n) __attribute__((noinline)) static type CALL(n)
/* Go through memory in its order: if M is not seen by columns, everything is turned. The inner loop is then over neighbours. */
#define SWAP(a, b) { N t_ = a; a = b; b = t_; }
#define TURN(M) SWAP(M##r, M##c)
#define TURNED(M, rows, cols) if (!BY_COLUMNS(M, rows, cols))
#define ALL(m, n) for (N j = 0; j < (n); j++) for (N i = 0; i < (m); i++)
#define TRIANGLE(up, n) for (N j = 0; j < (n); j++) for (N i = (up) ? 0 : j; i < ((up) ? j + 1 : (n)); i++)

/* copies that the forward sweep keeps */
__attribute__((noinline)) T *NAMED(keep, matrix)(void *arena, N rows, N cols, const T *A, N Ar, N Ac) {
  N Rr = PACKED_R(A, rows, cols), Rc = PACKED_C(A, rows, cols);
  T *R = (T *)isozyme_arena_alloc(arena, (LARGER(rows, 0)) * (LARGER(cols, 0)) * (N)sizeof(T));
  TURNED(A, rows, cols) { TURN(A); TURN(R); SWAP(rows, cols); }
  ALL(rows, cols) AT(R, i, j) = AT(A, i, j);
  return R;
}
__attribute__((noinline)) T *NAMED(keep, triangle)(void *arena, int up, N n, const T *A, N Ar, N Ac) {
  N Rr = PACKED_R(A, n, n), Rc = PACKED_C(A, n, n);
  T *R = (T *)isozyme_arena_alloc(arena, (LARGER(n, 0)) * (LARGER(n, 0)) * (N)sizeof(T));
  TURNED(A, n, n) { TURN(A); TURN(R); up = !up; }
  TRIANGLE(up, n) AT(R, i, j) = AT(A, i, j);
  return R;
}
__attribute__((noinline)) T *NAMED(keep, vector)(void *arena, N n, const T *x, N incx) {
  T *R = (T *)isozyme_arena_alloc(arena, (LARGER(n, 0)) * (N)sizeof(T));
  FIRST(x);
  for (N i = 0; i < n; i++) R[i] = x[i * incx];
  return R;
}

/* sums and products of elements */
HELPER(void, multiply)(N m, N n, T a, T *A, N Ar, N Ac) {
  if (a == 1) return;
  TURNED(A, m, n) { TURN(A); SWAP(m, n); }
  if (a == 0) { ALL(m, n) AT(A, i, j) = 0; }
  else { ALL(m, n) AT(A, i, j) *= a; }
}
HELPER(void, multiply_triangle)(int up, N n, T a, T *A, N Ar, N Ac) {
  if (a == 1) return;
  TURNED(A, n, n) { TURN(A); up = !up; }
  if (a == 0) { TRIANGLE(up, n) AT(A, i, j) = 0; }
  else { TRIANGLE(up, n) AT(A, i, j) *= a; }
}
HELPER(void, multiply_vector)(N n, T a, T *x, N incx) {
  if (a == 1) return;
  FIRST(x);
  if (a == 0) { for (N i = 0; i < n; i++) x[i * incx] = 0; }
  else { for (N i = 0; i < n; i++) x[i * incx] *= a; }
}
HELPER(T, inner)(N m, N n, const T *A, N Ar, N Ac, const T *B, N Br, N Bc) {
  T s = 0;
  TURNED(B, m, n) { TURN(A); TURN(B); SWAP(m, n); }
  ALL(m, n) s += AT(A, i, j) * AT(B, i, j);
  return s;
}
HELPER(T, inner_triangle)(int up, N n, const T *A, N Ar, N Ac, const T *B, N Br, N Bc) {
  T s = 0;
  TURNED(B, n, n) { TURN(A); TURN(B); up = !up; }
  TRIANGLE(up, n) s += AT(A, i, j) * AT(B, i, j);
  return s;
}
HELPER(void, add)(N m, N n, T a, const T *A, N Ar, N Ac, T *B, N Br, N Bc) {
  TURNED(B, m, n) { TURN(A); TURN(B); SWAP(m, n); }
  ALL(m, n) AT(B, i, j) += a * AT(A, i, j);
}
/* without the diagonal where that is taken as 1 */
HELPER(void, add_triangle)(int up, int unit, N n, T a, const T *A, N Ar, N Ac, T *B, N Br, N Bc) {
  TURNED(B, n, n) { TURN(A); TURN(B); up = !up; }
  for (N j = 0; j < n; j++)
    for (N i = up ? 0 : j + unit; i < (up ? j + 1 - unit : n); i++) AT(B, i, j) += a * AT(A, i, j);
}
HELPER(void, add_vector)(N n, T a, const T *x, N incx, T *y, N incy) {
  FIRST(x); FIRST(y);
  for (N i = 0; i < n; i++) y[i * incy] += a * x[i * incx];
}
/* the triangle of A += a x y' */
HELPER(void, add_outer_triangle)(int up, int unit, N n, T a, const T *x, N incx, const T *y, N incy, T *A, N Ar, N Ac) {
  FIRST(x); FIRST(y);
  TURNED(A, n, n) {
    const T *z = x; x = y; y = z;
    SWAP(incx, incy); TURN(A); up = !up;
  }
  for (N j = 0; j < n; j++)
    for (N i = up ? 0 : j + unit; i < (up ? j + 1 - unit : n); i++) AT(A, i, j) += a * x[i * incx] * y[j * incy];
}
HELPER(void, set)(N m, N n, const T *A, N Ar, N Ac, T *B, N Br, N Bc) {
  TURNED(B, m, n) { TURN(A); TURN(B); SWAP(m, n); }
  ALL(m, n) AT(B, i, j) = AT(A, i, j);
}
HELPER(void, set_vector)(N n, const T *x, N incx, T *y, N incy) {
  FIRST(x); FIRST(y);
  for (N i = 0; i < n; i++) y[i * incy] = x[i * incx];
}
/* y += a D x for the diagonal D of A, row by row */
HELPER(void, add_diagonal)(N n, N k, T a, const T *A, N Ar, N Ac, const T *X, N Xr, N Xc, T *Y, N Yr, N Yc) {
  for (N j = 0; j < k; j++)
    for (N i = 0; i < n; i++) AT(Y, i, j) += a * AT(A, i, i) * AT(X, i, j);
}
HELPER(void, add_diagonal_vector)(N n, T a, const T *A, N Ar, N Ac, const T *x, N incx, T *y, N incy) {
  FIRST(x); FIRST(y);
  for (N i = 0; i < n; i++) y[i * incy] += a * AT(A, i, i) * x[i * incx];
}
HELPER(T, inner_diagonal)(N n, const T *A, N Ar, N Ac, const T *x, N incx, const T *y, N incy) {
  T s = 0;
  FIRST(x); FIRST(y);
  for (N i = 0; i < n; i++) s += AT(A, i, i) * x[i * incx] * y[i * incy];
  return s;
}
/* the diagonal of A loses a times that of X Y' */
HELPER(void, subtract_inner)(N n, N k, T a, const T *X, N Xr, N Xc, const T *Y, N Yr, N Yc, T *A, N Ar, N Ac) {
  for (N j = 0; j < k; j++)
    for (N i = 0; i < n; i++) AT(A, i, i) -= a * AT(X, i, j) * AT(Y, i, j);
}
