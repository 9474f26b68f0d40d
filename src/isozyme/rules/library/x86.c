/* What the x86 intrinsics of immintrin.h compute that LLVM knows by no other name: the bodies that differentiation sees. See blas.c.
 * `llvm.x86.sse2.max.pd` is isozyme_x86_sse2_max_pd here. Lanes that an instruction passes through come from where it takes them. */
typedef float v4f __attribute__((vector_size(16)));
typedef float v8f __attribute__((vector_size(32)));
typedef float v16f __attribute__((vector_size(64)));
typedef double v2d __attribute__((vector_size(16)));
typedef double v4d __attribute__((vector_size(32)));
typedef double v8d __attribute__((vector_size(64)));
typedef int v4i __attribute__((vector_size(16)));
typedef int v8i __attribute__((vector_size(32)));
typedef int v16i __attribute__((vector_size(64)));
typedef long v2l __attribute__((vector_size(16)));
typedef long v4l __attribute__((vector_size(32)));
typedef long v8l __attribute__((vector_size(64)));
#define LANES(n) _Pragma("clang loop unroll(full)") for (int k = 0; k < (n); k++)

/* Lanes of vectors of n. */
#define EXTREME(name, t, n, op) \
  t isozyme_x86_##name(t a, t b) { \
    LANES(n) a[k] = a[k] op b[k] ? a[k] : b[k]; \
    return a; \
  }
EXTREME(sse_min_ps, v4f, 4, <)
EXTREME(sse_max_ps, v4f, 4, >)
EXTREME(sse_min_ss, v4f, 1, <)
EXTREME(sse_max_ss, v4f, 1, >)
EXTREME(sse2_min_pd, v2d, 2, <)
EXTREME(sse2_max_pd, v2d, 2, >)
EXTREME(sse2_min_sd, v2d, 1, <)
EXTREME(sse2_max_sd, v2d, 1, >)
EXTREME(avx_min_ps_256, v8f, 8, <)
EXTREME(avx_max_ps_256, v8f, 8, >)
EXTREME(avx_min_pd_256, v4d, 4, <)
EXTREME(avx_max_pd_256, v4d, 4, >)
#define EXTREME512(name, t, n, op) \
  t isozyme_x86_##name(t a, t b, int rounding) { \
    LANES(n) a[k] = a[k] op b[k] ? a[k] : b[k]; \
    return a; \
  }
EXTREME512(avx512_min_ps_512, v16f, 16, <)
EXTREME512(avx512_max_ps_512, v16f, 16, >)
EXTREME512(avx512_min_pd_512, v8d, 8, <)
EXTREME512(avx512_max_pd_512, v8d, 8, >)

#define HORIZONTAL(name, t, n, part, op) \
  t isozyme_x86_##name(t a, t b) { \
    t r = a; \
    LANES(n) { \
      int at = k / (part) * (part), j = k % (part), from = at + j % ((part) / 2) * 2; \
      r[k] = j < (part) / 2 ? a[from] op a[from + 1] : b[from] op b[from + 1]; \
    } \
    return r; \
  }
HORIZONTAL(sse3_hadd_ps, v4f, 4, 4, +)
HORIZONTAL(sse3_hsub_ps, v4f, 4, 4, -)
HORIZONTAL(sse3_hadd_pd, v2d, 2, 2, +)
HORIZONTAL(sse3_hsub_pd, v2d, 2, 2, -)
HORIZONTAL(avx_hadd_ps_256, v8f, 8, 4, +)
HORIZONTAL(avx_hsub_ps_256, v8f, 8, 4, -)
HORIZONTAL(avx_hadd_pd_256, v4d, 4, 2, +)
HORIZONTAL(avx_hsub_pd_256, v4d, 4, 2, -)

#define ADDSUB(name, t, n) \
  t isozyme_x86_##name(t a, t b) { \
    LANES(n) a[k] = k % 2 ? a[k] + b[k] : a[k] - b[k]; \
    return a; \
  }
