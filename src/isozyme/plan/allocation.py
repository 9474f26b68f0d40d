"""Where tape for loops comes from, and for how many iterations: what is known at the entry of a nest about whether an inner loop runs at
all. Its trip count says nothing where it does not: `n - 1` runs for n = 0."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from itertools import pairwise

from isozyme.analysis.dominators import DominatorTree
from isozyme.analysis.loops import Loop
from isozyme.ir.instructions import Branch
from isozyme.ir.module import Block
from isozyme.ir.values import Value
from isozyme.plan.nodes import Slab


class Source(enum.Enum):
    """Where a block of tape memory comes from."""

    OWN = "own"  # allocated, and freed when the loop is undone
    ARENA = "arena"
    MAYBE = "maybe"  # the arena, unless there is not that much: nobody touches it then


@dataclass(frozen=True, eq=False)
class Allocation:
    """One block of memory for slabs of a nest, outermost loop first. certain: the trip counts are what they say whenever the nest is entered. guards:
    conditions with the value that they have wherever the innermost loop is entered."""

    slabs: tuple[Slab, ...]
    loops: tuple[Loop, ...]
    source: Source
    certain: bool
    guards: tuple[tuple[Value, bool], ...]

    @property
    def root(self) -> Loop:
        return self.slabs[0].root


def allocation(slabs: list[Slab], loops: tuple[Loop, ...], dominators: DominatorTree[Block], arena: bool, last: bool) -> Allocation:
    """arena: nothing is freed when its loop is undone. last: the derivative is not differentiated again."""
    certain = all(
        inner.preheader is not None and all(dominators.dominates(inner.preheader, latch) for latch in outer.latches)
        for outer, inner in pairwise(loops)
    )
    if slabs[0].root.parent is None and not arena:
        source = Source.OWN
    else:
        source = Source.MAYBE if last and not certain else Source.ARENA
    return Allocation(tuple(slabs), loops, source, certain, () if certain else guards(slabs[0].root, loops[-1]))


def guards(root: Loop, inner: Loop) -> tuple[tuple[Value, bool], ...]:
    """Conditions that stand still in `root`, each with the value that it has wherever `inner`, a loop in root, is entered."""
    conditions = {
        t.condition: None
        for b in root.blocks
        if isinstance(t := b.terminator, Branch) and t.condition is not None and root.is_invariant(t.condition) and b not in inner.blocks
    }
    return tuple((c, value) for c in conditions for value in (True, False) if not _reached(root, inner.header, c, not value))


def _reached(root: Loop, target: Block, condition: Value, value: bool) -> bool:
    """Whether a way leads from root's header to a block within one iteration while a condition has a value. Where it is tested does not matter:
    LLVM leaves out tests whose result it knows from where one comes from."""
    seen = {root.header}
    work = [root.header]
    while work:
        b = work.pop()
        if b is target:
            return True
        t = b.terminator
        known = isinstance(t, Branch) and t.condition is condition
        for s in [t.targets[0 if value else 1]] if known and isinstance(t, Branch) else b.successors():
            if s in root.blocks and s not in seen:
                seen.add(s)
                work.append(s)
    return False
