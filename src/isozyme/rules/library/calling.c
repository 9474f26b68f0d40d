/* Functions of the C library that call back: the bodies that differentiation sees. What is sorted is an order, which carries no derivative; the
   elements themselves move twice. Stable, as glibc's qsort is. */
#include <stdlib.h>
#include <string.h>

#define SORT(name, PARAMETERS, COMPARE) \
  void name(void *base, size_t n, size_t size, PARAMETERS) { \
    if (n < 2) return; \
    size_t *order = malloc(n * sizeof *order), *other = malloc(n * sizeof *other); \
    for (size_t i = 0; i < n; i++) order[i] = i; \
    for (size_t width = 1; width < n; width *= 2) { \
      for (size_t k = 0, start = 0; start < n; start += 2 * width) { \
        size_t middle = start + width < n ? start + width : n, end = middle + width < n ? middle + width : n; \
        size_t i = start, j = middle; \
        while (i < middle && j < end) { \
          const char *a = (const char *)base + order[i] * size, *b = (const char *)base + order[j] * size; \
          if (COMPARE <= 0) other[k++] = order[i++]; \
          else other[k++] = order[j++]; \
        } \
        while (i < middle) other[k++] = order[i++]; \
        while (j < end) other[k++] = order[j++]; \
      } \
      for (size_t i = 0; i < n; i++) order[i] = other[i]; \
    } \
    char *copy = malloc(n * size); \
    for (size_t i = 0; i < n; i++) memcpy(copy + i * size, (const char *)base + order[i] * size, size); \
    memcpy(base, copy, n * size); \
    free(copy); \
    free(other); \
    free(order); \
  }
#define COMMA ,
SORT(isozyme_qsort, int (*compare)(const void *, const void *), compare(a, b))
SORT(isozyme_qsort_r, int (*compare)(const void *, const void *, void *) COMMA void *with, compare(a, b, with))

void *isozyme_bsearch(const void *key, const void *base, size_t n, size_t size, int (*compare)(const void *, const void *)) {
  size_t low = 0, high = n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    const char *at = (const char *)base + middle * size;
    int c = compare(key, at);
    if (c == 0) return (void *)at;
    if (c < 0) high = middle;
    else low = middle + 1;
  }
  return 0;
}