ADDSUB(sse3_addsub_ps, v4f, 4)
ADDSUB(sse3_addsub_pd, v2d, 2)
ADDSUB(avx_addsub_ps_256, v8f, 8)
ADDSUB(avx_addsub_pd_256, v4d, 4)

#define FMADDSUB(name, t, n, fma) \
  t isozyme_x86_##name(t a, t b, t c) { \
    LANES(n) a[k] = fma(a[k], b[k], k % 2 ? c[k] : -c[k]); \
    return a; \
  }
FMADDSUB(fma_vfmaddsub_ps, v4f, 4, __builtin_fmaf)
FMADDSUB(fma_vfmaddsub_pd, v2d, 2, __builtin_fma)
FMADDSUB(fma_vfmaddsub_ps_256, v8f, 8, __builtin_fmaf)
FMADDSUB(fma_vfmaddsub_pd_256, v4d, 4, __builtin_fma)

#define BLEND(name, t, i, n) \
  t isozyme_x86_##name(t a, t b, t mask) { \
    LANES(n) a[k] = ((i)mask)[k] < 0 ? b[k] : a[k]; \
    return a; \
  }
BLEND(sse41_blendvps, v4f, v4i, 4)
BLEND(sse41_blendvpd, v2d, v2l, 2)
BLEND(avx_blendv_ps_256, v8f, v8i, 8)
BLEND(avx_blendv_pd_256, v4d, v4l, 4)

#define DOT(name, t, n, part, e) \
  t isozyme_x86_##name(t a, t b, char which) { \
    t r = a; \
    _Pragma("clang loop unroll(full)") for (int at = 0; at < (n); at += (part)) { \
      e s = 0; \
      LANES(part) if (which >> (4 + k) & 1) s += a[at + k] * b[at + k]; \
      LANES(part) r[at + k] = which >> k & 1 ? s : 0; \
    } \
    return r; \
  }
DOT(sse41_dpps, v4f, 4, 4, float)
DOT(sse41_dppd, v2d, 2, 2, double)
DOT(avx_dp_ps_256, v8f, 8, 4, float)

v4f isozyme_x86_sse41_insertps(v4f a, v4f b, char which) {
  a[which >> 4 & 3] = b[which >> 6 & 3];
  LANES(4) a[k] = which >> k & 1 ? 0 : a[k];
  return a;
}

#define TEST(name, t, i, n, e) \
  t isozyme_x86_##name(t a, t b, char how) { \
    LANES(n) { \
      int no = a[k] != a[k] || b[k] != b[k], y; \
      switch (how & 7) { \
      case 0: y = a[k] == b[k]; break; \
      case 1: y = a[k] < b[k]; break; \
      case 2: y = a[k] <= b[k]; break; \
      case 3: y = no; break; \
      case 4: y = a[k] != b[k]; break; \
      case 5: y = !(a[k] < b[k]); break; \
      case 6: y = !(a[k] <= b[k]); break; \
      default: y = !no; \
      } \
      i bits = (i)a; \
      bits[k] = y ? -1 : 0; \
      a = (t)bits; \
    } \
    return a; \
  }
TEST(sse_cmp_ss, v4f, v4i, 1, int)
TEST(sse2_cmp_sd, v2d, v2l, 1, long)

/* All lanes at once. */
#define TESTS(name, t, i) \
  t isozyme_x86_##name(t a, t b, char how) { \
    i ordered = (i)(a == a) & (i)(b == b), y; \
    switch (how & 15) { \
    case 0: y = a == b; break; \
    case 1: y = a < b; break; \
    case 2: y = a <= b; break; \
    case 3: y = ~ordered; break; \
    case 4: y = a != b; break; \
    case 5: y = ~(i)(a < b); break; \
    case 6: y = ~(i)(a <= b); break; \
    case 7: y = ordered; break; \
    case 8: y = (i)(a == b) | ~ordered; break; \
    case 9: y = ~(i)(a >= b); break; \
    case 10: y = ~(i)(a > b); break; \
    case 11: y = (i){0}; break; \
    case 12: y = (i)(a < b) | (i)(a > b); break; \
    case 13: y = a >= b; break; \
    case 14: y = a > b; break; \
    default: y = ~(i){0}; \
    } \
    return (t)y; \
  }
