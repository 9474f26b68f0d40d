"""Emits the augmented forward sweep F+: the function again, with shadows for pointers, that leaves on the tape what the reverse sweep needs.

Signature: each argument, followed by its shadow when it has one; then the tape and the arena. Returns the primal result; with its shadow, as
{T, T}, when it carries pointers to shadowed memory.
"""

from __future__ import annotations

from isozyme.analysis.callees import Callee, CalleeKind
from isozyme.analysis.lanes import undefined_on_some_way
from isozyme.analysis.loops import Loop
from isozyme.emit.allocation import defer_shadow, shadow_allocation, shadow_deallocation, shadow_reallocation
from isozyme.emit.aside import release, take_aside
from isozyme.emit.atomics import atomic_shadow
from isozyme.emit.bits import bytes_of, leaf_at, not_a_float
from isozyme.emit.clone import Clone
from isozyme.emit.deferred import defer_release, reallocate_apart
from isozyme.emit.exceptions import shadow_on_arena
from isozyme.emit.runtime import require_arena
from isozyme.emit.scopes import AliasScopes, slot_type
from isozyme.emit.strings import follow
from isozyme.emit.tape_access import TapeAccess, build_count, size_of, tape_align
from isozyme.emit.texts import follow_texts
from isozyme.ir import instructions as ins
from isozyme.ir.constants import int_value, integer, zero
from isozyme.ir.module import Block, Function
from isozyme.ir.types import I1, I8, I64, PTR, VOID, IntType, VectorType, array_type
from isozyme.ir.values import Value
from isozyme.plan.allocation import Allocation, Source
from isozyme.plan.flow import Remembered
from isozyme.plan.nodes import Bytes, Cell, Edge, Last, Node, Old, Primal, Runs, Shadow, Slab, Tape
from isozyme.plan.reverse import ReversePlan
from isozyme.plan.tape import TAPE_ALIGN
from isozyme.plan.transfers import FloatCell
from isozyme.rules.model import MemoryTransfer


