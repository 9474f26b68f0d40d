/* As much of OpenMP's runtime as the primal needs: a team of one. */
int omp_get_thread_num(void) { return 0; }
int omp_get_num_threads(void) { return 1; }
typedef void region(int *, int *, ...);
void __kmpc_fork_call(void *where, int n, region *f, ...) {
  void *a[8] = {0};
  __builtin_va_list l;
  __builtin_va_start(l, f);
  for (int i = 0; i < n; i++) a[i] = __builtin_va_arg(l, void *);
  __builtin_va_end(l);
  int zero = 0;
  ((void (*)(int *, int *, void *, void *, void *, void *, void *, void *, void *, void *))f)(&zero, &zero, a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7]);
}
#define NOTHING(name) void name(void) {}
NOTHING(__kmpc_barrier) NOTHING(__kmpc_critical) NOTHING(__kmpc_end_critical) NOTHING(__kmpc_for_static_fini) NOTHING(__kmpc_dispatch_deinit)
NOTHING(__kmpc_end_master) NOTHING(__kmpc_end_single) NOTHING(__kmpc_end_reduce_nowait) NOTHING(__kmpc_serialized_parallel)
NOTHING(__kmpc_end_serialized_parallel) NOTHING(__kmpc_push_num_threads)
int __kmpc_global_thread_num(void *where) { return 0; }
int __kmpc_master(void *where, int t) { return 1; }
int __kmpc_single(void *where, int t) { return 1; }
int __kmpc_reduce_nowait(void *where, ...) { return 1; }
#define LOOPS(n, T) \
  void __kmpc_for_static_init_##n(void *where, int t, int kind, int *last, T *lower, T *upper, T *stride, T step, T chunk) { *last = 1; *stride = *upper - *lower + 1; } \
  static T left##n, low##n, high##n, by##n; \
  void __kmpc_dispatch_init_##n(void *where, int t, int kind, T lower, T upper, T step, T chunk) { left##n = 1; low##n = lower; high##n = upper; by##n = step; } \
  int __kmpc_dispatch_next_##n(void *where, int t, int *last, T *lower, T *upper, T *step) { \
    if (!left##n) return 0; \
    left##n = 0; *last = 1; *lower = low##n; *upper = high##n; *step = by##n; \
    return 1; \
  }
LOOPS(4, int)
LOOPS(8, long)
