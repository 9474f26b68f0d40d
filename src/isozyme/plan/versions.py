"""Two versions of a derivative: where arguments may overlap (C and C++ without `restrict`), one for calls in which they do not.

A test on entry decides, of the ranges that the function touches (analysis/extents.py). What overlaps goes the way that is always right.
"""

from __future__ import annotations

from dataclasses import dataclass

from isozyme.analysis.effects import FunctionMemory, ModuleEffects
from isozyme.analysis.effects_model import FRESH, arg
from isozyme.analysis.extents import Base, Extents, extents
from isozyme.analysis.loops import LoopForest
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function
from isozyme.ir.types import PointerType
from isozyme.ir.values import Argument
from isozyme.plan.reloads import Reloads

GAIN = 0.7
"""The version for what does not overlap must store this part of what the other one does, or less: it costs code."""
PAIRS = 100
"""More pairs of ranges are not compared."""


@dataclass(frozen=True)
class DisjointTest:
    """Memory that one argument (or global) writes must not be what another one touches. pairs: (what writes, what touches)."""

    ranges: Extents
    pairs: tuple[tuple[Base, Base], ...]


def disjoint_test(function: Function, effects: ModuleEffects) -> DisjointTest | None:
    """What to test on entry so that all pointer arguments lead to memory of their own; None where not all is known."""
    ranges = extents(function, effects) if effects.layout.bits_of_pointer() == 64 else None
    if ranges is None:
        return None
    pairs = tuple((w, t) for w in ranges.written for t in ranges.touched if w is not t and w != t and not (_alone(w) or _alone(t)))
    apart = [p for p in pairs if not all(isinstance(b, str) for b in p)]  # two variables never overlap
    return DisjointTest(ranges, tuple(apart)) if 0 < len(apart) <= PAIRS else None


def may_gain(function: Function, forest: LoopForest) -> bool:
    """Whether it may matter at all that arguments do not overlap."""
    return bool(forest.loops) and sum(isinstance(a.type, PointerType) and not _alone(a) for a in function.args) > 1


def reads_again(slow: Reloads, fast: Reloads, forest: LoopForest) -> bool:
    """Whether some load in a loop can be repeated in the reverse sweep where nothing overlaps, and only there."""
    loads = (i for b in slow.dependence.memory.blocks if forest.depth(b) for i in b.instructions if isinstance(i, ins.Load))
    return any(fast.same(i) and not slow.same(i) for i in loads)


def passed_apart(memory: FunctionMemory, call: ins.CallBase, here: bool | None) -> bool | None:
    """Whether the arguments of a call lead to memory of their own, for all that the callee does; None where it may find out itself. here: the same of
    the arguments of the function that calls."""
    e, points_to = memory.call_effects(call), memory.points_to
    pointers = [(k, points_to.of(a)) for k, a in enumerate(call.args) if isinstance(a.type, PointerType)]
    named = FRESH | sum(arg(k) for k, _ in pointers)
    writes = [k for k, _ in pointers if e.writes & arg(k)]
    beside = sum(o.bit for name in (*e.globals_read, *e.globals_written) if (o := points_to.global_object(name)) is not None)
    apart = not (e.reads | e.writes) & ~named and not any(points_to.overlap(p, beside) for _, p in pointers)
    pairs = ((p, q) for n, (k, p) in enumerate(pointers) for m, q in pointers[:n] if k in writes or m in writes)
    if writes and apart and not any(points_to.overlap(p, q) for p, q in pairs):
        return True
    return False if here is False else None


def pointer_arguments(function: Function) -> frozenset[int]:
    return frozenset(a.index for a in function.args if isinstance(a.type, PointerType))


def _alone(base: Base) -> bool:
    """What the language promises already."""
    return isinstance(base, Argument) and any(w.split("(")[0] in ("noalias", "byval") for w in base.attrs)