class Augmented(Clone):
    """One function in one context."""

    def __init__(self, plan: ReversePlan, function: Function, scopes: AliasScopes) -> None:
        super().__init__(function, plan.cfg, plan.activity, plan.transfers, scopes, [given.shadowed for given in plan.context.activity.args])
        self.plan = plan
        self.arena: Value = function.args[-1]
        self._iterations: dict[Loop, ins.Phi] = {}
        self._advanced: dict[Loop, Value] = {}
        self._records: dict[Loop, Value] = {}
        self._previous: dict[Loop, ins.Phi] = {}
        self._bases: dict[Slab, Value] = {}
        self._counts: dict[tuple[Block, Loop], Value] = {}
        self._edge_phis: list[tuple[ins.Phi, Block, Remembered]] = []
        self.tape = TapeAccess(
            self.b, plan.tape, function.args[-2], lambda x: self._iterations[x], self._runs, lambda x: self._records[x], self._base
        )

    # tape

    def _runs(self, loop: Loop) -> Value:
        """How often the header runs; made once in a block, for all slabs."""
        key = self.b.block, loop
        found = self._counts.get(key)
        if found is None:
            count = self.plan.counts[loop].count
            assert count is not None
            found = self._counts[key] = self.b.binary("add", build_count(self.b, count, self.primal), integer(I64, 1))
        return found

    def _base(self, slab: Slab) -> Value:
        found = self._bases.get(slab)
        if found is None:
            assert slab in self.plan.tape.inline
            return self.tape.address(slab)
        return found

    def remember(self, node: Node, v: Value) -> None:
        """Store a node's value when the plan wants it stored."""
        if node not in self.plan.tape:
            return
        if isinstance(v.type, IntType) and v.type.bits == 1:
            if isinstance(node, Primal) and undefined_on_some_way(node.value):
                v = self.b.add(ins.Unary("freeze", v))  # a choice by it is between zeros then, and not undefined
            v = self.b.cast("zext", v, I8)
        elif isinstance(v.type, VectorType) and v.type.element is I1:
            v = self.b.add(ins.Unary("freeze", v))  # an undefined lane would take along those in the same byte
        self.b.store(v, self.tape.address(node, self.lane), tape_align(v.type), self.scopes.tape(slot_type(node, self.plan.transfers.facts)))

    def remember_both(self, i: ins.Instruction) -> None:
        if i.type is VOID:
            return
        self.remember(Primal(i), self.primal(i))
        if Shadow(i) in self.plan.tape:
            for _ in self.in_lanes():
                self.remember(Shadow(i), self.derivative(i))

    # loops

    def enter_block(self, block: Block) -> None:
        loop = self.plan.forest.headed_by(block)
        if loop is not None and loop in self.plan.counted:
            self._iterations[loop] = self.b.add(ins.Phi(I64, [], []), "iteration")
        if loop is not None and loop in self.plan.tape.records:
            self._previous[loop] = self.b.add(ins.Phi(PTR, [], []), "previous")
        decision = self.plan.flow.decisions.get(block) if block in self.plan.flow else None
        if Edge(block) in self.plan.tape and isinstance(decision, Remembered):
            phi = self.b.add(ins.Phi(I8, [], []), "entered")
            self._edge_phis.append((phi, block, decision))

    def after_phis(self, block: Block) -> None:
        loop = self.plan.forest.headed_by(block)
        if loop is not None and loop in self._iterations:
            self._advanced[loop] = self.b.binary("add", self._iterations[loop], integer(I64, 1), ("nuw",))
        if loop is not None and loop in self._previous:
            record = self.b.call("isozyme.arena.alloc", PTR, [self.arena, size_of(self.plan.tape.records[loop])], "record")
            self._records[loop] = record
            self.b.store(self._previous[loop], self.b.field(self.plan.tape.records[loop], record, 0), 0, self.scopes.tape())
            self._store_last(loop, record)
        if loop is not None and Runs(loop) in self.plan.tape:
            self.remember(Runs(loop), self._advanced[loop])
        for phi, at, _ in self._edge_phis:
            if at is block:
                self.remember(Edge(block), phi)
        for phi2 in block.phis():
            self.remember_both(phi2)

    def _store_last(self, loop: Loop, record: Value) -> None:
        self.remember(Last(loop), record)

    def copy_terminator(self, i: ins.Instruction) -> None:
        for allocation in self.plan.allocations:
            if allocation.root.preheader is i.block:
                self._allocate(allocation)
        super().copy_terminator(i)

    def _allocate(self, planned: Allocation) -> None:
        """One block of memory for several slabs; its parts are aligned like the whole."""
        elements: Value = integer(I64, 1)
        for loop in planned.loops:
            elements = self.b.binary("mul", elements, self._runs(loop))
        for condition, value in planned.guards:  # a loop that is not entered needs no tape, whatever its trip count would be
            arms = (elements, integer(I64, 0)) if value else (integer(I64, 0), elements)
            elements = self.b.select(self.b.add(ins.Unary("freeze", self.primal(condition))), *arms)
        starts: list[Value] = []
        total: Value = integer(I64, 0)
        for slab in planned.slabs:
            if starts:
                total = self.b.binary("and", self.b.binary("add", total, integer(I64, TAPE_ALIGN - 1)), integer(I64, -TAPE_ALIGN))
            starts.append(total)
            total = self.b.binary("add", total, self.b.binary("mul", elements, size_of(self.plan.tape.types[slab.node])))
        match planned.source:
            case Source.OWN:
                made = self.b.call("isozyme.slab", PTR, [total, integer(I1, int(planned.certain))], "slab")
            case Source.ARENA:
                made = self.b.call("isozyme.arena.alloc", PTR, [self.arena, total], "slab")
            case Source.MAYBE:
                made = self.b.call("isozyme.arena.maybe", PTR, [self.arena, total], "slab")
        for k, (slab, start) in enumerate(zip(planned.slabs, starts, strict=True)):
            self._bases[slab] = self.b.offset(made, start, "slab") if k else made
            self.b.store(self._bases[slab], self.tape.address(slab), 0, self.scopes.tape())

    def run(self) -> None:
        require_arena(self.module)
        super().run()
        for loop, phi in self._iterations.items():
            self._close_loop_phi(loop, phi, integer(I64, 0), self._advanced[loop])
        for loop, phi in self._previous.items():
            self._close_loop_phi(loop, phi, zero(PTR), self._records[loop])
        for phi, block, decision in self._edge_phis:
            for p in dict.fromkeys(self.cfg.predecessors[block]):
                q = self.plan.flow.before(p, block)
                number = decision.predecessors.index(q) if q in decision.predecessors else 0
                self._add_incoming(phi, integer(I8, number), p, block)

    def _close_loop_phi(self, loop: Loop, phi: ins.Phi, start: Value, again: Value) -> None:
        for p in self.cfg.predecessors[loop.header]:
            phi.values.append(again if p in loop.blocks else start)
            phi.blocks.append(self.edge(p, loop.header))

    def _add_incoming(self, phi: ins.Phi, v: Value, p: Block, block: Block) -> None:
        for _ in range(sum(1 for q in self.cfg.predecessors[block] if q is p)):
            phi.values.append(v)
            phi.blocks.append(self.edge(p, block))

    # instructions

    def visit(self, i: ins.Instruction) -> None:
        if isinstance(i, ins.Store) and i in self.plan.restored:
            self.remember(Old(i), self.b.load(i.value.type, self.primal(i.pointer), "old", i.align, self.scopes.primal({})))
        if isinstance(i, ins.CallBase) and i in self.plan.saved:
            self._save(self.plan.saved[i])
        super().visit(i)
        if not isinstance(i, ins.CallBase):
            self.remember_both(i)

    def _save(self, before: Bytes) -> None:
        size = self.as_size(before.size)
        if self.plan.tape.types[before] is PTR:
            kept = self.b.call("isozyme.arena.alloc", PTR, [self.arena, size], "old")
            self.remember(before, kept)
        else:
            kept = self.tape.address(before)
        self.b.call("llvm.memcpy.p0.p0.i64", VOID, [kept, self.primal(before.to), size, integer(I1, 0)])

    def copies(self, i: ins.Instruction) -> bool:
        return i not in self.plan.late

    def visit_store(self, i: ins.Store) -> None:
        a = self.activity
        if a.memory_active(i.pointer) and self.plan.transfers.stores_float(i):
            self._store_others(i)
            return  # the shadow holds adjoints there: the reverse sweep's business
        super().visit_store(i)

    def store_float(self, i: ins.Store) -> None:
        return

    def _store_others(self, i: ins.Store) -> None:
        """What lies beside the floats of a stored value goes to the shadow now: pointers as their shadows, integers as they are."""
        cells = self.plan.transfers.cells(i.value) if self.activity.carrier(i.value) else None
        if cells is None:
            return
        v = self.derivative(i.value) if self.activity.shadowed(i.value) else self.primal(i.value)
        to = self.shadow_address(i.pointer, i.value.type, i.align)
        for c in cells[1]:
            x = leaf_at(self.b, v, c.path)
            if c.start is not None:
                x = bytes_of(self.b, x, c.start, c.size)
            self.b.store(x, self.b.offset(to, c.offset), 1, self.scopes.shadow({}))
        for f in cells[0]:
            if f.word:
                self._store_word(i, v, f, self.b.offset(to, f.offset))

    def _store_word(self, i: ins.Store, shadow: Value, f: FloatCell, at: Value) -> None:
        """A word that may be a double: as `isozyme.words.copy` does (emit/runtime_words.py)."""
        start = 8 * (f.lane or 0)
        w, s = (bytes_of(self.b, leaf_at(self.b, v, f.path), start, 8) for v in (self.primal(i.value), shadow))
        kept: Value = integer(I64, 0)
        if not self.activity.local(i.pointer):
            before = self.b.load(I64, at, "", 1, self.scopes.shadow({}))
            kept = self.b.select(not_a_float(self.b, before), kept, before)
        w = self.b.add(ins.Unary("freeze", w))  # bytes that nobody has written yet: either choice is zero
        self.b.store(self.b.select(not_a_float(self.b, w), s, kept), at, 1, self.scopes.shadow({}))

    def visit_atomic(self, i: ins.AtomicRMW | ins.CompareExchange) -> None:
        if self.activity.memory_active(i.pointer) and self.plan.transfers.atomic_float(i):
            return
        if (old := atomic_shadow(self, i)) is not None:
            self._derivative[i] = old

    def visit_alloca(self, i: ins.Alloca) -> None:
        if i.count is None:
            self._static_alloca(i)
        else:
            size = self.alloca_size(i)
            self._primal[i] = self.b.call("isozyme.arena.alloc", PTR, [self.arena, size], i.name)
            if self.activity.shadowed(i):
                for _ in self.in_lanes():
                    shadow = self.b.call("isozyme.arena.alloc", PTR, [self.arena, size], f"{i.name}.d")
                    self.zero_fill(shadow, size)
                    self._derivative[i] = shadow
        self.remember_both(i)

    def _moved(self, i: ins.Alloca) -> bool:
        return i.count is not None or Cell(i, False) in self.plan.tape

    def _static_alloca(self, i: ins.Alloca) -> None:
        tape = self.plan.tape
        if Cell(i, False) in tape:
            self._primal[i] = self.tape.address(Cell(i, False))
        else:
            self.place(i, self.copy(i))
        if not self.activity.shadowed(i):
            return
        for lane in self.in_lanes():
            if Cell(i, True) in tape:
                shadow = self.tape.address(Cell(i, True), lane)
            else:
                shadow = self.b.add(self.copy(i), f"{i.name}.d")
            self._derivative[i] = shadow
            self.zero_fill(shadow, self.alloca_size(i))

    def visit_return(self, i: ins.Return) -> None:
        node = Edge(None)
        decision = self.plan.flow.decisions.get(None)
        if node in self.plan.tape and isinstance(decision, Remembered):
            self.remember(node, integer(I8, decision.predecessors.index(i.block)))
        if i.value is None or not self.plan.context.activity.result.memory:
            self.b.ret(self.primal(i.value) if i.value is not None else None)
            return
        self.b.ret(self.with_derivatives(i.value))

    def visit_call(self, i: ins.CallBase, callee: Callee) -> None:
        if i in self.plan.calls:
            self._call_augmented(i)
        else:
            self._known_call(i, callee)
        self.remember_both(i)
        self.end_invoke(i)

    def _call_augmented(self, i: ins.CallBase) -> None:
        call = self.plan.calls[i]
        args: list[Value] = []
        for a, given in zip(i.args, call.context.activity.args, strict=True):
            args.append(self.primal(a))
            if given.shadowed:
                args += self.derivatives(a)
        if call.interface.indirect:
            tape = self.b.call("isozyme.arena.alloc", PTR, [self.arena, size_of(call.interface.tape)], "inner")
            self.remember(Tape(i), tape)
        else:
            tape = self.tape.address(Tape(i))
        made = self.call_generated(i, call.interface.augmented.name, call.interface.augmented.type.ret, [*args, tape, self.arena])
        if call.context.activity.result.memory:
            self.take_results(i, made)
        elif i.type is not VOID:
            self._primal[i] = made

    def _known_call(self, i: ins.CallBase, callee: Callee) -> None:
        if callee.name.startswith("llvm.lifetime.") and isinstance(i.args[-1], ins.Alloca) and self._moved(i.args[-1]):
            return  # the memory lives on the tape now, for as long as the tape does
        # On the way out by unwinding no reverse sweep follows, unless somebody catches it.
        returns = i.block in self.cfg.returning or self.plan.catches
        if i in self.plan.deferred and returns:
            if callee.kind is CalleeKind.FREE:
                defer_release(self, i, callee)
            else:
                reallocate_apart(self, i, callee)
            return
        if callee.kind is CalleeKind.RELEASE and returns:  # an inner derivative's tape: our reverse sweep reads it again
            self.b.call("isozyme.arena.adopt", VOID, [self.arena, self.primal(i.args[0])])
            return
        self.copy_call(i)
        for _ in self.in_lanes():
            self._known_shadow(i, callee)

    def hidden_shadow(self, i: ins.CallBase) -> None:
        shadow_on_arena(self, i)

    def _known_shadow(self, i: ins.CallBase, callee: Callee) -> None:
        """What a call of the primal means for the shadows of one lane."""
        match callee.kind:
            case CalleeKind.ALLOCATE if self.activity.shadowed(i) or any(self.activity.shadowed(i.args[k]) for k in callee.pointer_outputs):
                shadow_allocation(self, i, callee)
            case CalleeKind.FREE if self.activity.shadowed(i.args[callee.pointer]):
                shadow_deallocation(self, i, callee)
            case CalleeKind.DEFER:
                defer_shadow(self, i, callee)
            case CalleeKind.REALLOCATE if self.activity.shadowed(i):
                shadow_reallocation(self, i, callee)
            case CalleeKind.TRANSFER if self.activity.shadowed(i.args[0]):
                pieces = self.plan.transfers.block(i, (i.args[0], i.args[1]), i.args[2])
                to, source = i.args[0], self.derivative(i.args[1])
                aside = None
                if pieces.others_aside and pieces.stride:
                    aside = take_aside(self.b, source, self.derivative(to), self.as_size(i.args[2]))
                    source = aside.place
                elif pieces.others_aside:
                    place = self.scratch(array_type(int_value(i.args[2]) or 0, I8), 8)
                    self.b.call("llvm.memcpy.p0.p0.i64", VOID, [place, source, self.as_size(i.args[2]), integer(I1, 0)])
                    source = place
                self.copy_others(
                    pieces, self.derivative(to), source, i.args[2], self.primal(to), self.activity.local(to), self.no_shadow(to)
                )
                if aside is not None:
                    release(self.b, aside)
                self.carry_returned(i, callee)
            case CalleeKind.FILL if self.activity.shadowed(i.args[0]):
                self._fill(i, callee)
                self.carry_returned(i, callee)
            case CalleeKind.DERIVED if self.activity.shadowed(i):
                self.mirror(i, [i.args[callee.returns_argument or 0]])
            case CalleeKind.MIRRORED:
                self.mirror_links(i)
            case CalleeKind.FOLLOWED:
                follow(self, i, callee, self.arena)
                self.carry_returned(i, callee)
            case CalleeKind.INACTIVE:
                follow_texts(self, i)
                self.carry_returned(i, callee)
            case CalleeKind.MASKED if self.activity.shadowed(i.args[callee.pointer]) and (self.activity.shadowed(i) or callee.writes):
                self.mirror(i, [i.args[callee.pointer]])

    def _fill(self, i: ins.CallBase, callee: Callee) -> None:
        """Pointers and integers that are overwritten by a fill are overwritten in the shadow too."""
        rule = callee.rule
        assert isinstance(rule, MemoryTransfer)
        byte_given = None if rule.value is None else i.args[rule.value]
        pieces = self.plan.transfers.fill(i, i.args[0], i.args[rule.size], byte_given)
        if pieces is None:
            return
        if not pieces.floats:
            c = self.copy(i)
            assert isinstance(c, ins.CallBase)
            c.args[0] = self.derivative(i.args[0])
            self.b.add(c, i.name)
        elif pieces.stride == 0:
            byte = self.primal(byte_given) if byte_given is not None else integer(I8, 0)
            if isinstance(byte.type, IntType) and byte.type.bits > 8:
                byte = self.b.cast("trunc", byte, I8)
            for piece in pieces.others:
                at = self.b.offset(self.derivative(i.args[0]), piece.offset)
                self.b.call("llvm.memset.p0.i64", VOID, [at, byte, integer(I64, piece.size), integer(I1, 0)])
