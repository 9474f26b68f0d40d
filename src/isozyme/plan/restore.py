"""Scratch memory that is overwritten again and again: save what a store destroys, and put it back when the reverse sweep undoes the store.

A load of such memory can then be repeated in the reverse sweep, where the memory is as it was. That pays where each element is read more often than
written: the tape grows with the writes instead of the reads. Only memory made here that nobody outside can reach is restored (the primal result of
a derivative must stay), and only if *all* that overwrites what a load read is restored: stores in this function, and stores of functions called.

Where loads themselves would be stored, `choose` compares the two tapes. Where something computed from them would be, the cut does: `offered` says
what would have to be put back for a load. Copies and fills count there, too: their bytes are saved as a whole. A copy over all of an object buries
what is stored there afterwards: what the object held before is put back when the copy is undone, and the later stores need not be.

The same goes for memory that a callee reads: its reverse sweep runs where the call is undone, when the memory is as the call left it.

A value loaded this way may be had again only while the memory is as it was: in the mirror of the innermost loop around the load (values leave loops
through phis, which are not computed again), if nothing in that loop overwrites it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.analysis.effects import FunctionMemory
from isozyme.analysis.loops import Loop, LoopForest
from isozyme.analysis.memory_objects import ObjectKind
from isozyme.analysis.registrations import module_rules
from isozyme.ir import instructions as ins
from isozyme.ir.constants import int_value
from isozyme.ir.values import Constant
from isozyme.plan.nodes import Bytes, Old
from isozyme.plan.reloads import Reloads
from isozyme.rules.expression import Operand
from isozyme.rules.model import Allocation, MemoryTransfer

if TYPE_CHECKING:
    from isozyme.plan.reverse import CallPlan

GAIN = 1.5
"""By what factor the tape for the loads must exceed the tape for the stores."""

BULK = 1.25
"""The same for the bytes that a copy or a fill overwrites, which move faster. More than 1: what little of a large copy is read may not bring all of
it onto the tape."""

Writer = ins.Store | ins.CallBase
Reader = ins.Load | tuple[ins.CallBase, int]
"""A load, or what a callee reads behind an argument."""


@dataclass(frozen=True, eq=False)
class Restoring:
    """loads: can be repeated where their memory was restored. stores: are undone. calls: whose stores behind which arguments are undone.
    kept: which arguments of calls lead to memory that is as it was when the call is undone. saved: transfers of memory that are undone."""

    loads: frozenset[ins.Load] = frozenset()
    stores: frozenset[ins.Store] = frozenset()
    calls: Mapping[ins.CallBase, tuple[bool, ...]] = field(default_factory=dict)
    kept: Mapping[ins.CallBase, frozenset[int]] = field(default_factory=dict)
    saved: Mapping[ins.CallBase, Bytes] = field(default_factory=dict)


def stores_behind(memory: FunctionMemory, argument: int) -> tuple[ins.Store, ...] | None:
    """The stores of a function through pointers that lead to its argument; None if anything else may write there, or these may write elsewhere.

    Two arguments may lead to the same memory: whoever calls knows whether they do, and asks for both.
    """
    o = memory.points_to.object_of(memory.function.args[argument])
    if o is None:
        return None
    found: list[ins.Store] = []
    for block in memory.blocks:
        for i in block.instructions:
            a = memory.access(i)
            if not a.writes & o.bit:
                continue
            if not isinstance(i, ins.Store) or i.volatile or i.ordering or a.writes != o.bit:
                return None
            found.append(i)
    return tuple(found)


@dataclass(eq=False)
class RestorePlanner:
    """Decides for one function, given what its reverse sweep would store without restoring anything."""

    reloads: Reloads
    forest: LoopForest
    calls: Mapping[ins.CallBase, CallPlan]
    _offered: dict[ins.Load, frozenset[Old | Bytes]] = field(default_factory=dict)

    def choose(self, stored: Iterable[ins.Load]) -> Restoring:
        """`stored`: loads whose values would be on the tape."""
        wanted: dict[Reader, frozenset[Writer]] = {load: w for load in stored if (w := self._writers(load))}
        behind = {(c, k): w for c in self.calls for k in range(len(c.args)) if (w := self._writers_behind(c, k))}
        for reader, w in behind.items():
            wanted[reader] = w
        chosen: set[Writer] = set()
        for readers, writers in _groups(wanted):
            gain = sum(self._bytes(r) for r in readers)
            price = sum(self._price(w) for w in writers)
            if gain > GAIN * price:
                chosen.update(writers)
        if not chosen:
            return Restoring()
        repeated = frozenset(
            i
            for b in self.reloads.dependence.cfg.blocks
            for i in b.instructions
            if isinstance(i, ins.Load) and (w := self._writers(i)) and chosen.issuperset(w)
        )
        kept: dict[ins.CallBase, set[int]] = {}
        for (c, k), w in behind.items():
            if chosen.issuperset(w):
                kept.setdefault(c, set()).add(k)
        calls = {c: tuple(self._touched(c, repeated, kept)) for c in chosen if isinstance(c, ins.CallBase)}
        stores = frozenset(w for w in chosen if isinstance(w, ins.Store))
        return Restoring(repeated, stores, calls, {c: frozenset(ks) for c, ks in kept.items()})

    def offered(self, load: ins.Load) -> frozenset[Old | Bytes]:
        """What would have to be put back so that `load` can be repeated; none where that is not possible, or not without calls."""
        found = self._offered.get(load)
        if found is None:
            found = self._offered[load] = frozenset(self._before(load) or ())
        return found

    def _before(self, load: ins.Load) -> list[Old | Bytes] | None:
        loop = self._restorable_in(load)
        if loop is None:
            return None
        found: list[Old | Bytes] = []
        for w in self._not_buried(load, self.reloads.writers_after(load)):
            before = self._saved(w)
            if before is None or w.block in loop.blocks:
                return None
            found.append(before)
        return found

    def _saved(self, w: ins.Instruction) -> Old | Bytes | None:
        if not self._private(self.reloads.dependence.memory.access(w).writes):
            return None
        if isinstance(w, ins.Store):
            return None if w.volatile or w.ordering else Old(w)
        rule = callee_of(self.reloads.module, w).rule if isinstance(w, ins.Call) else None
        if not isinstance(w, ins.Call) or not isinstance(rule, MemoryTransfer) or rule.destination or any(int_value(a) for a in w.args[3:]):
            return None  # the last argument: volatile
        return Bytes(w, w.args[rule.destination], w.args[rule.size])

    def _not_buried(self, load: ins.Load, writers: tuple[ins.Instruction, ...]) -> list[ins.Instruction]:
        """Without those that only overwrite what a transfer to the whole object has overwritten before: putting its bytes back undoes both."""
        left = list(writers)
        for w in writers:
            if isinstance(w, ins.Call) and self._overwrites_all(w, self.reloads.dependence.memory.access(load).reads):
                first = self.reloads.dependence.reached_without(load, w)
                left = [x for x in left if x is w or first(x)]
        return left

    def _overwrites_all(self, w: ins.Call, read: int) -> bool:
        """Whether a transfer overwrites the whole of the one object that `read` stands for."""
        before = self._saved(w)
        if not isinstance(before, Bytes):
            return False
        site, points_to = before.to, self.reloads.dependence.memory.points_to
        if isinstance(site, ins.Phi):  # null or dangling where there is nothing
            sites = [v for v in site.values if not isinstance(v, Constant)]
            site = sites[0] if len(sites) == 1 else site
        o = points_to.object_of(site)
        if o is None or o.bit != read or not isinstance(site, ins.Instruction) or self.forest.loop_of(site.block) is not None:
            return False
        if isinstance(site, ins.Alloca):
            return site.count is None and int_value(before.size) == self.reloads.dependence.memory.aliasing.layout.alloc_size(site.allocated_type)
        rule = callee_of(self.reloads.module, site).rule if isinstance(site, ins.CallBase) else None
        if not isinstance(site, ins.CallBase) or not isinstance(rule, Allocation):
            return False
        size = site.args[rule.size.index] if isinstance(rule.size, Operand) else None
        n = int_value(before.size)
        return size is not None and (size is before.size or (n is not None and int_value(size) == n))

    def repeated(self, before: Set[Old | Bytes]) -> frozenset[ins.Load]:
        """The loads that can be repeated when all this is put back."""
        blocks = self.reloads.dependence.cfg.blocks
        return frozenset(i for b in blocks for i in b.instructions if isinstance(i, ins.Load) and (n := self.offered(i)) and n <= before)

    def _restorable_in(self, load: ins.Load) -> Loop | None:
        """The loop in whose mirror `load` could be repeated."""
        loop = self.forest.loop_of(load.block)
        if loop is None or load.volatile or load.ordering or self.reloads.same(load) or self.reloads.freed_elsewhere(load.pointer):
            return None
        read = self.reloads.dependence.memory.access(load).reads
        return loop if read and self._private(read) else None

    def _writers(self, load: ins.Load) -> frozenset[Writer] | None:
        """What must be undone so that `load` can be repeated; None (or nothing) where that is not possible (or needed)."""
        loop = self._restorable_in(load)
        if loop is None:
            return None
        writers = self.reloads.writers_after(load)
        read = self.reloads.dependence.memory.access(load).reads
        return None if any(w.block in loop.blocks for w in writers) else self._undone(writers, read)

    def _writers_behind(self, call: ins.CallBase, k: int) -> frozenset[Writer] | None:
        """What must be undone so that the callee's reverse sweep finds what its argument leads to as it was."""
        plan = self.calls[call]
        m = self.reloads.classes.of(call.args[k])
        if not plan.interface.stored or not plan.context.overwritten[k] or m is None or not self.reloads.freed.isdisjoint(m.chain()):
            return None
        inside = m.known_content()
        if inside is not None and any(c.varied and c.useful for c in inside.chain()):
            return None  # the callee follows shadow pointers that lie in the shadow of this memory, which is not restored
        read = self.reloads.dependence.reachable_objects(call, k)
        if not read or not self._private(read):
            return None
        return self._undone(self.reloads.argument_writers_after(call, k), read)

    def _undone(self, writers: Iterable[ins.Instruction], read: int) -> frozenset[Writer] | None:
        found: set[Writer] = set()
        for w in writers:
            if isinstance(w, ins.Store):
                if w.volatile or w.ordering or not self._private(self.reloads.dependence.memory.access(w).writes):
                    return None
            elif not isinstance(w, ins.CallBase) or not self._restorable(w, read):
                return None
            found.add(w)
        return frozenset(found)

    def _private(self, mask: int) -> bool:
        points_to = self.reloads.dependence.memory.points_to
        objects = points_to.objects_in(points_to.closure(mask))
        kinds = (ObjectKind.STACK, ObjectKind.HEAP)
        return all(o.kind in kinds and isinstance(o.value, ins.Instruction) and self._made_here(o.value) for o in objects)

    def _made_here(self, site: ins.Instruction) -> bool:
        known = isinstance(site, ins.Alloca) or callee_of(self.reloads.module, site).kind is CalleeKind.ALLOCATE  # type: ignore[arg-type]
        return known and self.reloads.private(site)

    def _restorable(self, call: ins.CallBase, read: int) -> bool:
        """All that the call may write to these objects are stores of the callee itself behind arguments of its own."""
        plan = self.calls.get(call)
        if plan is None or plan.interface.indirect or plan.callee.name in module_rules(self.reloads.module).custom:
            return False
        memory = self.reloads.dependence.memory
        points_to = memory.points_to
        for k, a in enumerate(call.args):
            here = points_to.of(a)
            if points_to.overlap(points_to.deep_of(here), read):
                return False
            if points_to.overlap(here, read) and (not self._private(here) or stores_behind(memory.effects.memory(plan.callee), k) is None):
                return False
        return True

    def _touched(self, call: ins.CallBase, loads: Iterable[ins.Load], kept: Mapping[ins.CallBase, Iterable[int]]) -> Iterable[bool]:
        memory = self.reloads.dependence.memory
        read = 0
        for load in loads:
            if call in (self._writers(load) or ()):
                read |= memory.access(load).reads
        for c, arguments in kept.items():
            for k in arguments:
                if call in (self._writers_behind(c, k) or ()):
                    read |= self.reloads.dependence.reachable_objects(c, k)
        for k, a in enumerate(call.args):
            behind = stores_behind(memory.effects.memory(self.calls[call].callee), k)
            yield bool(behind) and memory.points_to.overlap(memory.points_to.of(a), read)

    # estimates

    def _bytes(self, reader: Reader) -> float:
        if isinstance(reader, tuple):
            call, k = reader
            inner = self.reloads.dependence.memory.effects.memory(self.calls[call].callee)
            o = inner.points_to.object_of(inner.function.args[k])
            reads = o is not None and any(o.bit & inner.access(i).reads for b in inner.blocks for i in b.instructions)
            return self.calls[call].interface.stored * 10.0 ** self.forest.depth(call.block) if reads else 0.0
        return _size(self.reloads.dependence.memory, reader) * 10.0 ** self.forest.depth(reader.block)

    def _price(self, w: Writer) -> float:
        memory = self.reloads.dependence.memory
        outer = 10.0 ** self.forest.depth(w.block)
        if isinstance(w, ins.Store):
            return _size(memory, w) * outer
        inner = memory.effects.memory(self.calls[w].callee)
        stores = {s for k in range(len(w.args)) for s in stores_behind(inner, k) or ()}
        return sum(_size(inner, s) * 10.0 ** inner.forest.depth(s.block) for s in stores) * outer


def _size(memory: FunctionMemory, i: ins.Instruction) -> int:
    where = memory.aliasing.location(i)
    return where.size or 8 if where is not None else 8


def _groups(wanted: Mapping[Reader, frozenset[Writer]]) -> list[tuple[list[Reader], set[Writer]]]:
    """Readers that share writers, with all their writers."""
    groups: list[tuple[list[Reader], set[Writer]]] = []
    for load, writers in wanted.items():
        loads, together = [load], set(writers)
        apart = []
        for group in groups:
            if group[1].isdisjoint(writers):
                apart.append(group)
            else:
                loads.extend(group[0])
                together |= group[1]
        groups = [*apart, (loads, together)]
    return groups
