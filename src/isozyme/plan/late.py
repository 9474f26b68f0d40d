"""Results that the derivative writes last: stores of numbers to the caller's memory that nothing reads afterwards, as in `*cost = sum;` at the end.

Where both sweeps run in one call, such a store may wait until the reverse sweep is over. All that the function read is then still there to be read
again, though the caller's pointers may lead to the same memory for all the compiler knows.
"""

from __future__ import annotations

from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.analysis.cfg import reachable
from isozyme.analysis.effects import FunctionMemory
from isozyme.analysis.throwing import unwinds
from isozyme.ir import instructions as ins
from isozyme.ir.module import Block
from isozyme.ir.types import FloatType, IntType, resolve, scalar
from isozyme.ir.values import Argument, Constant


def late_stores(memory: FunctionMemory) -> frozenset[ins.Store]:
    """Stores to the caller's memory, once in every call, that nothing behind them reads, and over which nothing but others of them writes."""
    ends = [b for b in memory.blocks if isinstance(b.terminator, ins.Return)]
    found = {
        i
        for b in memory.blocks
        if memory.forest.loop_of(b) is None and all(memory.dominators.dominates(b, end) for end in ends)
        for i in b.instructions
        if isinstance(i, ins.Store) and _result(memory, i)
    }
    while True:
        kept = {s for s in found if _undisturbed(memory, s, found)}
        if kept == found:
            return frozenset(found)
        found = kept


def _result(memory: FunctionMemory, s: ins.Store) -> bool:
    """A number, at a fixed place behind an argument that is not the function's own result."""
    base = s.pointer
    while isinstance(base, ins.GetElementPtr) and all(isinstance(x, (Constant, Argument)) for x in base.indices):
        base = base.base
    plain = not s.volatile and not s.ordering and isinstance(resolve(scalar(s.value.type)), (FloatType, IntType))
    return plain and isinstance(base, Argument) and not any(a.startswith(("sret", "byval", "inalloca")) for a in base.attrs)


def _undisturbed(memory: FunctionMemory, s: ins.Store, late: set[ins.Store]) -> bool:
    where = memory.aliasing.location(s)
    block = s.block
    assert where is not None
    behind: set[Block] = reachable(memory.cfg.successors[block], memory.cfg.successors.__getitem__)
    following = [*block.instructions[block.instructions.index(s) + 1 :], *(i for b in behind for i in b.instructions)]
    for i in following:
        if isinstance(i, ins.CallBase) and (unwinds(memory.effects, i) or callee_of(memory.function.module, i).kind is CalleeKind.UNKNOWN):
            return False
        if i not in late and any(memory.mod_ref(i, where)):
            return False
    return True
