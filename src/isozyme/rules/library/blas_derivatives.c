/* The derivatives of the routines of blas.c, in terms of the same routines (DO(gemm): blas_calls.c). For each routine up to three functions:

     REVERSE(f)  after the forward sweep: shadows of inputs get their adjoints, the shadow of what f overwrites gets that of its old value
     BEFORE(f)   forward mode, before f runs: the part of the tangent that reads the old value of what f overwrites
     AFTER(f)    forward mode, after f ran

   Their arguments are those of f, with a shadow for each matrix, vector and scalar, null where it carries no derivative; then what f overwrote (OLD),
   where that is read; then what f returned, with its adjoint or, to be set, its tangent. A matrix whose value the forward sweep kept as a copy has it as sA; ARGUMENTS (blas_derivatives.py) says
   what is read. Only the triangle that f reads is touched, in copies and shadows too. W is memory for a moment.
   `python -m isozyme.rules.library.make` turns this file into blas_derivatives.ll. */

/* the sum of all x_i y_i */
#define DOT N n, VECTOR(x), VECTOR(y), SCALAR(result)
REVERSE(dot)(DOT) {
  USE_VECTOR(x); USE_VECTOR(y);
  if (dx) CALL(add_vector)(n, *dresult, VEC(y), VEC(dx));
  if (dy) CALL(add_vector)(n, *dresult, VEC(x), VEC(dy));
}
AFTER(dot)(DOT) {
  USE_VECTOR(x); USE_VECTOR(y);
  if (dx) *dresult += DO(dot)(n, VEC(dx), VEC(y));
  if (dy) *dresult += DO(dot)(n, VEC(x), VEC(dy));
}

/* the root of the sum of squares; no derivative where it is 0 */
#define NRM2 N n, VECTOR(x), SCALAR(result)
REVERSE(nrm2)(NRM2) {
  USE_VECTOR(x);
  if (dx && result > 0) CALL(add_vector)(n, *dresult / result, VEC(x), VEC(dx));
}
AFTER(nrm2)(NRM2) {
  USE_VECTOR(x);
  if (dx && result > 0) *dresult += DO(dot)(n, VEC(x), VEC(dx)) / result;
}

/* y = alpha A x + beta y; BLAS leaves y alone where A is empty */
#define GEMV N m, N n, SCALAR(alpha), MATRIX(A), VECTOR(x), SCALAR(beta), VECTOR(y), OLD(y)
REVERSE(gemv)(GEMV) {
  USE(A, m, n); USE_VECTOR(x); USE_VECTOR(y);
  if (!dy || m <= 0 || n <= 0) return;
  if (dA) DO(ger)(m, n, alpha, VEC(dy), VEC(x), IN(dA));
  if (dx) DO(gemv)(n, m, alpha, TR(A), VEC(dy), 1, VEC(dx));
  if (dalpha) {
    NEW_VECTOR(W, m);
    DO(gemv)(m, n, 1, IN(A), VEC(x), 0, VEC(W));
    *dalpha += DO(dot)(m, VEC(W), VEC(dy));
    free(W);
  }
  if (dbeta && beta != 0) *dbeta += DO(dot)(m, oldy, 1, VEC(dy));
  CALL(multiply_vector)(m, beta, VEC(dy));
}
BEFORE(gemv)(GEMV) {
  USE(A, m, n); USE_VECTOR(x); USE_VECTOR(y);
  if (!dy || m <= 0 || n <= 0) return;
  CALL(multiply_vector)(m, beta, VEC(dy));
  if (dbeta && beta != 0) CALL(add_vector)(m, *dbeta, VEC(y), VEC(dy));
  if (dA) DO(gemv)(m, n, alpha, IN(dA), VEC(x), 1, VEC(dy));
  if (dx) DO(gemv)(m, n, alpha, IN(A), VEC(dx), 1, VEC(dy));
  if (dalpha) DO(gemv)(m, n, *dalpha, IN(A), VEC(x), 1, VEC(dy));
}

