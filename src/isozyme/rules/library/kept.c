/* Shadows of blocks that variables of the program keep from one derivative to the next (plan/kept.py). Such a variable's own shadow holds null, or a
   block that nobody else holds, which serves again. */
typedef unsigned long size;
typedef struct {
  char **primal, **shadow; /* a pointer; the first of three (begin, end, end of the block) of a vector */
  void *(*allocate)(size);
  void (*release)(void *);
  long vector;
} owner;

extern size malloc_usable_size(void *);
extern void *memset(void *, int, size);
extern void abort(void) __attribute__((noreturn));

static void set(const owner *o, char *s) {
  *o->shadow = s;
  if (o->vector) {
    o->shadow[1] = s ? s + (o->primal[1] - o->primal[0]) : 0;
    o->shadow[2] = s ? s + (o->primal[2] - o->primal[0]) : 0;
  }
}

static size bytes(const owner *o) { return o->vector ? (size)(o->primal[2] - o->primal[0]) : malloc_usable_size(*o->primal); }

/* When a derivative is asked for: a shadow full of zeros for each block. keep: what is not needed any more may be in use by a tape. */
void isozyme_kept_renew(const owner *o, long n, int keep) {
  for (long i = 0; i < n; i++) {
    if (*o[i].shadow == *o[i].primal) *o[i].shadow = 0;
    for (long j = 0; j < i; j++)
      if (*o[j].shadow == *o[i].shadow) *o[i].shadow = 0;
  }
  for (long i = 0; i < n; i++) {
    char *p = *o[i].primal, *s = *o[i].shadow;
    char *same = 0;
    for (long j = 0; j < i; j++)
      if (p && *o[j].primal == p) same = *o[j].shadow;
    size need = p && !same ? bytes(o + i) : 0;
    if (s && (!p || same || malloc_usable_size(s) < need)) {
      if (!keep) o[i].release(s);
      s = 0;
    }
    if (same) s = same;
    else if (p) {
      if (!s) s = o[i].allocate(need);
      if (!s) abort();
      memset(s, 0, need);
    }
    set(o + i, s);
  }
}

/* Afterwards: a variable that holds a block without a shadow has none. */
void isozyme_kept_settle(const owner *o, long n) {
  for (long i = 0; i < n; i++)
    if (*o[i].shadow == *o[i].primal) *o[i].shadow = 0;
}
