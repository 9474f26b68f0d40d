#include "check.h"
#include <immintrin.h>
static __attribute__((target("avx,fma"))) double f(double x) { __m256d a = _mm256_set1_pd(x), b = _mm256_set_pd(1, x, 2, 3 * x), c = _mm256_set1_pd(x * x), r = c;
  asm("vfmadd231pd %[a], %[b], %[c]" : [c] "+x"(r) : [a] "x"(a), [b] "x"(b));
  __m256d m; asm("vminpd %[a], %[b], %[res]" : [res] "=x"(m) : [a] "x"(a), [b] "x"(b));
  __m256d n; asm("vmaxpd %[a], %[b], %[res]" : [res] "=x"(n) : [a] "x"(r), [b] "x"(b));
  __m256d s = c; asm("vfnmsub231pd %1, %2, %0" : "+x"(s) : "x"(a), "x"(b));
  __m128d small = _mm_set_pd(x, 1), least = small, most = small;
  asm("minpd %1, %0" : "+x"(least) : "x"(_mm_set1_pd(1.5)));
  asm("maxpd %[a], %[b]" : [b] "=x"(most) : [a] "x"(_mm_set_pd(1.5, x)), "[b]"(small));
  double v[4], w[4], u[4], t[4]; _mm256_storeu_pd(v, r); _mm256_storeu_pd(w, m); _mm256_storeu_pd(u, n); _mm256_storeu_pd(t, s);
  return v[0] * v[1] + w[2] * w[3] + w[1] * u[0] + u[1] * u[2] + t[0] * t[3] + least[1] * most[0] + least[0] * most[1]; }
int main() { if (!__builtin_cpu_supports("fma")) return 0; BOTH(f, 0.7); BOTH(f, 2.3); return failures; }