/* A += alpha x y' */
#define GER N m, N n, SCALAR(alpha), VECTOR(x), VECTOR(y), MATRIX(A)
REVERSE(ger)(GER) {
  USE(A, m, n); USE_VECTOR(x); USE_VECTOR(y);
  if (!dA || m <= 0 || n <= 0) return;
  if (dx) DO(gemv)(m, n, alpha, IN(dA), VEC(y), 1, VEC(dx));
  if (dy) DO(gemv)(n, m, alpha, TR(dA), VEC(x), 1, VEC(dy));
  if (dalpha) {
    NEW_VECTOR(W, m);
    DO(gemv)(m, n, 1, IN(dA), VEC(y), 0, VEC(W));
    *dalpha += DO(dot)(m, VEC(W), VEC(x));
    free(W);
  }
}
BEFORE(ger)(GER) {
  USE(A, m, n); USE_VECTOR(x); USE_VECTOR(y);
  if (!dA || m <= 0 || n <= 0) return;
  if (dx) DO(ger)(m, n, alpha, VEC(dx), VEC(y), IN(dA));
  if (dy) DO(ger)(m, n, alpha, VEC(x), VEC(dy), IN(dA));
  if (dalpha) DO(ger)(m, n, *dalpha, VEC(x), VEC(y), IN(dA));
}

/* y = alpha S x + beta y, S the symmetric matrix with this triangle. An element beside the diagonal stands for two. */
#define SYMV int up, N n, SCALAR(alpha), MATRIX(A), VECTOR(x), SCALAR(beta), VECTOR(y), OLD(y)
REVERSE(symv)(SYMV) {
  USE(A, n, n); USE_VECTOR(x); USE_VECTOR(y);
  if (!dy) return;
  if (dA) {
    CALL(add_outer_triangle)(up, 0, n, alpha, VEC(dy), VEC(x), IN(dA));
    CALL(add_outer_triangle)(up, 1, n, alpha, VEC(x), VEC(dy), IN(dA));
  }
  if (dx) DO(symv)(up, n, alpha, IN(A), VEC(dy), 1, VEC(dx));
  if (dalpha) {
    NEW_VECTOR(W, n);
    DO(symv)(up, n, 1, IN(A), VEC(x), 0, VEC(W));
    *dalpha += DO(dot)(n, VEC(W), VEC(dy));
    free(W);
  }
  if (dbeta && beta != 0) *dbeta += DO(dot)(n, oldy, 1, VEC(dy));
  CALL(multiply_vector)(n, beta, VEC(dy));
}
BEFORE(symv)(SYMV) {
  USE(A, n, n); USE_VECTOR(x); USE_VECTOR(y);
  if (!dy) return;
  CALL(multiply_vector)(n, beta, VEC(dy));
  if (dbeta && beta != 0) CALL(add_vector)(n, *dbeta, VEC(y), VEC(dy));
  if (dA) DO(symv)(up, n, alpha, IN(dA), VEC(x), 1, VEC(dy));
  if (dx) DO(symv)(up, n, alpha, IN(A), VEC(dx), 1, VEC(dy));
  if (dalpha) DO(symv)(up, n, *dalpha, IN(A), VEC(x), 1, VEC(dy));
}

/* A += alpha x x' in one triangle: x gets (D + D') x, D the adjoint's triangle; symv counts its diagonal once. */
#define SYR int up, N n, SCALAR(alpha), VECTOR(x), MATRIX(A)
REVERSE(syr)(SYR) {
  USE(A, n, n); USE_VECTOR(x);
  if (!dA) return;
  if (dalpha) {
    NEW_VECTOR(W, n);
    DO(symv)(up, n, 1, IN(dA), VEC(x), 0, VEC(W));
    *dalpha += (DO(dot)(n, VEC(W), VEC(x)) + CALL(inner_diagonal)(n, IN(dA), VEC(x), VEC(x))) / 2;
    free(W);
  }
  if (dx) {
    DO(symv)(up, n, alpha, IN(dA), VEC(x), 1, VEC(dx));
    CALL(add_diagonal_vector)(n, alpha, IN(dA), VEC(x), VEC(dx));
  }
}
BEFORE(syr)(SYR) {
  USE(A, n, n); USE_VECTOR(x);
  if (!dA) return;
  if (dx) DO(syr2)(up, n, alpha, VEC(x), VEC(dx), IN(dA));
  if (dalpha) DO(syr)(up, n, *dalpha, VEC(x), IN(dA));
}

