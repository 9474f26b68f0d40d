"""Two versions of a derivative: where arguments may overlap (C and C++ without `restrict`), one for calls in which they do not.

A test on entry decides, of the ranges that the function touches (analysis/extents.py). What overlaps goes the way that is always right.
"""

from __future__ import annotations

from dataclasses import dataclass

from isozyme.analysis.effects import ModuleEffects
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


def disjoint_test(function: Function, effects: ModuleEffects, forest: LoopForest) -> DisjointTest | None:
    """What to test on entry so that all pointer arguments lead to memory of their own; None where nothing would be gained or not all is known."""
    open_ = [a for a in function.args if isinstance(a.type, PointerType) and not _alone(a)]
    if len(open_) < 2 or not forest.loops or effects.layout.bits_of_pointer() != 64:
        return None
    ranges = extents(function, effects)
    if ranges is None:
        return None
    pairs = tuple((w, t) for w in ranges.written for t in ranges.touched if w is not t and w != t and not (_alone(w) or _alone(t)))
    apart = [p for p in pairs if not all(isinstance(b, str) for b in p)]  # two variables never overlap
    return DisjointTest(ranges, tuple(apart)) if 0 < len(apart) <= PAIRS else None


def reads_again(slow: Reloads, fast: Reloads, forest: LoopForest) -> bool:
    """Whether some load in a loop can be repeated in the reverse sweep where nothing overlaps, and only there."""
    loads = (i for b in slow.dependence.memory.blocks if forest.depth(b) for i in b.instructions if isinstance(i, ins.Load))
    return any(fast.same(i) and not slow.same(i) for i in loads)


def pointer_arguments(function: Function) -> frozenset[int]:
    return frozenset(a.index for a in function.args if isinstance(a.type, PointerType))


def _alone(base: Base) -> bool:
    """What the language promises already."""
    return isinstance(base, Argument) and any(w.split("(")[0] in ("noalias", "byval") for w in base.attrs)
