"""One function over several arguments, on all cores, in forked processes that share what is in memory."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

A = TypeVar("A")
R = TypeVar("R")

_task: Callable[[Any], Any] | None = None


def _call(argument: Any) -> Any:
    assert _task is not None
    return _task(argument)


def parallel_map(function: Callable[[A], R], arguments: Sequence[A]) -> list[R]:
    """`function` of each argument, in order. Results and exceptions come back pickled; what else the function changes is lost. Where a process dies
    (no memory left for several), the work is done here, one argument after the other."""
    global _task
    workers = min(len(os.sched_getaffinity(0)), len(arguments))
    if workers < 2:
        return [function(a) for a in arguments]
    _task = function
    try:
        with ProcessPoolExecutor(workers, multiprocessing.get_context("fork")) as pool:
            return list(pool.map(_call, arguments))
    except BrokenProcessPool:
        return [function(a) for a in arguments]
    finally:
        _task = None
