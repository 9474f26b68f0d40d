"""Whether the reverse sweep may read memory again (TRAPS 11 to 14)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property, reduce
from operator import or_
from typing import TYPE_CHECKING

from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.analysis.memory_dependence import MemoryDependence
from isozyme.analysis.memory_objects import ObjectKind
from isozyme.analysis.pointers import EXCEPTION, Memory, PointerClasses
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function, Module
from isozyme.ir.values import Argument, Constant, ConstExpr, GlobalRef, Value

if TYPE_CHECKING:
    from isozyme.plan.reverse import ReverseContext

WAITS = (CalleeKind.FREE, CalleeKind.REALLOCATE, CalleeKind.DEFER)
"""Calls that end a block's life: the forward sweep defers them, so that its bytes can still be read."""


@dataclass(eq=False)
class Reloads:
    """Answers for one function in one context."""

    module: Module
    function: Function
    context: ReverseContext
    dependence: MemoryDependence
    classes: PointerClasses
    freed: set[Memory] = field(default_factory=set)  # memory that calls outside of the derivative may free
    late: frozenset[ins.Store] = frozenset()  # stores that wait until the reverse sweep is over (plan/late.py)
    _memo: dict[ins.Load, bool] = field(default_factory=dict)

    def wait(self, late: frozenset[ins.Store]) -> None:
        """From now on, these stores come last."""
        self.late = late
        self._memo.clear()

    def same(self, load: ins.Load) -> bool:
        """A repetition of this load anywhere in the reverse sweep gives the same value."""
        found = self._memo.get(load)
        if found is None:
            found = self._memo[load] = self._same(load)
        return found

    def _same(self, load: ins.Load) -> bool:
        if load.volatile or load.ordering:
            return False
        if "invariant.load" in load.metadata:
            return True
        if self.freed_elsewhere(load.pointer):
            return False
        if self.writers_after(load) if self.late else not self._waits(self.dependence.overwritten_after(load)):
            return False
        return self._stays(load.pointer)

    def freed_elsewhere(self, pointer: Value) -> bool:
        """Calls that are not differentiated may free this memory."""
        m = self.classes.of(pointer)
        return m is not None and m.find() in self.freed

    def writers_after(self, load: ins.Load) -> tuple[ins.Instruction, ...]:
        """All instructions that may later overwrite what `load` read, but for what waits."""
        return tuple(i for i in self.dependence.writers_after(load) if not self._waits((i,)))

    def argument_writers_after(self, call: ins.CallBase, index: int) -> tuple[ins.Instruction, ...]:
        """All that may overwrite memory behind an argument after the call, but for what waits."""
        return tuple(i for i in self.dependence.argument_writers_after(call, index) if not self._waits((i,)))

    def _waits(self, writers: Iterable[ins.Instruction]) -> bool:
        """Whether all of these wait until the reverse sweep is over."""
        return all(i in self.late or (isinstance(i, ins.CallBase) and callee_of(self.module, i).kind in WAITS) for i in writers)

    def note_frees(self, calls: Iterable[ins.CallBase]) -> None:
        """Remember what calls that are not differentiated may free: nobody defers those frees (TRAPS 13)."""
        if EXCEPTION in self.classes.globals:
            self.freed.update(self.classes.globals[EXCEPTION].chain())
        for call in calls:
            if self.dependence.memory.call_effects(call).frees:
                for a in call.args:
                    if (m := self.classes.of(a)) is not None:
                        self.freed.update(m.chain())

    def _stays(self, pointer: Value) -> bool:
        """The caller does not change this memory before our reverse sweep."""
        if not any(self.context.overwritten) and not self.context.elsewhere:
            return True
        roots = self._roots(pointer)
        kept = any(isinstance(r, ins.Instruction) for r in roots)
        return all(self._root_stays(r) for r in roots) and not (kept and not self._objects_stay(pointer))

    def _objects_stay(self, pointer: Value) -> bool:
        """The same of what the pointer may lead to: one that was kept in memory of ours may lead into the caller's."""
        points_to = self.dependence.memory.points_to
        for o in points_to.objects_in(points_to.of(pointer)):
            match o.kind:
                case ObjectKind.ARGUMENT | ObjectKind.DEEP if isinstance(o.value, Argument):
                    stays = not self.context.overwritten[o.value.index]
                case ObjectKind.GLOBAL:
                    stays = o.constant or not self.context.elsewhere
                case ObjectKind.STACK | ObjectKind.HEAP:
                    stays = True  # ours: `_root_stays` looks at the ways out
                case _:
                    stays = not self.context.elsewhere
            if not stays:
                return False
        return True

    def _root_stays(self, root: Value) -> bool:
        if isinstance(root, Argument):
            return not self.context.overwritten[root.index]
        if isinstance(root, GlobalRef):
            g = self.module.globals.get(root.name)
            return (g is not None and g.constant) or not self.context.elsewhere
        if isinstance(root, ins.Alloca):
            return self.private(root)
        if isinstance(root, ins.CallBase):
            return self.private(root) and callee_of(self.module, root).kind is CalleeKind.ALLOCATE
        return False

    def private(self, root: Value) -> bool:
        """Memory made here that nobody outside can reach after we return."""
        points_to = self.dependence.memory.points_to
        found = points_to.object_of(root)
        return found is not None and not found.bit & (points_to.escaped | self._returned)

    @cached_property
    def _returned(self) -> int:
        """What the caller reaches through what we return."""
        points_to = self.dependence.memory.points_to
        ends = [b.terminator for b in self.dependence.cfg.blocks]
        returned = reduce(or_, (points_to.of(t.value) for t in ends if isinstance(t, ins.Return) and t.value is not None), 0)
        return returned | points_to.deep_of(returned)

    def _roots(self, pointer: Value) -> set[Value]:
        """Where a pointer comes from, loads followed to the memory they read."""
        found: set[Value] = set()
        seen: set[Value] = set()
        work = [pointer]
        while work:
            v = work.pop()
            if v in seen:
                continue
            seen.add(v)
            match v:
                case ins.GetElementPtr():
                    work.append(v.base)
                case ins.Load():
                    work.append(v.pointer)
                case ins.Phi():
                    work.extend(v.values)
                case ins.Select():
                    work.extend((v.if_true, v.if_false))
                case ins.Cast() | ins.Unary():
                    work.append(v.value)
                case ins.ExtractValue():
                    work.append(v.aggregate)
                case ConstExpr():
                    work.append(v.operands[0])
                case GlobalRef() | Argument() | ins.Instruction():
                    found.add(v)
                case Constant():
                    pass
        return found

    def argument_changes(self, call: ins.CallBase, index: int) -> bool:
        """Whether memory behind an argument may change between the call and the end of our forward sweep, or later in our caller."""
        if not self.dependence.memory.points_to.of(call.args[index]):
            return False  # a number or null: one derivative of the callee serves whatever becomes of what it was computed from
        found = self.dependence.argument_writers_after if self.late else self.dependence.argument_overwritten_after
        if not self._waits(found(call, index)):
            return True
        return not self._stays(call.args[index])

    def anything_changes(self, call: ins.CallBase) -> bool:
        """The same for memory that no argument leads to: only a call in a function that writes nothing else later would keep it."""
        return True