/* A += alpha (x y' + y x') in one triangle */
#define SYR2 int up, N n, SCALAR(alpha), VECTOR(x), VECTOR(y), MATRIX(A)
REVERSE(syr2)(SYR2) {
  USE(A, n, n); USE_VECTOR(x); USE_VECTOR(y);
  if (!dA) return;
  if (dalpha) {
    NEW_VECTOR(W, n);
    DO(symv)(up, n, 1, IN(dA), VEC(y), 0, VEC(W));
    *dalpha += DO(dot)(n, VEC(W), VEC(x)) + CALL(inner_diagonal)(n, IN(dA), VEC(x), VEC(y));
    free(W);
  }
  if (dx) {
    DO(symv)(up, n, alpha, IN(dA), VEC(y), 1, VEC(dx));
    CALL(add_diagonal_vector)(n, alpha, IN(dA), VEC(y), VEC(dx));
  }
  if (dy) {
    DO(symv)(up, n, alpha, IN(dA), VEC(x), 1, VEC(dy));
    CALL(add_diagonal_vector)(n, alpha, IN(dA), VEC(x), VEC(dy));
  }
}
BEFORE(syr2)(SYR2) {
  USE(A, n, n); USE_VECTOR(x); USE_VECTOR(y);
  if (!dA) return;
  if (dx) DO(syr2)(up, n, alpha, VEC(dx), VEC(y), IN(dA));
  if (dy) DO(syr2)(up, n, alpha, VEC(x), VEC(dy), IN(dA));
  if (dalpha) DO(syr2)(up, n, *dalpha, VEC(x), VEC(y), IN(dA));
}

/* x = A x, A triangular. The diagonal that is taken as 1 has no derivative. */
#define TRMV int up, int unit, N n, MATRIX(A), VECTOR(x)
REVERSE(trmv)(TRMV, OLD(x)) {
  USE(A, n, n); USE_VECTOR(x);
  if (!dx) return;
  if (dA) CALL(add_outer_triangle)(up, unit, n, 1, VEC(dx), oldx, 1, IN(dA));
  DO(trmv)(!up, unit, n, TR(A), VEC(dx));
}
/* W = D x, D the triangle of dA */
HELPER(void, triangle_times)(int up, int unit, N n, const T *D, N Dr, N Dc, const T *x, N incx, T *W) {
  CALL(set_vector)(n, VEC(x), W, 1);
  DO(trmv)(up, unit, n, IN(D), W, 1);
  if (unit) CALL(add_vector)(n, -1, VEC(x), W, 1);
}
BEFORE(trmv)(TRMV, OLD(x)) {
  USE(A, n, n); USE_VECTOR(x);
  if (!dx) return;
  DO(trmv)(up, unit, n, IN(A), VEC(dx));
  if (dA) {
    NEW_VECTOR(W, n);
    CALL(triangle_times)(up, unit, n, IN(dA), VEC(x), W);
    CALL(add_vector)(n, 1, VEC(W), VEC(dx));
    free(W);
  }
}

/* x = A^-1 x */
REVERSE(trsv)(TRMV) {
  USE(A, n, n); USE_VECTOR(x);
  if (!dx) return;
  DO(trsv)(!up, unit, n, TR(A), VEC(dx));
  if (dA) CALL(add_outer_triangle)(up, unit, n, -1, VEC(dx), VEC(x), IN(dA));
}
AFTER(trsv)(TRMV) {
  USE(A, n, n); USE_VECTOR(x);
  if (!dx) return;
  DO(trsv)(up, unit, n, IN(A), VEC(dx));
  if (dA) {
    NEW_VECTOR(W, n);
    CALL(triangle_times)(up, unit, n, IN(dA), VEC(x), W);
    DO(trsv)(up, unit, n, IN(A), VEC(W));
    CALL(add_vector)(n, -1, VEC(W), VEC(dx));
    free(W);
  }
}

