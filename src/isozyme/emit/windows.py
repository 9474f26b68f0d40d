"""Additions to adjoints in memory that wait: to the end of a block, or in registers until a window has moved on (plan/windows.py)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.emit.adjoint import Adjoints, add_values
from isozyme.emit.recompute import Values
from isozyme.emit.scopes import AliasScopes
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import integer, zero
from isozyme.ir.module import Block
from isozyme.ir.types import I64
from isozyme.ir.values import Value
from isozyme.plan.nodes import Runs, Shadow
from isozyme.plan.reverse import ReversePlan
from isozyme.plan.windows import Window

WAITING = 32
"""Additions that may wait at once: more would only occupy registers."""


@dataclass(frozen=True)
class _Addition:
    address: Value
    value: Value
    align: int
    metadata: dict[str, str]


class Waiting:
    """In the header of an innermost loop, additions to memory go behind all else. LLVM vectorises a value that the next iteration takes over (the
    adjoint of a phi, a sum of a window) only where what uses it stands behind what makes the next one."""

    def __init__(self, plan: ReversePlan, builder: Builder, values: Values, lanes: Sequence[Adjoints], scopes: AliasScopes) -> None:
        self.plan, self.b, self.values, self.lanes, self.scopes = plan, builder, values, lanes, scopes
        self._member: dict[ins.Load, Window] = {i: w for ws in plan.order.windows.values() for w in ws for i in w.lags}
        self._sums: dict[tuple[Window, int, int], Value] = {}
        """What this iteration adds, by lane and lag."""
        self._slots: dict[tuple[Window, int, int], Value] = {}
        """What is left of iterations before, for the element that the leader reads so many iterations before this one."""
        self._additions: list[_Addition] | None = None

    def start_block(self, block: Block) -> None:
        self._additions = [] if self.plan.forest.headed_by(block) in self.plan.order.waiting else None

    def takes(self, i: ins.Load, adjoint: Value) -> bool:
        """Whether the addition is taken care of."""
        window = self._member.get(i)
        if window is not None:
            key = window, self.values.lane, window.lags[i]
            have = self._sums.get(key)
            self._sums[key] = adjoint if have is None else add_values(self.b, have, adjoint)
            return True
        activity = self.plan.activity
        if self._additions is None or activity.checked(i.pointer) or self.plan.transfers.cells(i) is not None:
            return False
        if len(self._additions) >= WAITING:
            self._write()
        self._additions.append(_Addition(self.values.get(Shadow(i.pointer)), adjoint, i.align, self.scopes.shadow(i.metadata)))
        return True

    def before(self, i: ins.Instruction) -> None:
        """What waits goes to memory before anything but another addition happens there."""
        if self._additions and self._disturbs(i):
            self._write()

    def _disturbs(self, i: ins.Instruction) -> bool:
        if isinstance(i, ins.CallBase):
            known = callee_of(self.plan.function.module, i)
            return known.kind is not CalleeKind.MATH or any(self.plan.activity.memory_active(i.args[k]) for k in known.float_outputs)
        if isinstance(i, ins.Load):
            return self.plan.activity.active(i) and self.plan.transfers.cells(i) is not None
        if isinstance(i, ins.Store):
            return self.plan.activity.memory_active(i.pointer)
        return isinstance(i, (ins.Alloca, ins.AtomicRMW, ins.CompareExchange, ins.VAArg))

    def finish_block(self, block: Block) -> None:
        loop = self.plan.forest.headed_by(block)
        windows = self.plan.order.windows.get(loop, ()) if loop is not None else ()
        totals = [self._move_on(w, lane) for w in windows for lane in range(len(self.lanes))]
        if self._additions is None:
            return
        self._additions += totals
        self._write()
        self._additions = None

    def _move_on(self, window: Window, lane: int) -> _Addition:
        """The window's sums move on by one iteration; the sum of the leader's element is complete."""
        leader = window.at(0)
        assert leader is not None
        self.values.lane = lane
        address = self.values.get(Shadow(leader.pointer))
        self.values.lane = 0
        slots = [self._slot(window, lane, k) for k in range(window.length)]
        sums = [self._plus(self.b.load(leader.type, s), self._sums.pop((window, lane, k), None)) for k, s in enumerate(slots)]
        sums.append(self._sums.pop((window, lane, window.length), zero(leader.type)))
        for slot, left in zip(slots, sums[1:], strict=True):
            self.b.store(left, slot)
        return _Addition(address, sums[0], leader.align, self.scopes.shadow(leader.metadata))

    def _plus(self, a: Value, b: Value | None) -> Value:
        return a if b is None else add_values(self.b, a, b)

    def leave(self, windows: Sequence[Window]) -> None:
        """The last iteration to undo is undone: what is left goes to memory."""
        for window in windows:
            for lane in range(len(self.lanes)):
                self.values.lane = lane
                for k in range(window.length):
                    self._write_left(window, lane, k)
        self.values.lane = 0

    def _write_left(self, window: Window, lane: int, k: int) -> None:
        slot = self._slot(window, lane, k)
        leader = window.at(0)
        assert leader is not None
        left = self.b.load(leader.type, slot)
        self.b.store(zero(leader.type), slot)
        reader = window.at(k + 1)
        if reader is not None:
            self._add(_Addition(self.values.get(Shadow(reader.pointer)), left, reader.align, self.scopes.shadow(reader.metadata)))
            return
        # Nothing in the last iteration that was undone reads this element: where the loop was too short for another to do so, it may not exist.
        lag = min(n for n in window.lags.values() if n > k + 1)
        exists = self.b.compare("icmp", "ugt", self.values.get(Runs(window.loop)), integer(I64, lag - k - 1))
        there = self.b.offset(self.values.get(Shadow(leader.pointer)), (k + 1) * window.step)
        self._add(_Addition(self.b.select(exists, there, self._nowhere(leader)), left, leader.align, self.scopes.shadow({})))

    def _nowhere(self, i: ins.Load) -> Value:
        entry = self.lanes[0].entry
        cell = ins.Alloca(i.type, None, i.align)
        cell.name = self.b.fresh("nowhere")
        first = ins.Store(zero(i.type), cell, i.align)
        cell.block = first.block = entry
        entry.instructions.insert(0, cell)
        entry.instructions.insert(1, first)
        return cell

    def _slot(self, window: Window, lane: int, k: int) -> Value:
        """A stack slot that LLVM promotes, zero while the loop is not being undone."""
        found = self._slots.get((window, lane, k))
        if found is None:
            leader = window.at(0)
            assert leader is not None
            entry = self.lanes[lane].entry
            cell = ins.Alloca(leader.type, None, 0)
            cell.name = self.b.fresh("window")
            start = ins.Store(zero(leader.type), cell, 0)
            cell.block = start.block = entry
            entry.instructions.insert(0, cell)
            entry.instructions.insert(1, start)
            found = self._slots[window, lane, k] = cell
        return found

    def _write(self) -> None:
        for addition in self._additions or ():
            self._add(addition)
        if self._additions:
            self._additions.clear()

    def _add(self, x: _Addition) -> None:
        have = self.b.load(x.value.type, x.address, "", x.align, x.metadata)
        self.b.store(add_values(self.b, have, x.value), x.address, x.align, x.metadata)