TESTS(sse_cmp_ps, v4f, v4i)
TESTS(sse2_cmp_pd, v2d, v2l)
TESTS(avx_cmp_ps_256, v8f, v8i)
TESTS(avx_cmp_pd_256, v4d, v4l)

#define ROUND(name, t, n, s) \
  t isozyme_x86_##name(t a, int how) { \
    LANES(n) a[k] = (how & 7) == 1 ? __builtin_floor##s(a[k]) : (how & 7) == 2 ? __builtin_ceil##s(a[k]) \
                    : (how & 7) == 3 ? __builtin_trunc##s(a[k]) : __builtin_rint##s(a[k]); \
    return a; \
  }
ROUND(sse41_round_ps, v4f, 4, f)
ROUND(sse41_round_pd, v2d, 2, )
ROUND(avx_round_ps_256, v8f, 8, f)
ROUND(avx_round_pd_256, v4d, 4, )
#define ROUND_ONE(name, t, s) \
  t isozyme_x86_##name(t a, t b, int how) { \
    a[0] = (how & 7) == 1 ? __builtin_floor##s(b[0]) : (how & 7) == 2 ? __builtin_ceil##s(b[0]) \
           : (how & 7) == 3 ? __builtin_trunc##s(b[0]) : __builtin_rint##s(b[0]); \
    return a; \
  }
ROUND_ONE(sse41_round_ss, v4f, f)
ROUND_ONE(sse41_round_sd, v2d, )

v4f isozyme_x86_sse2_cvtsd2ss(v4f a, v2d b) {
  a[0] = (float)b[0];
  return a;
}
v4f isozyme_x86_sse2_cvtpd2ps(v2d a) { return (v4f){(float)a[0], (float)a[1], 0, 0}; }
v4f isozyme_x86_avx_cvt_pd2_ps_256(v4d a) { return (v4f){(float)a[0], (float)a[1], (float)a[2], (float)a[3]}; }
v4f isozyme_x86_sse_rcp_ss(v4f a) {
  a[0] = __builtin_ia32_rcpps(a)[0];
  return a;
}
v4f isozyme_x86_sse_rsqrt_ss(v4f a) {
  a[0] = __builtin_ia32_rsqrtps(a)[0];
  return a;
}

/* Memory */
#define MASKED(name, t, e, i, n) \
  t isozyme_x86_avx_maskload_##name(const void *p, i mask) { \
    t r = {0}; \
    LANES(n) if (mask[k] < 0) r[k] = ((const e *)p)[k]; \
    return r; \
  } \
  void isozyme_x86_avx_maskstore_##name(void *p, i mask, t v) { \
    LANES(n) if (mask[k] < 0) ((e *)p)[k] = v[k]; \
  }
MASKED(ps, v4f, float, v4i, 4)
MASKED(pd, v2d, double, v2l, 2)
MASKED(ps_256, v8f, float, v8i, 8)
MASKED(pd_256, v4d, double, v4l, 4)

#define GATHER(name, t, e, i, m, n) \
  t isozyme_x86_avx2_gather_##name(t from, const void *p, i at, t mask, char scale) { \
    LANES(n) if (((m)mask)[k] < 0) from[k] = *(const e *)((const char *)p + (long)at[k] * scale); \
    return from; \
  }
GATHER(d_pd, v2d, double, v4i, v2l, 2)
GATHER(d_pd_256, v4d, double, v4i, v4l, 4)
GATHER(q_pd, v2d, double, v2l, v2l, 2)
GATHER(q_pd_256, v4d, double, v4l, v4l, 4)
GATHER(d_ps, v4f, float, v4i, v4i, 4)
GATHER(d_ps_256, v8f, float, v8i, v8i, 8)
GATHER(q_ps_256, v4f, float, v4l, v4i, 4)

/* Permutations */
#define PERMUTE(name, t, i, n, from) \
  t isozyme_x86_##name(t a, i how) { \
    t r = a; \
    LANES(n) r[k] = a[from]; \
    return r; \
  }