/* C = alpha A B + beta C */
#define GEMM N m, N n, N k, SCALAR(alpha), MATRIX(A), MATRIX(B), SCALAR(beta), MATRIX(C), OLD(C)
REVERSE(gemm)(GEMM) {
  USE(A, m, k); USE(B, k, n); USE(C, m, n);
  if (!dC) return;
  if (dA) DO(gemm)(m, k, n, alpha, IN(dC), TR(B), 1, IN(dA));
  if (dB) DO(gemm)(k, n, m, alpha, TR(A), IN(dC), 1, IN(dB));
  if (dalpha) {
    NEW(W, m, n);
    DO(gemm)(m, n, k, 1, IN(A), IN(B), 0, IN(W));
    *dalpha += CALL(inner)(m, n, IN(W), IN(dC));
    free(W);
  }
  if (dbeta && beta != 0) *dbeta += CALL(inner)(m, n, IN(oldC), IN(dC));
  CALL(multiply)(m, n, beta, IN(dC));
}
BEFORE(gemm)(GEMM) {
  USE(A, m, k); USE(B, k, n); USE(C, m, n);
  if (!dC) return;
  CALL(multiply)(m, n, beta, IN(dC));
  if (dbeta && beta != 0) CALL(add)(m, n, *dbeta, IN(C), IN(dC));
  if (dA) DO(gemm)(m, n, k, alpha, IN(dA), IN(B), 1, IN(dC));
  if (dB) DO(gemm)(m, n, k, alpha, IN(A), IN(dB), 1, IN(dC));
  if (dalpha) DO(gemm)(m, n, k, *dalpha, IN(A), IN(B), 1, IN(dC));
}

/* C = alpha S B + beta C. syr2k counts the diagonal twice. */
#define SYMM int up, N m, N n, SCALAR(alpha), MATRIX(A), MATRIX(B), SCALAR(beta), MATRIX(C), OLD(C)
REVERSE(symm)(SYMM) {
  USE(A, m, m); USE(B, m, n); USE(C, m, n);
  if (!dC) return;
  if (dA) {
    DO(syr2k)(up, m, n, alpha, IN(dC), IN(B), 1, IN(dA));
    CALL(subtract_inner)(m, n, alpha, IN(dC), IN(B), IN(dA));
  }
  if (dB) DO(symm)(up, m, n, alpha, IN(A), IN(dC), 1, IN(dB));
  if (dalpha) {
    NEW(W, m, n);
    if (!BY_COLUMNS(B, m, n)) { Wr = n; Wc = 1; }
    DO(symm)(up, m, n, 1, IN(A), IN(B), 0, IN(W));
    *dalpha += CALL(inner)(m, n, IN(W), IN(dC));
    free(W);
  }
  if (dbeta && beta != 0) *dbeta += CALL(inner)(m, n, IN(oldC), IN(dC));
  CALL(multiply)(m, n, beta, IN(dC));
}
BEFORE(symm)(SYMM) {
  USE(A, m, m); USE(B, m, n); USE(C, m, n);
  if (!dC) return;
  CALL(multiply)(m, n, beta, IN(dC));
  if (dbeta && beta != 0) CALL(add)(m, n, *dbeta, IN(C), IN(dC));
  if (dA) DO(symm)(up, m, n, alpha, IN(dA), IN(B), 1, IN(dC));
  if (dB) DO(symm)(up, m, n, alpha, IN(A), IN(dB), 1, IN(dC));
  if (dalpha) DO(symm)(up, m, n, *dalpha, IN(A), IN(B), 1, IN(dC));
}

/* C = alpha A A' + beta C in one triangle: A gets (D + D') A, as for syr */
#define SYRK int up, N n, N k, SCALAR(alpha), MATRIX(A), SCALAR(beta), MATRIX(C), OLD(C)
REVERSE(syrk)(SYRK) {
  USE(A, n, k); USE(C, n, n);
  if (!dC) return;
  if (dA) {
    DO(symm)(up, n, k, alpha, IN(dC), IN(A), 1, IN(dA));
    CALL(add_diagonal)(n, k, alpha, IN(dC), IN(A), IN(dA));
  }
  if (dalpha) {
    NEW(W, n, n);
    DO(syrk)(up, n, k, 1, IN(A), 0, IN(W));
    *dalpha += CALL(inner_triangle)(up, n, IN(W), IN(dC));
    free(W);
  }
  if (dbeta && beta != 0) *dbeta += CALL(inner_triangle)(up, n, IN(oldC), IN(dC));
  CALL(multiply_triangle)(up, n, beta, IN(dC));
}
BEFORE(syrk)(SYRK) {
  USE(A, n, k); USE(C, n, n);
  if (!dC) return;
  CALL(multiply_triangle)(up, n, beta, IN(dC));
  if (dbeta && beta != 0) CALL(add_triangle)(up, 0, n, *dbeta, IN(C), IN(dC));
  if (dA) DO(syr2k)(up, n, k, alpha, IN(dA), IN(A), 1, IN(dC));
  if (dalpha) DO(syrk)(up, n, k, *dalpha, IN(A), 1, IN(dC));
}

