"""Loops that the reverse sweep may run in the forward sweep's order: their iterations depend on each other only through sums.

Undoing an iteration then adds to adjoints, and takes away those of what only this iteration stored; the order does not matter. Vector code is shorter
where addresses ascend.
"""

from __future__ import annotations

from collections.abc import Collection

from isozyme.analysis.activity import Activity
from isozyme.analysis.alias import MemoryLocation, touches
from isozyme.analysis.effects import FunctionMemory
from isozyme.analysis.loops import Loop
from isozyme.analysis.memory_sums import Users, phi_sum
from isozyme.ir import instructions as ins
from isozyme.ir.types import is_float
from isozyme.ir.values import Value


def in_any_order(loop: Loop, memory: FunctionMemory, activity: Activity, users: Users, restored: Collection[ins.Store]) -> bool:
    """Whether the iterations of an innermost loop, none of whose calls touches memory, may be undone in any order.

    restored: stores that are undone in primal memory, too.
    """
    if len(loop.exiting) != 1 or loop.latches != (loop.exiting[0].source,):
        return False  # the last iteration is no whole one
    totals: set[Value] = set()
    for phi in loop.header.phis():
        if not activity.active(phi):
            continue
        sum_ = phi_sum(phi, loop, users) if is_float(phi.type) else None
        if sum_ is None:
            return False
        totals |= {v for v, block in phi.incoming() if block in loop.blocks}
    accesses: list[ins.Load | ins.Store] = []
    stores: list[ins.Store] = []
    for block in loop.blocks:
        for i in block.instructions:
            if activity.active(i) and i not in totals and any(u.block not in loop.blocks for u in users.get(i, ())):
                return False  # a value of the last iteration
            if isinstance(i, (ins.Load, ins.Store)):
                accesses.append(i)
            if isinstance(i, ins.Store) and (activity.memory_active(i.pointer) or i in restored):
                stores.append(i)
    return not any(_met_in_another(s, i, loop, memory) for s in stores for i in accesses)


def has_regular_addresses(loop: Loop, memory: FunctionMemory) -> bool:
    """Whether every access moves on by a fixed number of bytes, or not at all: others are not vectorised, and one order is as good as the other."""
    for block in loop.blocks:
        for i in block.instructions:
            where = memory.aliasing.location(i)
            if where is None or loop.is_invariant(where.pointer):
                continue
            if not memory.aliasing.step(memory.aliasing.shape(where)[0], loop):
                return False
    return True


def _met_in_another(s: ins.Store, i: ins.Load | ins.Store, loop: Loop, memory: FunctionMemory) -> bool:
    """Whether s and i may touch the same bytes in different iterations."""
    a, b = memory.aliasing.location(s), memory.aliasing.location(i)
    assert a is not None and b is not None
    return _touched_later(a, b, loop, memory) or _touched_later(b, a, loop, memory)


def _touched_later(first: MemoryLocation, second: MemoryLocation, loop: Loop, memory: FunctionMemory) -> bool:
    (a, x), (b, y) = memory.aliasing.shape(first), memory.aliasing.shape(second)
    d = memory.aliasing.relation(a, b, loop.parent, loop)
    return d is not None and (a.size is None or b.size is None or touches(d, y - x, a.size, b.size))
