"""Loads that read neighbouring elements, each element in several iterations of a loop: stencils, convolutions, differences along an array.

The reverse sweep adds to such an element's adjoint as often as it was read. In memory these additions wait for each other, and no such loop
vectorises. Where nothing else in the loop uses the adjoint in between, the additions to one element are summed in registers instead, while the window
moves on, and go to memory once, when it leaves the element behind.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterator, Mapping
from dataclasses import dataclass, field

from isozyme.analysis.activity import Activity
from isozyme.analysis.alias import touches
from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.analysis.effects import FunctionMemory
from isozyme.analysis.loops import Loop, LoopForest
from isozyme.analysis.memory_sums import users_of
from isozyme.ir import instructions as ins
from isozyme.ir.types import FloatType
from isozyme.plan.directions import has_regular_addresses, in_any_order
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
    """Loads in the header of `loop`. lags: for each, how many iterations later the reverse sweep comes to the last reader of the same element; 0 for
    such a reader. step: bytes from one iteration of the reverse sweep to the next.
    """

    loop: Loop
    lags: Mapping[ins.Load, int]
    step: int

    @property
    def length(self) -> int:
        return max(self.lags.values())

    def at(self, lag: int) -> ins.Load | None:
        return next((i for i, k in self.lags.items() if k == lag), None)


@dataclass(frozen=True)
class Order:
    """windows: by loop. forward: loops that the reverse sweep runs in the order of the forward sweep. waiting: loops in whose headers additions to
    adjoints in memory stand behind all else."""

    windows: Mapping[Loop, tuple[Window, ...]]
    forward: frozenset[Loop]
    waiting: frozenset[Loop]


def plan_order(
    memory: FunctionMemory, forest: LoopForest, flow: Flow, activity: Activity, transfers: Transfers, recorded: Container[Loop],
    restored: Collection[ins.Store],
) -> Order:  # fmt: skip
    """recorded: loops with a record for each iteration. restored: stores that are undone in primal memory, too."""
    found: dict[Loop, tuple[Window, ...]] = {}
    forward: set[Loop] = set()
    users = users_of(memory)
    for loop in forest.loops:
        if loop.children or loop.header not in flow or loop.header in forest.irreducible:
            continue
        search = _Search(memory, activity, transfers, loop)
        if not search.adds_only():
            continue
        counted = loop not in recorded and loop.header not in flow.decisions and len(flow.predecessors[loop.header]) == 2
        if counted and has_regular_addresses(loop, memory) and in_any_order(loop, memory, activity, users, restored):
            forward.add(loop)
        windows = search.windows(loop in forward)
        if windows:
            found[loop] = windows
    carrying = (x for x in forest.loops if not x.children and any(activity.active(phi) for phi in x.header.phis()))
    return Order(found, frozenset(forward), frozenset(found).union(carrying))


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

    def adds_only(self) -> bool:
        """Undoing anything but a store only adds to adjoints in memory."""
        return all(isinstance(i, ins.Store) or self._harmless(i) for block in self.loop.blocks for i in block.instructions)

    def windows(self, forward: bool) -> tuple[Window, ...]:
        """forward: the reverse sweep runs the loop in the forward sweep's order."""
        loads = [i for i in self.loop.header.instructions if isinstance(i, ins.Load) and self._simple(i)]
        if len(loads) < 2:
            return ()
        stores = [i for b in self.loop.blocks for i in b.instructions if isinstance(i, ins.Store) and self.activity.memory_active(i.pointer)]
        found: list[Window] = []
        sums = 0
        for group in self._groups([i for i in loads if not any(self._reads_what_is_stored(s, i) for s in stores)]):
            for window in self._split(group, 1 if forward else -1):
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

    def _split(self, group: _Group, direction: int) -> Iterator[Window]:
        """Windows of loads that lie close together."""
        lags: dict[ins.Load, int] = {}
        first = last = 0
        for position, i in sorted(((p * direction, i) for i, p in group.positions.items()), key=lambda item: item[0]):
            if lags and (position - last > 2 or position - first > LONGEST):
                yield from self._window(lags, group.step * direction)
                lags = {}
            if not lags:
                first = position
            last = position
            lags[i] = position - first
        yield from self._window(lags, group.step * direction)

    def _window(self, lags: dict[ins.Load, int], step: int) -> Iterator[Window]:
        if any(lags.values()):
            yield Window(self.loop, lags, step)