/* C = alpha (A B' + B A') + beta C in one triangle */
#define SYR2K int up, N n, N k, SCALAR(alpha), MATRIX(A), MATRIX(B), SCALAR(beta), MATRIX(C), OLD(C)
REVERSE(syr2k)(SYR2K) {
  USE(A, n, k); USE(B, n, k); USE(C, n, n);
  if (!dC) return;
  if (dA) {
    DO(symm)(up, n, k, alpha, IN(dC), IN(B), 1, IN(dA));
    CALL(add_diagonal)(n, k, alpha, IN(dC), IN(B), IN(dA));
  }
  if (dB) {
    DO(symm)(up, n, k, alpha, IN(dC), IN(A), 1, IN(dB));
    CALL(add_diagonal)(n, k, alpha, IN(dC), IN(A), IN(dB));
  }
  if (dalpha) {
    NEW(W, n, n);
    DO(syr2k)(up, n, k, 1, IN(A), IN(B), 0, IN(W));
    *dalpha += CALL(inner_triangle)(up, n, IN(W), IN(dC));
    free(W);
  }
  if (dbeta && beta != 0) *dbeta += CALL(inner_triangle)(up, n, IN(oldC), IN(dC));
  CALL(multiply_triangle)(up, n, beta, IN(dC));
}
BEFORE(syr2k)(SYR2K) {
  USE(A, n, k); USE(B, n, k); USE(C, n, n);
  if (!dC) return;
  CALL(multiply_triangle)(up, n, beta, IN(dC));
  if (dbeta && beta != 0) CALL(add_triangle)(up, 0, n, *dbeta, IN(C), IN(dC));
  if (dA) DO(syr2k)(up, n, k, alpha, IN(dA), IN(B), 1, IN(dC));
  if (dB) DO(syr2k)(up, n, k, alpha, IN(A), IN(dB), 1, IN(dC));
  if (dalpha) DO(syr2k)(up, n, k, *dalpha, IN(A), IN(B), 1, IN(dC));
}

/* the triangle of B += a X Y' */
HELPER(void, add_product_triangle)(
    int up, int unit, N m, N n, T a, const T *X, N Xr, N Xc, const T *Y, N Yr, N Yc, T *A, N Ar, N Ac) {
  NEW(W, m, m);
  DO(gemm)(m, m, n, a, IN(X), TR(Y), 0, IN(W));
  CALL(add_triangle)(up, unit, m, 1, IN(W), IN(A));
  free(W);
}
/* W = D X, D the triangle of dA */
HELPER(void, triangle_times_matrix)(int up, int unit, N m, N n, const T *D, N Dr, N Dc, const T *X, N Xr, N Xc, T *W, N Wr, N Wc) {
  CALL(set)(m, n, IN(X), IN(W));
  DO(trmm)(up, unit, m, n, 1, IN(D), IN(W));
  if (unit) CALL(add)(m, n, -1, IN(X), IN(W));
}

/* B = alpha A B, A triangular */
#define TRMM int up, int unit, N m, N n, SCALAR(alpha), MATRIX(A), MATRIX(B), OLD(B)
REVERSE(trmm)(TRMM) {
  USE(A, m, m); USE(B, m, n);
  if (!dB) return;
  if (dA) CALL(add_product_triangle)(up, unit, m, n, alpha, IN(dB), IN(oldB), IN(dA));
  if (dalpha) {
    NEW(W, m, n);
    CALL(set)(m, n, IN(oldB), IN(W));
    DO(trmm)(up, unit, m, n, 1, IN(A), IN(W));
    *dalpha += CALL(inner)(m, n, IN(W), IN(dB));
    free(W);
  }
  DO(trmm)(!up, unit, m, n, alpha, TR(A), IN(dB));
}
BEFORE(trmm)(TRMM) {
  USE(A, m, m); USE(B, m, n);
  if (!dB) return;
  DO(trmm)(up, unit, m, n, alpha, IN(A), IN(dB));
  if (dA || dalpha) {
    NEW(W, m, n);
    if (dA) {
      CALL(triangle_times_matrix)(up, unit, m, n, IN(dA), IN(B), IN(W));
      CALL(add)(m, n, alpha, IN(W), IN(dB));
    }
    if (dalpha) {
      CALL(set)(m, n, IN(B), IN(W));
      DO(trmm)(up, unit, m, n, 1, IN(A), IN(W));
      CALL(add)(m, n, *dalpha, IN(W), IN(dB));
    }
    free(W);
  }
}

