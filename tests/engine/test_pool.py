"""The pool that tape memory comes from: many sizes, many threads, no block given out twice, a bounded amount kept."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from isozyme.emit.runtime import _TEXT

THREADS = """
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
char *take(int64_t bytes);
void give(char *p);
extern int64_t isozyme_tape_kept;
static void *work(void *seed)
{
    unsigned s = (unsigned)(size_t)seed;
    char *held[8] = {0};
    size_t sizes[8];
    long bad = 0;
    for (int k = 0; k < 20000; k++) {
        int at = rand_r(&s) % 8;
        if (held[at]) {
            for (size_t i = 0; i < sizes[at]; i += 4096)
                bad += held[at][i] != (char)(size_t)seed;
            bad += held[at][sizes[at] - 1] != (char)(size_t)seed;
            give(held[at]);
            held[at] = NULL;
        } else {
            sizes[at] = 30000 + rand_r(&s) % 400000;
            held[at] = take(sizes[at]);
            for (size_t i = 0; i < sizes[at]; i += 4096)
                held[at][i] = (char)(size_t)seed;
            held[at][sizes[at] - 1] = (char)(size_t)seed;
        }
    }
    for (int at = 0; at < 8; at++)
        give(held[at]);
    return (void *)bad;
}
int main(void)
{
    pthread_t threads[4];
    long bad = 0;
    for (size_t k = 0; k < 4; k++)
        pthread_create(&threads[k], NULL, work, (void *)(k + 1));
    for (size_t k = 0; k < 4; k++) {
        void *wrong;
        pthread_join(threads[k], &wrong);
        bad += (long)wrong;
    }
    char *big = take(300000000);
    give(big);
    printf("%ld %d\\n", bad, isozyme_tape_kept >= 0 && isozyme_tape_kept <= 16 * 500000);
    return 0;
}
"""

WRAPPERS = """
define ptr @take(i64 %bytes) {
  %p = call ptr @isozyme.slab(i64 %bytes, i1 true)
  ret ptr %p
}
define void @give(ptr %p) {
  call void @isozyme.slab.release(ptr %p)
  ret void
}
"""


@pytest.mark.skipif(shutil.which("clang-22") is None, reason="needs clang")
def test_the_pool_shared_by_threads(tmp_path: Path) -> None:
    (tmp_path / "pool.ll").write_text(_TEXT + WRAPPERS)
    (tmp_path / "main.c").write_text(THREADS)
    flags = ["-O1", "-w", "-pthread", "-fsanitize=address"]
    subprocess.run(["clang-22", *flags, "pool.ll", "main.c", "-o", "main"], cwd=tmp_path, check=True)
    done = subprocess.run([tmp_path / "main"], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout.split()) == (0, ["0", "1"]), done.stdout + done.stderr