PERMUTE(avx_vpermilvar_ps, v4f, v4i, 4, how[k] & 3)
PERMUTE(avx_vpermilvar_pd, v2d, v2l, 2, how[k] >> 1 & 1)
PERMUTE(avx_vpermilvar_ps_256, v8f, v8i, 8, (k & 4) + (how[k] & 3))
PERMUTE(avx_vpermilvar_pd_256, v4d, v4l, 4, (k & 2) + (how[k] >> 1 & 1))
PERMUTE(avx2_permps, v8f, v8i, 8, how[k] & 7)
PERMUTE(avx512_permvar_df_256, v4d, v4l, 4, how[k] & 3)
PERMUTE(avx512_permvar_df_512, v8d, v8l, 8, how[k] & 7)
PERMUTE(avx512_permvar_sf_512, v16f, v16i, 16, how[k] & 15)
PERMUTE(avx512_vpermilvar_ps_512, v16f, v16i, 16, (k & 12) + (how[k] & 3))
PERMUTE(avx512_vpermilvar_pd_512, v8d, v8l, 8, (k & 6) + (how[k] >> 1 & 1))

/* Shifts of integers: by the number in the low word of a vector, by a number. */
typedef unsigned v4u __attribute__((vector_size(16)));
typedef unsigned v8u __attribute__((vector_size(32)));
typedef unsigned long v2m __attribute__((vector_size(16)));
typedef unsigned long v4m __attribute__((vector_size(32)));
#define SHIFT(name, t, u, op, count, bits, spent) \
  t isozyme_x86_##name(t a, count c) { return ((v2m)c)[0] < (bits) ? (t)((u)a op ((v2m)c)[0]) : (spent); }
#define SHIFT_BY(name, t, u, op, bits, spent) \
  t isozyme_x86_##name(t a, int c) { return (unsigned)c < (bits) ? (t)((u)a op c) : (spent); }
SHIFT(sse2_psll_d, v4i, v4u, <<, v4i, 32, (v4i){0})
SHIFT(sse2_psrl_d, v4i, v4u, >>, v4i, 32, (v4i){0})
SHIFT(sse2_psra_d, v4i, v4i, >>, v4i, 32, a >> 31)
SHIFT(sse2_psll_q, v2l, v2m, <<, v2l, 64, (v2l){0})
SHIFT(sse2_psrl_q, v2l, v2m, >>, v2l, 64, (v2l){0})
SHIFT(avx2_psll_d, v8i, v8u, <<, v4i, 32, (v8i){0})
SHIFT(avx2_psrl_d, v8i, v8u, >>, v4i, 32, (v8i){0})
SHIFT(avx2_psra_d, v8i, v8i, >>, v4i, 32, a >> 31)
SHIFT(avx2_psll_q, v4l, v4m, <<, v2l, 64, (v4l){0})
SHIFT(avx2_psrl_q, v4l, v4m, >>, v2l, 64, (v4l){0})
SHIFT_BY(sse2_pslli_d, v4i, v4u, <<, 32, (v4i){0})
SHIFT_BY(sse2_psrli_d, v4i, v4u, >>, 32, (v4i){0})
SHIFT_BY(sse2_psrai_d, v4i, v4i, >>, 32, a >> 31)
SHIFT_BY(sse2_pslli_q, v2l, v2m, <<, 64, (v2l){0})
SHIFT_BY(sse2_psrli_q, v2l, v2m, >>, 64, (v2l){0})
SHIFT_BY(avx2_pslli_d, v8i, v8u, <<, 32, (v8i){0})
SHIFT_BY(avx2_psrli_d, v8i, v8u, >>, 32, (v8i){0})
SHIFT_BY(avx2_psrai_d, v8i, v8i, >>, 32, a >> 31)
SHIFT_BY(avx2_pslli_q, v4l, v4m, <<, 64, (v4l){0})
SHIFT_BY(avx2_psrli_q, v4l, v4m, >>, 64, (v4l){0})