/* B = alpha A^-1 B. With V = A'^-1 dB: the old B gets alpha V, A loses V B', alpha gets <V, old B>. */
REVERSE(trsm)(TRMM) {
  USE(A, m, m); USE(B, m, n);
  if (!dB) return;
  DO(trsm)(!up, unit, m, n, 1, TR(A), IN(dB));
  if (dA) CALL(add_product_triangle)(up, unit, m, n, -1, IN(dB), IN(B), IN(dA));
  if (dalpha) *dalpha += CALL(inner)(m, n, IN(oldB), IN(dB));
  CALL(multiply)(m, n, alpha, IN(dB));
}
BEFORE(trsm)(TRMM) {
  USE(A, m, m); USE(B, m, n);
  if (!dB) return;
  CALL(multiply)(m, n, alpha, IN(dB));
  if (dalpha) CALL(add)(m, n, *dalpha, IN(B), IN(dB));
}
HELPER(void, solved)(int up, int unit, N m, N n, const T *A, N Ar, N Ac, const T *dA, N dAr, N dAc, const T *B, N Br, N Bc, T *dB, N dBr, N dBc) {
  if (dA) {
    NEW(W, m, n);
    CALL(triangle_times_matrix)(up, unit, m, n, IN(dA), IN(B), IN(W));
    CALL(add)(m, n, -1, IN(W), IN(dB));
    free(W);
  }
  DO(trsm)(up, unit, m, n, 1, IN(A), IN(dB));
}
AFTER(trsm)(TRMM) {
  USE(A, m, m); USE(B, m, n);
  if (dB) CALL(solved)(up, unit, m, n, IN(A), IN(dA), IN(B), IN(dB));
}

/* A = L L', L in the lower triangle. Reverse, of a small matrix: with P the lower triangle of L' dL, its diagonal halved, and S = L'^-1 P L^-1, dA is
   S + S' below the diagonal and S on it. Of a large one block column by block column, which takes a third of the work; both as in Murray,
   "Differentiation of the Cholesky decomposition" (2016). Forward: dL = L Phi(L^-1 dA L'^-1). Where the factorisation stopped, the leading block is a
   factor. */
