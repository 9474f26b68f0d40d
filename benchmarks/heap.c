/* A heap meter: preloaded into a program, it writes the most bytes that were allocated at one time to $HEAP_REPORT when the program ends.
 *     clang -O2 -shared -fPIC heap.c -o heap.so && HEAP_REPORT=peak LD_PRELOAD=./heap.so program
 * glibc only: it goes through the C library's own names of the allocator. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

extern void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t), *__libc_realloc(void *, size_t), *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

static atomic_llong now, peak;

static void *count(void *p)
{
    if (p) {
        long long size = (long long)malloc_usable_size(p), at = atomic_fetch_add(&now, size) + size, most = atomic_load(&peak);
        while (at > most && !atomic_compare_exchange_weak(&peak, &most, at))
            ;
    }
    return p;
}

void *malloc(size_t n) { return count(__libc_malloc(n)); }

void *calloc(size_t n, size_t size) { return count(__libc_calloc(n, size)); }

void *memalign(size_t align, size_t n) { return count(__libc_memalign(align, n)); }

void *aligned_alloc(size_t align, size_t n) { return count(__libc_memalign(align, n)); }

int posix_memalign(void **out, size_t align, size_t n)
{
    *out = count(__libc_memalign(align, n));
    return *out ? 0 : ENOMEM;
}

void *realloc(void *p, size_t n)
{
    if (p)
        atomic_fetch_sub(&now, (long long)malloc_usable_size(p));
    return count(__libc_realloc(p, n));
}

void free(void *p)
{
    if (p)
        atomic_fetch_sub(&now, (long long)malloc_usable_size(p));
    __libc_free(p);
}

__attribute__((destructor)) static void report(void)
{
    const char *path = getenv("HEAP_REPORT");
    if (!path)
        return;
    char text[32];
    int n = snprintf(text, sizeof text, "%lld\n", (long long)atomic_load(&peak)), file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file >= 0 && write(file, text, (size_t)n) == n)
        close(file);
}
