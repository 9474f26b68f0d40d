"""Values that a run may compute and then not use: LLVM computes what only one side of a branch needs before the branch, where that does no harm.

    %r = sqrt(x)                        the adjoint of %r is zero on the other side, where x may be negative:
    br (x >= 0), label %use, ...        zero times what is no number must stay zero
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from isozyme.ir import instructions as ins
from isozyme.ir.module import Block
from isozyme.ir.values import Value

_Edge = tuple[Block, Block]


def perhaps_unused(blocks: Iterable[Block], active: Callable[[Value], bool]) -> Iterator[ins.Instruction]:
    """The active values from which a way leads to a return, or to their own definition again, past every use."""
    everything = list(blocks)
    used: dict[Value, set[Block]] = {}
    edges: dict[Value, set[_Edge]] = {}
    for b in everything:
        for i in b.instructions:
            if isinstance(i, ins.Phi):
                for v, before in i.incoming():
                    edges.setdefault(v, set()).add((before, b))
            else:
                for v in i.operands():
                    used.setdefault(v, set()).add(b)
    known: dict[tuple[Block, frozenset[Block], frozenset[_Edge]], bool] = {}
    for b in everything:
        for i in b.instructions:
            at, over = used.get(i, set()), edges.get(i, set())
            if isinstance(i, ins.Phi) or b in at or not (at or over) or not active(i):
                continue
            key = b, frozenset(at), frozenset(over)
            if key not in known:
                known[key] = _passed_by(*key)
            if known[key]:
                yield i


def _passed_by(start: Block, at: frozenset[Block], over: frozenset[_Edge]) -> bool:
    seen = {start}
    work = [start]
    while work:
        b = work.pop()
        if isinstance(b.terminator, ins.Return):
            return True
        for s in b.terminator.successors():
            if (b, s) in over or s in at:
                continue
            if s is start:
                return True
            if s not in seen:
                seen.add(s)
                work.append(s)
    return False
