"""The plan of a reverse-mode derivative in split form: what the reverse sweep undoes, what it needs for that, what is stored and where."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from isozyme.analysis.activity import Activity, Context
from isozyme.analysis.callees import Callee, CalleeKind, callee_of
from isozyme.analysis.cfg import Cfg
from isozyme.analysis.dominators import DominatorTree
from isozyme.analysis.effects import ModuleEffects
from isozyme.analysis.loops import Loop, LoopForest
from isozyme.analysis.pointers import Memory, PointerAnalysis
from isozyme.analysis.throwing import loses_writes
from isozyme.analysis.trip_count import TripCount
from isozyme.analysis.type_tree import INTEGER
from isozyme.errors import HalfCallError, IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.constants import int_value
from isozyme.ir.layout import DataLayout
from isozyme.ir.metadata import location
from isozyme.ir.module import Block, Function
from isozyme.ir.types import PTR, NamedType, Type
from isozyme.ir.values import Value
from isozyme.plan.allocation import Allocation, allocation
from isozyme.plan.calls import call_context
from isozyme.plan.cut import INFINITE, minimum_cut
from isozyme.plan.flow import Flow, plan_flow, remembers, tests
from isozyme.plan.guarded import Guards
from isozyme.plan.late import late_stores
from isozyme.plan.needs import Needs
from isozyme.plan.nodes import Bytes, Cell, Edge, Node, Old, Primal, Runs, Shadow, Tape, home
from isozyme.plan.recompute import Recompute
from isozyme.plan.refusals import refuse_unknown_operations
from isozyme.plan.reloads import Reloads
from isozyme.plan.restore import BULK, GAIN, RestorePlanner, Restoring, stores_behind
from isozyme.plan.skips import Skip, plan_skips
from isozyme.plan.tape import TapeBuilder, TapeLayout, count_leaves
from isozyme.plan.transfers import Transfers
from isozyme.plan.twins import Twins
from isozyme.plan.versions import passed_apart
from isozyme.plan.windows import Order, plan_order


@dataclass(frozen=True)
class ReverseContext:
    """The memo key of a reverse derivative, together with the function.

    overwritten: for each argument, whether the memory behind it may change between the call's forward and reverse sweep.
    elsewhere: the same for memory that no argument leads to. restores: for each argument, whether the reverse sweep puts back what stores
    behind it destroyed (plan/restore.py); () for none. alone: both sweeps run in one call, and nothing comes between them or sees what is between.
    disjoint: whether pointer arguments are known to lead to memory of their own (plan/versions.py); None where that is not decided yet.
    """

    activity: Context
    overwritten: tuple[bool, ...]
    elsewhere: bool
    restores: tuple[bool, ...] = ()
    alone: bool = False
    disjoint: bool | None = None


@dataclass(frozen=True, eq=False)
class ReverseInterface:
    """What a caller must know of a reverse derivative.

    needs_primal, needs_shadow: which arguments the reverse sweep reads again. tape: the type of its tape. indirect: the tape is
    allocated apart, because the function is part of a recursion. stored: an estimate of the bytes of primal values on the tape.
    """

    augmented: Function
    reverse: Function
    tape: NamedType
    needs_primal: tuple[bool, ...]
    needs_shadow: tuple[bool, ...]
    indirect: bool
    stored: float = 0.0


@dataclass(frozen=True, eq=False)
class CallPlan:
    """How one call is differentiated."""

    callee: Function
    context: ReverseContext
    interface: ReverseInterface


@dataclass(eq=False)
class ReversePlan:
    """stored: nodes on the tape (`tape.places` has them all). needed: for each mirrored block the nodes its reversal reads.

    deferred: calls that free memory, whose freeing waits until the reverse sweep is over. cells: allocas that live on the tape.
    """

    function: Function
    context: ReverseContext
    cfg: Cfg
    forest: LoopForest
    dominators: DominatorTree[Block]
    counts: dict[Loop, TripCount]
    activity: Activity
    flow: Flow
    recompute: Recompute
    transfers: Transfers
    twins: Twins
    calls: dict[ins.CallBase, CallPlan]
    tape: TapeLayout
    deferred: frozenset[ins.CallBase]
    needs_primal: tuple[bool, ...] = ()
    needs_shadow: tuple[bool, ...] = ()
    counted: frozenset[Loop] = field(default_factory=frozenset)  # loops that need an iteration counter in the forward sweep
    catches: bool = False  # unwinding may be caught, here or in a caller
    restored: frozenset[ins.Store] = frozenset()  # stores that are undone in primal memory too
    late: frozenset[ins.Store] = frozenset()  # stores that wait until the reverse sweep is over
    skips: dict[Loop, Skip] = field(default_factory=dict)  # loops that are passed by where their results have no adjoint
    kept: bool = False  # the tape may serve again: the reverse sweep frees nothing, and leaves shadows of local memory as it found them
    needed: Sequence[Node] = ()  # what the reversals read
    saved: Mapping[ins.CallBase, Bytes] = field(default_factory=dict)  # transfers that are undone in primal memory too
    last: bool = True  # the derivative is not differentiated again
    order: Order = field(default_factory=lambda: Order({}, frozenset(), frozenset()))  # of iterations, and of additions in memory

    @cached_property
    def guarded(self) -> frozenset[Value]:
        """Values whose adjoint may be zero where a partial of theirs is infinite (plan/guarded.py): the product must stay zero (TRAPS 4). All values
        are where strong zeros are asked for."""
        if self.context.activity.strong_zero:
            return frozenset(i for b in self.flow.blocks for i in b.instructions)
        called = not self.context.alone
        return Guards(self.transfers.module, self.activity, tuple(self.flow.blocks), self.forest, self.dominators.dominates, called).run()

    @cached_property
    def stored(self) -> float:
        """An estimate of the bytes of primal values on the tape."""
        home = [(n, n.value.block) for n in self.tape.places if isinstance(n, Primal) and isinstance(n.value, ins.Instruction)]
        inner = sum(c.interface.stored * 10.0 ** self.forest.depth(i.block) for i, c in self.calls.items())
        return inner + sum(8 * 10.0 ** self.forest.depth(block) for _, block in home)

    @cached_property
    def allocations(self) -> tuple[Allocation, ...]:
        """The memory of the tape's slabs."""
        return tuple(allocation(slabs, loops, self.dominators, self.kept, self.last) for loops, slabs in self.tape.blocks())

    def reversed_loops(self) -> tuple[Loop, ...]:
        """The loops that the reverse sweep runs backward."""
        return tuple(x for x in self.forest.loops if x.header in self.flow)


