// Flags: -mavx2 -mfma
/* Intrinsics of x86, a function for each group, against differences and forward mode. */
#include "check.h"
#include <immintrin.h>
void __enzyme_autodiff_v(void *, ...);
double __enzyme_fwddiff(void *, ...);
#define CLOSE(got, want, tol) NEAR(fabs((got) - (want)) <= (tol) * (1 + fabs(want)), 1)
#define F(name) double name(const double *x)
static double sum2(__m128d v) {
  double t[2];
  _mm_storeu_pd(t, v);
  return t[0] + 2 * t[1];
}
static double sum4(__m256d v) {
  double t[4];
  _mm256_storeu_pd(t, v);
  return t[0] + 2 * t[1] + 3 * t[2] - t[3];
}
F(scalar) {
  __m128d a = _mm_load_sd(x), b = _mm_set_sd(x[1]);
  __m128d c = _mm_max_sd(a, b), d = _mm_min_sd(a, b);
  d = _mm_sub_sd(d, _mm_div_sd(a, b));
  return sum2(_mm_mul_pd(_mm_unpacklo_pd(c, d), _mm_loadu_pd(x + 2)));
}
F(horizontal) {
  __m128d a = _mm_loadu_pd(x), b = _mm_loadu_pd(x + 2);
  a = _mm_mul_pd(a, b);
  return sum2(_mm_hadd_pd(a, b)) + sum2(_mm_hsub_pd(b, a)) + sum2(_mm_addsub_pd(a, b)) + sum2(_mm_dp_pd(a, b, 0x31));
}
F(blends) {
  __m128d a = _mm_loadu_pd(x), b = _mm_loadu_pd(x + 2);
  __m128d m = _mm_cmpgt_pd(a, b);
  __m128d c = _mm_blendv_pd(a, _mm_mul_pd(b, b), m);
  __m128d k = _mm_cmpge_pd(a, b);
  __m128d e = _mm_or_pd(_mm_and_pd(k, a), _mm_andnot_pd(k, b));
  return sum2(_mm_blend_pd(c, e, 1)) + _mm_cvtsd_f64(_mm_mul_pd(e, c));
}
F(wide) {
  __m256d a = _mm256_loadu_pd(x), b = _mm256_permute4x64_pd(a, 0x1b);
  __m256d c = _mm256_hadd_pd(_mm256_max_pd(a, b), _mm256_min_pd(_mm256_mul_pd(a, a), b));
  c = _mm256_addsub_pd(c, a);
  c = _mm256_fmaddsub_pd(c, a, b);
  return sum4(_mm256_permutevar_pd(c, _mm256_set_epi64x(0, 2, 0, 2))) + sum4(_mm256_fmsubadd_pd(a, c, b));
}
F(masks) {
  __m256i m = _mm256_set_epi64x(0, -1, 0, -1);
  __m256d a = _mm256_maskload_pd(x, m);
  double t[4] = {1, 2, 3, 4};
  _mm256_maskstore_pd(t, _mm256_set_epi64x(-1, 0, 0, -1), _mm256_mul_pd(a, _mm256_loadu_pd(x)));
  return t[0] * t[0] + t[1] + t[3] * x[3];
}
F(gathers) {
  __m128i i = _mm_set_epi32(0, 3, 1, 2);
  __m256d g = _mm256_i32gather_pd(x, i, 8);
  return sum4(_mm256_mul_pd(g, g));
}
F(floats) {
  float t[4], y[4] = {x[0], x[1], x[2], x[3]};
  __m128 a = _mm_loadu_ps(y);
  a = _mm_add_ps(_mm_max_ps(a, _mm_set1_ps(.5f)), _mm_dp_ps(a, a, 0xf3));
  a = _mm_insert_ps(a, _mm_mul_ps(a, a), 0x90);
  a = _mm_hadd_ps(a, _mm_movehdup_ps(a));
  a = _mm_permutevar_ps(a, _mm_set_epi32(0, 1, 2, 3));
  _mm_storeu_ps(t, a);
  return t[0] + 2 * t[1] + 3 * t[2] - t[3];
}
F(rounds) {
  __m128d a = _mm_loadu_pd(x);
  __m128d r = _mm_sub_pd(a, _mm_floor_pd(a));
  r = _mm_add_pd(_mm_mul_pd(r, r), _mm_round_pd(a, _MM_FROUND_TO_NEAREST_INT));
  return sum2(r) + (_mm_movemask_pd(r) ? x[2] : x[3] * x[3]) + (_mm_comilt_sd(a, r) ? x[2] : x[2] * x[2]);
}
F(converts) {
  __m128 f = _mm_cvtpd_ps(_mm_loadu_pd(x));
  f = _mm_mul_ps(f, f);
  f = _mm_cvtsd_ss(f, _mm_load_sd(x + 2));
  __m128d d = _mm_cvtps_pd(f);
  return sum2(_mm_mul_pd(d, d)) + sum4(_mm256_cvtps_pd(_mm256_cvtpd_ps(_mm256_loadu_pd(x))));
}
F(reciprocals) {
  __m256 v = _mm256_set1_ps((float)x[0]);
  v = _mm256_mul_ps(_mm256_rcp_ps(v), _mm256_rsqrt_ps(_mm256_set1_ps((float)x[1])));
  __m128 s = _mm_rsqrt_ss(_mm_set_ss((float)x[2]));
  return _mm_cvtss_f32(_mm256_castps256_ps128(v)) + _mm_cvtss_f32(s);
}
#define CHECK(f, tol)                                                                                                                      \
  do {                                                                                                                                     \
    double d[4] = {0};                                                                                                                     \
    __enzyme_autodiff_v((void *)f, enzyme_dup, x, d);                                                                                      \
    for (int i = 0; i < 4; i++) {                                                                                                          \
      double e[4] = {0};                                                                                                                   \
      e[i] = 1;                                                                                                                            \
      double t = __enzyme_fwddiff((void *)f, enzyme_dup, x, e);                                                                            \
      CLOSE(d[i], t, tol > 1e-3 ? 1e-5 : 1e-10);                                                                                           \
      double v = x[i], h = tol < 1e-3 ? 1e-6 : 1e-2;                                                                                       \
      x[i] = v + h;                                                                                                                        \
      double p = f(x);                                                                                                                     \
      x[i] = v - h;                                                                                                                        \
      double m = f(x);                                                                                                                     \
      x[i] = v;                                                                                                                            \
      CLOSE(d[i], (p - m) / (2 * h), tol);                                                                                                 \
    }                                                                                                                                      \
  } while (0)
int main() {
  double x[4] = {1.3, .7, 2.2, 1.9};
  CHECK(scalar, 1e-6);
  CHECK(horizontal, 1e-6);
  CHECK(blends, 1e-6);
  CHECK(wide, 1e-6);
  CHECK(masks, 1e-6);
  CHECK(gathers, 1e-6);
  CHECK(floats, 2e-2);
  CHECK(rounds, 1e-6);
  CHECK(converts, 2e-2);
  double d[4] = {0};
  __enzyme_autodiff_v((void *)reciprocals, x, d);
  CLOSE(d[0], -1 / (x[0] * x[0]) / sqrt(x[1]), 2e-3);
  CLOSE(d[1], -.5 * pow(x[1], -1.5) / x[0], 2e-3);
  CLOSE(d[2], -.5 * pow(x[2], -1.5), 2e-3);
}
