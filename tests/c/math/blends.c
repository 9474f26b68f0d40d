/* Choices by masks: of integers, of vectors' comparisons, of signs. */
#include "../check.h"
#include <stdint.h>
#include <immintrin.h>

extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);

static int64_t bits(double x) {
  int64_t n;
  memcpy(&n, &x, 8);
  return n;
}
static double number(int64_t n) {
  double x;
  memcpy(&x, &n, 8);
  return x;
}

static double by_mask(double x) {
  int64_t m = -(int64_t)(x < 1), a = bits(x * x), b = bits(3 * x);
  return number((a & m) | (b & ~m));
}
static double by_difference(double x) {
  int64_t m = -(int64_t)(x < 1), a = bits(x * x), b = bits(3 * x);
  return number(b ^ ((a ^ b) & m));
}
static double by_sign(double x) { /* the larger of x - 1 and 0, times x */
  int64_t d = bits(x - 1);
  return number(d & ~(d >> 63)) * x;
}
static double by_bit(double x) {
  int64_t m = (int64_t)(x * 4) & 1 ? -1 : 0;
  return number((bits(x * x) & m) | (bits(3 * x) & ~m));
}
static double sse(double x) {
  __m128d v = _mm_set_pd(x, x + 1), two = _mm_set1_pd(2), m = _mm_cmplt_pd(v, two);
  __m128d r = _mm_or_pd(_mm_and_pd(m, _mm_mul_pd(v, v)), _mm_andnot_pd(m, _mm_mul_pd(v, two)));
  double out[2];
  _mm_storeu_pd(out, r);
  return out[0] + 3 * out[1];
}
static double sse_signs(double x) { /* |v| with the sign of v - 2 */
  __m128d v = _mm_set_pd(x, x + 1), two = _mm_set1_pd(2), sign = _mm_set1_pd(-0.0);
  __m128d r = _mm_or_pd(_mm_andnot_pd(sign, v), _mm_and_pd(sign, _mm_sub_pd(v, two)));
  return _mm_cvtsd_f64(r) + 3 * _mm_cvtsd_f64(_mm_unpackhi_pd(r, r));
}
static double in_integers(double x) {
  __m128d v = _mm_set_pd(x, x + 1), two = _mm_set1_pd(2);
  __m128i m = _mm_castpd_si128(_mm_cmple_pd(v, two)), a = _mm_castpd_si128(_mm_mul_pd(v, v)), b = _mm_castpd_si128(two);
  __m128d r = _mm_castsi128_pd(_mm_xor_si128(b, _mm_and_si128(_mm_xor_si128(a, b), m)));
  return _mm_cvtsd_f64(r) + 3 * _mm_cvtsd_f64(_mm_unpackhi_pd(r, r));
}
static double floats(double x) {
  __m128 v = _mm_set_ps((float)x, (float)x + 1, (float)x - 1, 0.5f * (float)x), one = _mm_set1_ps(1), m = _mm_cmpgt_ps(v, one);
  __m128 r = _mm_or_ps(_mm_and_ps(m, _mm_mul_ps(v, v)), _mm_andnot_ps(m, one));
  float out[4];
  _mm_storeu_ps(out, r);
  return (double)out[0] + out[1] + out[2] + out[3];
}

typedef double function(double);
static double slope(function *f, double x) {
  double h = 1e-5 * (1 + fabs(x));
  return (f(x + h) - f(x - h)) / (2 * h);
}
#define TRY(f, tolerance) CLOSE(__enzyme_autodiff((void *)f, x), slope(f, x), tolerance); CLOSE(__enzyme_fwddiff((void *)f, x, 1.0), slope(f, x), tolerance)

int main(void) {
  for (double x = -2.9; x < 3; x += 0.37) {
    TRY(by_mask, 1e-7);
    TRY(by_difference, 1e-7);
    TRY(by_sign, 1e-7);
    TRY(by_bit, 1e-7);
    TRY(sse, 1e-7);
    TRY(sse_signs, 1e-7);
    TRY(in_integers, 1e-7);
    TRY(floats, 0.05);
  }
  puts("ok");
}
