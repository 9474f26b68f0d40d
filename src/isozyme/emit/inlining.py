"""Short derivatives are inlined where they are asked for: the tape then lives in registers, and shadows that the caller zeroed for one call go."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from isozyme.ir import instructions as ins
from isozyme.ir.module import Function
from isozyme.ir.values import GlobalRef

SHORT = 900
"""Instructions of both sweeps together. LLVM's own limit (225) is made for code that gains less from being inlined."""

TOTAL = 4000
"""Instructions that all requests for one derivative may get together."""

MARK = '"isozyme_short"'
"""An attribute of requesting functions that would be short enough to be inlined themselves, with all they ask for."""


def inline_short(callers: Iterable[Function], sweeps: Collection[Function]) -> None:
    """Let the calls that took the place of requests be inlined where that makes little code."""
    sizes = {f.name: _length(f) for f in sweeps}
    targets = {f.name: _target(f) for f in sweeps}
    asked: dict[str, list[ins.CallBase]] = {}
    for caller in callers:
        found = [
            (i.callee.name, i)
            for i in caller.instructions()
            if isinstance(i, ins.CallBase) and isinstance(i.callee, GlobalRef) and i.callee.name in sizes
        ]
        if any(targets[name] != _target(caller) for name, _ in found):
            continue  # code for a processor with more features stays in functions that say so
        for name, call in found:
            asked.setdefault(name, []).append(call)
        plain = not any(a.startswith('"target-features"') for a in caller.attributes())
        if found and plain and _length(caller) + sum(sizes[name] for name, _ in found) <= SHORT:
            caller.fn_attrs = (*caller.fn_attrs, MARK)
    for name, calls in asked.items():
        if sizes[name] <= SHORT and sizes[name] * len(calls) <= TOTAL:
            for call in calls:
                call.fn_attrs = (*call.fn_attrs, "alwaysinline")


def _target(f: Function) -> set[str]:
    return {a for a in f.attributes() if a.startswith('"target-')}


def _length(f: Function) -> int:
    return len(list(f.instructions()))
