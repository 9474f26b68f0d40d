"""Loads that read neighbouring elements, each element in several iterations of a loop: stencils, convolutions, differences along an array.

The reverse sweep adds to such an element's adjoint as often as it was read. In memory these additions wait for each other, and no such loop
vectorises. Where nothing else in the loop uses the adjoint in between, the additions to one element are summed in registers instead, while the window
moves on, and go to memory once, when it leaves the element behind.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from isozyme.analysis.activity import Activity
from isozyme.analysis.alias import touches
from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.analysis.effects import FunctionMemory
from isozyme.analysis.loops import Loop, LoopForest
from isozyme.ir import instructions as ins
from isozyme.ir.types import FloatType
from isozyme.plan.flow import Flow
from isozyme.plan.transfers import Transfers
from isozyme.rules.model import Derivative

LONGEST = 8
"""How far a window reaches, in iterations."""

MOST = 32
"""How many sums the windows of one loop may keep: a few more than there are registers."""

_NOTHING = ("llvm.dbg.", "llvm.assume", "llvm.experimental.noalias.scope.decl")


@dataclass(frozen=True, eq=False)
class Window:
    """Loads in the header of `loop`. lags: for each, how many iterations before `leader` reads it first; 0 for the leader and its like.

    The reverse sweep comes to an element's last reader first, so that the leader's addition is the last one. step: bytes from one iteration to the
    next.
    """

    loop: Loop
    lags: Mapping[ins.Load, int]
    step: int

    @property
    def length(self) -> int:
        return max(self.lags.values())

    def at(self, lag: int) -> ins.Load | None:
        return next((i for i, k in self.lags.items() if k == lag), None)


def plan_windows(memory: FunctionMemory, forest: LoopForest, flow: Flow, activity: Activity, transfers: Transfers) -> dict[Loop, tuple[Window, ...]]:
    found: dict[Loop, tuple[Window, ...]] = {}
    for loop in forest.loops:
        if loop.children or loop.header not in flow or loop.header in forest.irreducible:
            continue
        windows = _Search(memory, activity, transfers, loop).windows()
        if windows:
            found[loop] = windows
    return found


@dataclass(eq=False)
class _Group:
    """Loads at constant distances from the first of them, in steps of the loop."""

    first: ins.Load
    step: int
    positions: dict[ins.Load, int] = field(default_factory=dict)


class _Search:
    def __init__(self, memory: FunctionMemory, activity: Activity, transfers: Transfers, loop: Loop) -> None:
        self.memory, self.activity, self.transfers, self.loop = memory, activity, transfers, loop
        self.aliasing = memory.aliasing

    def windows(self) -> tuple[Window, ...]:
        loads = [i for i in self.loop.header.instructions if isinstance(i, ins.Load) and self._simple(i)]
        if len(loads) < 2:
            return ()
        stores: list[ins.Store] = []
        for block in self.loop.blocks:
            for i in block.instructions:
                if isinstance(i, ins.Store):
                    if self.activity.memory_active(i.pointer):
                        stores.append(i)
                elif not self._harmless(i):
                    return ()
        found: list[Window] = []
        sums = 0
        for group in self._groups([i for i in loads if not any(self._reads_what_is_stored(s, i) for s in stores)]):
            for window in self._split(group):
                if sums + window.length <= MOST:
                    sums += window.length
                    found.append(window)
        return tuple(found)

    def _simple(self, i: ins.Load) -> bool:
        return (
            isinstance(i.type, FloatType)
            and self.activity.active(i)
            and not (i.volatile or i.ordering or self.activity.checked(i.pointer))
            and self.transfers.cells(i) is None
        )

    def _harmless(self, i: ins.Instruction) -> bool:
        """Undoing `i` only adds to adjoints, or does nothing to those in memory."""
        if isinstance(i, ins.Load):
            return not self.activity.active(i) or self.transfers.cells(i) is None
        if isinstance(i, ins.CallBase):
            known = callee_of(self.memory.function.module, i)
            if known.kind is CalleeKind.MATH:
                return isinstance(known.rule, Derivative) and not known.rule.outputs
            return known.kind is CalleeKind.REDUCE or known.name.startswith(_NOTHING)
        return not isinstance(i, (ins.Alloca, ins.AtomicRMW, ins.CompareExchange, ins.VAArg))

    def _reads_what_is_stored(self, s: ins.Store, i: ins.Load) -> bool:
        """i may read what s stored before, in the same run of the loop: then the reverse sweep takes the adjoint away when it comes to s."""
        stored, read = self.aliasing.location(s), self.aliasing.location(i)
        assert stored is not None and read is not None
        header = self.loop.header
        if s.block is header and header.instructions.index(s) < header.instructions.index(i) and self.aliasing.alias(stored, read) != "no":
            return True
        (a, x), (b, y) = self.aliasing.shape(stored), self.aliasing.shape(read)
        d = self.aliasing.relation(a, b, self.loop.parent, self.loop)
        return d is not None and (a.size is None or b.size is None or touches(d, y - x, a.size, b.size))

    def _groups(self, loads: list[ins.Load]) -> Iterator[_Group]:
        groups: list[_Group] = []
        for i in loads:
            where = self.aliasing.location(i)
            assert where is not None
            shape, offset = self.aliasing.shape(where)
            step = self.aliasing.step(shape, self.loop)
            if not step:
                continue
            for group in groups:
                if group.step != step or group.first.type is not i.type:
                    continue
                first = self.aliasing.location(group.first)
                assert first is not None
                other, at = self.aliasing.shape(first)
                d = self.aliasing.relation(other, shape, self.loop, None)
                if d is not None and d.known and not d.step and not d.modulus and (d.base + offset - at) % step == 0:
                    group.positions[i] = (d.base + offset - at) // step
                    break
            else:
                groups.append(_Group(i, step, {i: 0}))
        yield from groups

    def _split(self, group: _Group) -> Iterator[Window]:
        """Windows of loads that lie close together."""
        members: dict[ins.Load, int] = {}
        leading = last = 0
        for i, position in sorted(group.positions.items(), key=lambda item: -item[1]):
            if members and (last - position > 2 or leading - position > LONGEST):
                yield from self._window(members, leading, group.step)
                members = {}
            if not members:
                leading = position
            members[i] = last = position
        yield from self._window(members, leading, group.step)

    def _window(self, members: dict[ins.Load, int], leading: int, step: int) -> Iterator[Window]:
        lags = {i: leading - position for i, position in members.items()}
        if any(lags.values()):
            yield Window(self.loop, lags, step)