@dataclass(eq=False)
class ReversePlanner:
    """Plans one function in one context. `derive` gives the interface of a callee's derivative (planning it first)."""

    pointers: PointerAnalysis
    function: Function
    context: ReverseContext
    cfg: Cfg
    forest: LoopForest
    dominators: DominatorTree[Block]
    counts: dict[Loop, TripCount]
    activity: Activity
    layout: DataLayout
    reloads: Reloads
    transfers: Transfers
    derive: Callable[[Function, ReverseContext], ReverseInterface]
    new_type: Callable[[str], NamedType]
    effects: ModuleEffects
    catches: bool
    last: bool  # the derivative is not differentiated again
    kept: bool = False  # the tape may serve several times (`enzyme_nofree`)

    def plan(self) -> ReversePlan:
        refuse_unknown_operations(self.pointers.module, self.cfg, self.activity, self.transfers)
        chosen = self._chosen()
        if self.last:
            memory, recorded = self.reloads.dependence.memory, chosen.tape.records
            chosen.order = plan_order(memory, self.forest, chosen.flow, self.activity, self.transfers, recorded, chosen.restored)
        return chosen

    def _chosen(self) -> ReversePlan:
        late = late_stores(self.reloads.dependence.memory) if self.context.alone and not (self.catches or self.kept) else frozenset()
        at_once = self._best()
        if not late or not at_once.stored:
            return at_once
        self.reloads.wait(late)
        waiting = self._best()
        if waiting.stored < at_once.stored:
            return waiting
        self.reloads.wait(frozenset())
        return at_once

    def _best(self) -> ReversePlan:
        first = self._plan(self._asked())
        if self.catches or self.kept:
            return first  # what an unwound call has written is not undone; nor may memory be what it was before when the tape serves again
        loads = [n.value for n in first.tape.places if isinstance(n, Primal) and isinstance(n.value, ins.Load)]
        planner = RestorePlanner(self.reloads, self.forest, first.calls)
        choice = planner.choose(loads)
        if choice.loads or choice.kept:
            choice = replace(choice, stores=choice.stores | first.restored)
            first = self._plan(choice)
        return self._restoring_more(first, choice, planner)

    def _restoring_more(self, plan: ReversePlan, choice: Restoring, planner: RestorePlanner) -> ReversePlan:
        """Where undoing more stores spares the tape of what is computed from loads: the cut itself weighs these stores against the rest."""
        if not any(self.forest.depth(block) > 1 for n in plan.tape.places if isinstance(n, Primal) and (block := home(n)) is not None):
            return plan
        offering = replace(plan.recompute, restored=choice.loads, offered=planner.offered, _memo={})
        before = frozenset(n for n in self._stored(offering, list(plan.needed)) if isinstance(n, (Old, Bytes)))
        if before <= plan.tape.places.keys():
            return plan
        before |= {Old(s) for s in plan.restored}
        stores = frozenset(n.store for n in before if isinstance(n, Old))
        saved = {n.call: n for n in before if isinstance(n, Bytes)}
        more = self._plan(Restoring(choice.loads | planner.repeated(before), stores, choice.calls, choice.kept, saved))
        return more if self._price(more) < self._price(plan) else plan

    def _price(self, plan: ReversePlan) -> float:
        return sum(c for n in plan.tape.places if (c := self._cost(n)) < INFINITE)

    def _asked(self) -> Restoring:
        """What the caller wants restored."""
        memory = self.reloads.dependence.memory
        asked = [k for k, restores in enumerate(self.context.restores) if restores]
        return Restoring(stores=frozenset(s for k in asked for s in stores_behind(memory, k) or ()))

    def _plan(self, restoring: Restoring) -> ReversePlan:
        calls = self._calls(restoring)
        self.reloads.note_frees(self._plain_calls(calls))
        twins = Twins(self.function, self.cfg, self.forest, self.dominators)
        interfaces = {c: p.interface for c, p in calls.items()}
        needs = Needs(
            self.function, self.activity, self.pointers.module, self.transfers, interfaces, twins, restoring.stores, self.kept, restoring.saved
        )
        flow = plan_flow(self.cfg, self.forest, self.dominators, needs.busy_block, needs.active_phis)
        calls = {c: p for c, p in calls.items() if c.block in flow}
        recompute = Recompute(self.function, self.activity, self.forest, self.counts, flow, self.dominators, self.reloads, restoring.loads)
        needed = self._needed(flow, needs)
        tape, extra = self._lay_out(flow, recompute, needed, calls)
        for _ in range(4):  # slabs are indexed with trip counts, whose own operands must be at hand
            missing = [n for n in self._tape_needs(tape) if n not in extra]
            if not missing:
                break
            extra = [*extra, *missing]
            tape, extra = self._lay_out(flow, recompute, [*needed, *extra], calls, extra)
        read = _closure(recompute, [*needed, *extra], set(tape.places))
        return ReversePlan(
            self.function,
            self.context,
            self.cfg,
            self.forest,
            self.dominators,
            self.counts,
            self.activity,
            flow,
            recompute,
            self.transfers,
            twins,
            calls,
            tape,
            self._deferred(recompute, read, calls),
            tuple(Primal(a) in read for a in self.function.args),
            tuple(Shadow(a) in read for a in self.function.args),
            self._counted(tape, flow),
            self.catches,
            frozenset(n.store for n in tape.places if isinstance(n, Old)),
            self.reloads.late,
            plan_skips(self.forest, flow, needs) if self.last else {},
            self.kept,
            [*needed, *extra],
            {n.call: n for n in tape.places if isinstance(n, Bytes)},
            self.last,
        )

    def _lay_out(
        self, flow: Flow, recompute: Recompute, needed: list[Node], calls: dict[ins.CallBase, CallPlan], extra: list[Node] | None = None
    ) -> tuple[TapeLayout, list[Node]]:
        stored = self._stored(recompute, needed)
        read = _closure(recompute, needed, stored)
        name = self.function.name
        # In small loops allocations are most of what a tape costs. But the next order could not find out what lies where in one block.
        builder = TapeBuilder(
            name, self.forest, self.counts, self.layout, lambda t: self._tape_type(calls[t.call]), self.new_type,
            self.context.activity.width, self.last,
        )  # fmt: skip
        cells = self._cells(recompute, read, stored, calls)
        # What is written at the very end cannot be read again: memory is then as it was at the start.
        late = [Primal(s.value) for s in self.reloads.late if isinstance(s.value, ins.Instruction)]
        for node in (*(n for n in read if n in stored), *(Tape(c) for c in calls), *cells, *late):
            builder.add(node)
        return builder.finish(), extra or []

    # calls

    def _calls(self, restoring: Restoring) -> dict[ins.CallBase, CallPlan]:
        calls: dict[ins.CallBase, CallPlan] = {}
        for block in self.cfg.blocks:
            if block not in self.cfg.returning:
                continue
            for i in block.instructions:
                if not isinstance(i, ins.CallBase):
                    continue
                known = callee_of(self.pointers.module, i)
                if known.kind is not CalleeKind.DEFINED:
                    continue
                assert known.function is not None
                inner = call_context(self.pointers, self.activity, i, known.function)
                if inner is None:
                    continue
                self._refuse_call(i, known)
                self._refuse_lost(i, known.function)
                kept = restoring.kept.get(i, frozenset())
                overwritten = tuple(
                    k not in kept and self.transfers.facts.value_kind(a) is not INTEGER and self.reloads.argument_changes(i, k)
                    for k, a in enumerate(known.function.args)
                )
                apart = passed_apart(self.reloads.dependence.memory, i, self.context.disjoint)
                context = ReverseContext(inner, overwritten, self.reloads.anything_changes(i), restoring.calls.get(i, ()), disjoint=apart)
                calls[i] = CallPlan(known.function, context, self.derive(known.function, context))
        return calls

    def _refuse_lost(self, i: ins.CallBase, callee: Function) -> None:
        """A call that threw is not reversed: it may not have changed active memory before."""
        caught = isinstance(i, ins.Invoke) and i.unwind in self.cfg.returning
        if caught and loses_writes(self.pointers, self.effects, self.activity, self.transfers.facts, i, callee):
            raise HalfCallError(
                f"`{self.function.name}` catches what `{callee.name}` throws, which may have changed active memory before: "
                "reverse mode cannot undo half a call",
                location(self.pointers.module, i),
                "throw before writing, or catch inside of the function that writes",
            )

    def _plain_calls(self, calls: dict[ins.CallBase, CallPlan]) -> list[ins.CallBase]:
        """Calls of functions with bodies that are not differentiated, or not to their end: where a handler catches what they throw."""
        plain: list[ins.CallBase] = []
        for b in self.cfg.blocks:
            for i in b.instructions if b in self.cfg.returning else ():  # nothing is reversed after a call on the way out by unwinding
                if isinstance(i, ins.CallBase):
                    caught = isinstance(i, ins.Invoke) and i.unwind in self.cfg.returning
                    if caught or (i not in calls and callee_of(self.pointers.module, i).kind is CalleeKind.DEFINED):
                        plain.append(i)
        return plain

    def _refuse_call(self, i: ins.CallBase, known: Callee) -> None:
        if len(i.args) != len(known.function.args if known.function else ()):
            raise IsozymeError(f"the variadic function `{known.name}` gets active data", location(self.pointers.module, i), "use fixed arguments")

    def _tape_type(self, call: CallPlan) -> Type:
        return PTR if call.interface.indirect else call.interface.tape

    # needs

    def _needed(self, flow: Flow, needs: Needs) -> list[Node]:
        found: dict[Node, None] = {}
        for block in flow.blocks:
            for i in block.instructions:
                for n in needs.of(i):
                    found[n] = None
        for join, decision in flow.decisions.items():
            if remembers(decision):
                found[Edge(join)] = None
            for t in tests(decision):
                found[Primal(t.value)] = None
        for loop in self.forest.loops:
            if loop.header in flow:
                found[Runs(loop)] = None
        for store in self.reloads.late:
            found[Primal(store.pointer)] = None
        return list(found)

    def _stored(self, recompute: Recompute, needed: list[Node]) -> set[Node]:
        operands: dict[Node, tuple[Node, ...] | None] = {}
        work = list(needed)
        while work:
            n = work.pop()
            if n in operands:
                continue
            ops = operands[n] = recompute.operands(n)
            work.extend(ops or ())
        cost = {n: self._cost(n) for n in operands}
        return set(minimum_cut(operands, needed, cost))

    def _cost(self, node: Node) -> int:
        size: float
        match node:
            case Primal(value) | Shadow(value):
                if not isinstance(value, ins.Instruction):
                    return INFINITE
                try:
                    size = self.layout.store_size(value.type)
                except (IsozymeError, AssertionError, KeyError):
                    return INFINITE
                depth = self.forest.depth(value.block)
            case Edge(block):
                size, depth = 1, self.forest.depth(block) if block is not None else 0
            case Runs(loop):
                size, depth = 8, loop.depth - 1
            case Bytes(call, _, count):
                known = int_value(count)
                size, depth = BULK * min(80, 80 if known is None else known), self.forest.depth(call.block)
            case Old(store):
                size, depth = self.layout.store_size(store.value.type) * GAIN, self.forest.depth(store.block)
            case _:
                return INFINITE
        return int(min(size * 10 ** min(depth, 12), INFINITE >> 4)) * 16 + (1 if isinstance(node, Shadow) else 0)

    # what lives on the tape

    def _cells(self, recompute: Recompute, read: dict[Node, None], stored: set[Node], calls: dict[ins.CallBase, CallPlan]) -> list[Node]:
        """Allocas whose memory, primal or shadow, the reverse sweep touches."""
        found: list[Node] = []
        for n in read:
            if isinstance(n, (Primal, Shadow)) and isinstance(n.value, ins.Alloca) and n.value.count is None:
                found.append(Cell(n.value, isinstance(n, Shadow)))
        for n in (n for n in read if n in stored):  # a stored pointer may lead to any alloca of its class
            if isinstance(n, (Primal, Shadow)):
                m = self.activity.classes.of(n.value)
                if m is not None:
                    found.extend(self._class_cells(m, isinstance(n, Shadow)))
        for c in calls:  # a callee's reverse sweep may follow pointers into our allocas
            for a in c.args:
                m = self.activity.classes.of(a)
                if m is not None:  # even one that its reverse sweep does not get again may stand on its tape
                    for level in m.chain():
                        found.extend(self._class_cells(level, False))
                        found.extend(self._class_cells(level, True))
        for n in read:  # memory read again through pointers that were loaded
            for load in recompute.loads(n):
                m = self.activity.classes.of(load)
                if m is not None:
                    found.extend(self._class_cells(m, isinstance(n, Shadow)))
        return list(dict.fromkeys(found))

    def _class_cells(self, m: Memory, shadow: bool) -> list[Node]:
        return [Cell(i, shadow) for i in self._static_allocas.get(m.find(), ()) if not shadow or self.activity.shadowed(i)]

    @cached_property
    def _static_allocas(self) -> dict[Memory, list[ins.Alloca]]:
        """By the class of what they point to."""
        found: dict[Memory, list[ins.Alloca]] = {}
        for b in self.cfg.blocks:
            for i in b.instructions:
                if isinstance(i, ins.Alloca) and i.count is None and (m := self.activity.classes.of(i)) is not None:
                    found.setdefault(m.find(), []).append(i)
        return found

    def _tape_needs(self, tape: TapeLayout) -> list[Node]:
        """Trip counts that index slabs: recomputable by construction, from values that must be at hand."""
        found: dict[Node, None] = {}
        for loops in tape.slabs.values():
            for loop in loops[1:]:
                count = self.counts[loop].count
                assert count is not None
                for leaf in count_leaves(count):
                    found[Primal(leaf.value)] = None
        return list(found)

    def _deferred(self, recompute: Recompute, read: dict[Node, None], calls: dict[ins.CallBase, CallPlan]) -> frozenset[ins.CallBase]:
        """Frees that must wait: the block has a shadow, or the reverse sweep may read it again."""
        used: set[Memory] = set()
        others = [n.value for n in read if isinstance(n, (Primal, Shadow)) and not isinstance(n.value, ins.Load)]
        for pointer in (*others, *(x.pointer for n in read for x in recompute.loads(n))):
            if (m := self.activity.classes.of(pointer)) is not None:
                used.add(m.find())
        for c, p in calls.items():
            for k, a in enumerate(c.args):
                if (p.interface.needs_primal[k] or p.interface.needs_shadow[k]) and (m := self.activity.classes.of(a)) is not None:
                    used.update(m.chain())
        found: set[ins.CallBase] = set()
        for block in self.cfg.blocks:
            for i in block.instructions:
                if isinstance(i, ins.CallBase):
                    known = callee_of(self.pointers.module, i)
                    if known.kind in (CalleeKind.FREE, CalleeKind.REALLOCATE):
                        pointer = i.args[known.pointer]
                        m = self.activity.classes.of(pointer)
                        if self.activity.shadowed(pointer) or (m is not None and m.find() in used):
                            found.add(i)
        return frozenset(found)

    def _counted(self, tape: TapeLayout, flow: Flow) -> frozenset[Loop]:
        found = {x for loops in tape.slabs.values() for x in loops}
        found |= {n.loop for n in tape.places if isinstance(n, Runs)}
        return frozenset(found)


def _closure(recompute: Recompute, needed: list[Node], stored: set[Node]) -> dict[Node, None]:
    """Every node the reverse sweep touches, in order: stored ones are read, others recomputed from their operands."""
    seen: dict[Node, None] = {}
    work = list(needed)
    while work:
        n = work.pop()
        if n in seen:
            continue
        seen[n] = None
        if n not in stored:
            work.extend(recompute.operands(n) or ())
    return seen