#define POTRF N n, MATRIX(A), int info
#define COLUMNS 64
HELPER(void, reverse_factor)(N n, const T *A, N Ar, N Ac, T *dA, N dAr, N dAc) {
  NEW(W, n, n);
  for (N j = 0; j < n; j++)
    for (N i = 0; i < n; i++) AT(W, i, j) = i < j ? 0 : AT(dA, i, j);
  DO(trmm)(1, 0, n, n, 1, TR(A), IN(W));
  for (N j = 0; j < n; j++) {
    for (N i = 0; i < j; i++) AT(W, i, j) = 0;
    AT(W, j, j) /= 2;
  }
  DO(trsm)(1, 0, n, n, 1, TR(A), IN(W));
  DO(trsm)(1, 0, n, n, 1, TR(A), TR(W));
  for (N j = 0; j < n; j++)
    for (N i = j; i < n; i++) AT(dA, i, j) = i == j ? AT(W, i, j) : AT(W, i, j) + AT(W, j, i);
  free(W);
}
REVERSE(potrf)(POTRF) {
  USE(A, n, n);
  if (!dA) return;
  N f = info > 0 ? info - 1 : n;
  for (N k = f; k > 0; k -= COLUMNS) { /* D: the block on the diagonal; R to the left of it, C below it, B below R */
    N j = k > COLUMNS ? k - COLUMNS : 0, m = k - j, below = f - k;
    if (below > 0) {
      DO(trsm)(1, 0, m, below, 1, BLOCK_TR(A, j, j), BLOCK_TR(dA, k, j));
      DO(gemm)(below, j, m, -1, BLOCK(dA, k, j), BLOCK(A, j, 0), 1, BLOCK(dA, k, 0));
      CALL(add_product_triangle)(0, 0, m, below, -1, BLOCK_TR(dA, k, j), BLOCK_TR(A, k, j), BLOCK(dA, j, j));
    }
    CALL(reverse_factor)(m, BLOCK(A, j, j), BLOCK(dA, j, j));
    if (j > 0) {
      if (below > 0) DO(gemm)(m, j, below, -1, BLOCK_TR(dA, k, j), BLOCK(A, k, 0), 1, BLOCK(dA, j, 0));
      DO(symm)(0, m, j, -1, BLOCK(dA, j, j), BLOCK(A, j, 0), 1, BLOCK(dA, j, 0));
      CALL(add_diagonal)(m, j, -1, BLOCK(dA, j, j), BLOCK(A, j, 0), BLOCK(dA, j, 0));
    }
  }
}
AFTER(potrf)(POTRF) {
  USE(A, n, n);
  if (!dA) return;
  N f = info > 0 ? info - 1 : n;
  NEW(W, f, f);
  for (N j = 0; j < f; j++)
    for (N i = 0; i < f; i++) AT(W, i, j) = i < j ? AT(dA, j, i) : AT(dA, i, j);
  DO(trsm)(0, 0, f, f, 1, IN(A), IN(W));
  DO(trsm)(0, 0, f, f, 1, IN(A), TR(W));
  for (N j = 0; j < f; j++) {
    for (N i = 0; i < j; i++) AT(W, i, j) = 0;
    AT(W, j, j) /= 2;
  }
  DO(trmm)(0, 0, f, f, 1, IN(A), IN(W));
  for (N j = 0; j < f; j++)
    for (N i = j; i < f; i++) AT(dA, i, j) = AT(W, i, j);
  free(W);
}

/* B = (L L')^-1 B. With V = (L L')^-1 dB: the old B gets V, L loses (V B' + B V') L. */
#define POTRS N n, N m, MATRIX(A), MATRIX(B)
REVERSE(potrs)(POTRS) {
  USE(A, n, n); USE(B, n, m);
  if (!dB) return;
  DO(potrs)(n, m, IN(A), IN(dB));
  if (dA) {
    NEW(W, n, n);
    DO(gemm)(n, n, m, -1, IN(dB), TR(B), 0, IN(W));
    DO(gemm)(n, n, m, -1, IN(B), TR(dB), 1, IN(W));
    DO(trmm)(1, 0, n, n, 1, TR(A), TR(W));
    CALL(add_triangle)(0, 0, n, 1, IN(W), IN(dA));
    free(W);
  }
}
AFTER(potrs)(POTRS) {
  USE(A, n, n); USE(B, n, m);
  if (!dB) return;
  if (dA) {
    NEW(W, n, m);
    CALL(set)(n, m, IN(B), IN(W));
    DO(trmm)(1, 0, n, m, 1, TR(A), IN(W));
    DO(trmm)(0, 0, n, m, 1, IN(dA), IN(W));
    CALL(add)(n, m, -1, IN(W), IN(dB));
    CALL(set)(n, m, IN(B), IN(W));
    DO(trmm)(1, 0, n, m, 1, TR(dA), IN(W));
    DO(trmm)(0, 0, n, m, 1, IN(A), IN(W));
    CALL(add)(n, m, -1, IN(W), IN(dB));
    free(W);
  }
  DO(potrs)(n, m, IN(A), IN(dB));
}

/* B = A^-1 B, unless a zero on the diagonal stopped it */
#define TRTRS int up, int unit, N n, N m, MATRIX(A), MATRIX(B), int info
REVERSE(trtrs)(TRTRS) {
  USE(A, n, n); USE(B, n, m);
  if (!dB || info) return;
  DO(trsm)(!up, unit, n, m, 1, TR(A), IN(dB));
  if (dA) CALL(add_product_triangle)(up, unit, n, m, -1, IN(dB), IN(B), IN(dA));
}
AFTER(trtrs)(TRTRS) {
  USE(A, n, n); USE(B, n, m);
  if (dB && !info) CALL(solved)(up, unit, n, m, IN(A), IN(dA), IN(B), IN(dB));
}
