"""Functions through which no derivative goes, with what to say of each where it gets active data."""

from __future__ import annotations

import re

_THREADS = (
    "starts a thread: derivatives are computed by one thread",
    "call what the thread runs directly in the function to differentiate, and let threads differentiate separate parts of the work",
)
_TASKS = ("is an OpenMP task or a region for a device, which is not differentiated", "use `#pragma omp parallel for`, or compute without tasks")
_OPENMP = ("belongs to an OpenMP construct that is not differentiated", "use `#pragma omp parallel for`, or compile this file without -fopenmp")
JUMPS = (
    "jumps out of functions, and the reverse sweep cannot follow",
    "return an error code, or keep setjmp and longjmp outside of the function to differentiate",
)
_REFUSED: tuple[tuple[re.Pattern[str], tuple[str, str]], ...] = tuple(
    (re.compile(pattern), said)
    for pattern, said in (
        (r"pthread_create|thrd_create|_ZNSt6thread15_M_start_thread.*|_ZNSt3__120__libcpp_thread_create.*|GOMP_parallel.*", _THREADS),
        (r"__kmpc_(?:omp_task|task|omp_target|fork_teams|distribute|target).*|__tgt_.*", _TASKS),
        (r"__kmpc_.*|GOMP_.*", _OPENMP),
        (r"_?_?(?:sig)?setjmp|_?(?:sig)?longjmp|__longjmp_chk|llvm\.eh\.sjlj\..*", JUMPS),
    )
)


def refusal(name: str) -> tuple[str, str] | None:
    """(what it does, what helps), for a function that is known not to be differentiable."""
    return next((said for pattern, said in _REFUSED if pattern.fullmatch(name)), None)


def returns_twice(name: str) -> bool:
    """The function may return again, after another has jumped back."""
    return re.fullmatch(r"_?_?(?:sig)?setjmp|vfork|getcontext", name) is not None
