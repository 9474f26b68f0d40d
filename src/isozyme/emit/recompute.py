"""Values of the forward sweep in the reverse sweep: read from the tape or computed again, once for each place that dominates its uses."""

from __future__ import annotations

import copy
from collections.abc import Callable
from functools import reduce

from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.analysis.loops import Loop
from isozyme.analysis.trip_count_expr import Leaf
from isozyme.emit.clone import DROPPED
from isozyme.emit.scopes import AliasScopes, slot_type
from isozyme.emit.tape_access import TapeAccess, build_count, tape_align
from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import integer
from isozyme.ir.module import Block
from isozyme.ir.types import I1, I64, PTR, ArrayType
from isozyme.ir.values import Argument, Constant, GlobalRef, MetadataValue, Value
from isozyme.plan.flow import Decision, Taken, Test
from isozyme.plan.nodes import Bytes, Cell, Edge, Last, Node, Old, Primal, Runs, Shadow, Slab, Tape
from isozyme.plan.recompute import RETURNING, selectors
from isozyme.plan.reverse import ReversePlan


class Scope:
    """A place in the reverse sweep whose values hold in every place it dominates. steps_back: the loops of which an iteration may have been
    stepped back between the parent and here, so that what belongs to them holds no longer."""

    __slots__ = ("parent", "steps_back", "values")

    def __init__(self, parent: Scope | None, steps_back: frozenset[Loop] = frozenset()) -> None:
        self.parent, self.steps_back = parent, steps_back
        self.values: dict[object, Value] = {}


class Values:
    """`get(node)` in the current scope and at the builder's place."""

    def __init__(
        self,
        plan: ReversePlan,
        builder: Builder,
        arguments: dict[tuple[Node, int], Value],
        scopes: AliasScopes,
        tape: Value,
        iteration_slot: Callable[[Loop], Value],
        record_slot: Callable[[Loop], Value],
        shadow_global: Callable[[Value, int], Value],
        nowhere: Callable[[ins.Load], Value],
    ) -> None:
        self.plan, self.b, self.arguments, self.scopes = plan, builder, arguments, scopes
        self._iteration_slot, self._record_slot, self._shadow_global = iteration_slot, record_slot, shadow_global
        self._nowhere = nowhere  # a place of ours, for a load whose pointer may lead nowhere
        self.scope = Scope(None)
        self.lane = 0
        self.tape = TapeAccess(builder, plan.tape, tape, self.iteration, self._stride, self.record, self.base)

    # scopes

    def _find(self, key: object, level: Loop | None) -> Value | None:
        scope: Scope | None = self.scope
        while scope is not None:
            found = scope.values.get(key)
            if found is not None:
                return found
            if level is not None and any(loop.blocks >= level.blocks for loop in scope.steps_back):
                return None
            scope = scope.parent
        return None

    def _once(self, key: object, level: Loop | None, make: Callable[[], Value]) -> Value:
        found = self._find(key, level)
        if found is None:
            found = make()
            self.scope.values[key] = found
        return found

    def iteration(self, loop: Loop) -> Value:
        return self._once(("iteration", loop), loop, lambda: self.b.load(I64, self._iteration_slot(loop), "iteration"))

    def record(self, loop: Loop) -> Value:
        return self._once(("record", loop), loop, lambda: self.b.load(PTR, self._record_slot(loop), "record"))

    def _stride(self, loop: Loop) -> Value:
        """The trip count of an inner loop of a slab's nest, from values outside of the nest."""
        return self._once(("stride", loop), self._level_of_count(loop), lambda: self._count(loop))

    def _level_of_count(self, loop: Loop) -> Loop | None:
        return loop.parent

    def _count(self, loop: Loop) -> Value:
        count = self.plan.counts[loop].count
        assert count is not None
        return self.b.binary("add", build_count(self.b, count, lambda v: self.get(Primal(v))), integer(I64, 1))

    def base(self, slab: Slab) -> Value:
        if slab in self.plan.tape.inline:
            return self.tape.address(slab)
        return self._once(slab, slab.root.parent, lambda: self.b.load(PTR, self.tape.address(slab), "slab", 0, self.scopes.tape()))

    # values

    def level(self, node: Node) -> Loop | None:
        forest = self.plan.forest
        match node:
            case Primal(value) | Shadow(value):
                return forest.loop_of(value.block) if isinstance(value, ins.Instruction) else None
            case Tape(call) | Bytes(call):
                return forest.loop_of(call.block)
            case Cell(alloca, _):
                return forest.loop_of(alloca.block)
            case Old(store):
                return forest.loop_of(store.block)
            case Edge(block):
                return forest.loop_of(block) if block is not None else None
            case Runs(loop) | Last(loop):
                return loop.parent
            case Slab(root, _):
                return root.parent

    def get(self, node: Node) -> Value:
        match node:
            case Primal(value) if isinstance(value, (Constant, MetadataValue)):
                return value
            case Shadow(value) if not self.plan.activity.shadowed(value) or (isinstance(value, Argument) and self._key(node) not in self.arguments):
                return self.get(Primal(value))
            case Shadow(value) if isinstance(value, GlobalRef):
                return self._shadow_global(value, self.lane)
            case Shadow(value) if isinstance(value, Constant):
                return self._shadow_global(value, self.lane)
            case Primal(value) | Shadow(value) if isinstance(value, Argument):
                return self.arguments[self._key(node)]
        return self._once(self._key(node), self.level(node), lambda: self._make(node))

    def _key(self, node: Node) -> tuple[Node, int]:
        """Shadows are those of a lane; all else is the same in every lane."""
        return node, self.lane if isinstance(node, Shadow) or (isinstance(node, Cell) and node.shadow) else 0

    def _make(self, node: Node) -> Value:
        if node in self.plan.tape and not isinstance(node, (Cell, Tape)):
            return self._read(node)
        match node:
            case Primal(value):
                return self._primal(value)
            case Shadow(value):
                return self._shadow(value)
            case Tape(call):
                address = self.tape.address(node)
                return self.b.load(PTR, address, "inner", 0, self.scopes.tape()) if self.plan.calls[call].interface.indirect else address
            case Cell():
                return self.tape.address(node, self.lane)
            case Runs(loop):
                return self._count(loop)
        raise IsozymeError(f"internal: the reverse sweep of `{self.plan.function.name}` has no {node}")

    def _read(self, node: Node) -> Value:
        t = self.plan.tape.types[node]
        if self.plan.tape.in_lanes(node):
            assert isinstance(t, ArrayType)
            t = t.element
        v = self.b.load(t, self.tape.address(node, self.lane), "", tape_align(t), self.scopes.tape(slot_type(node, self.plan.transfers.facts)))
        kept = node.value.type if isinstance(node, (Primal, Shadow)) else node.store.value.type if isinstance(node, Old) else t
        if kept is I1:
            return self.b.cast("trunc", v, I1)
        return v

    def _primal(self, v: Value) -> Value:
        match v:
            case ins.Alloca():
                return self.get(Cell(v, False))
            case ins.Phi():
                return self._phi(v, False)
        assert isinstance(v, ins.Instruction)
        made = self._copy(v, lambda o: self.get(Primal(o)))
        if isinstance(made, ins.Load):
            made.metadata = self.scopes.primal(made.metadata)
        return self.b.add(made, v.name)

    def _copy(self, v: ins.Instruction, operand: Callable[[Value], Value]) -> ins.Instruction:
        made = copy.copy(v)
        made.map_operands(operand)
        made.debug = ()
        made.metadata = {k: m for k, m in v.metadata.items() if k not in DROPPED}
        if isinstance(made, ins.Call):
            made.tail = ""
        return made

    def _phi(self, phi: ins.Phi, shadow: bool) -> Value:
        wrap = Shadow if shadow else Primal
        same = self.plan.recompute.single(phi)
        if same is not None:
            return self.get(wrap(same))
        loop = self.plan.forest.headed_by(phi.block)
        count = self.plan.counts[loop] if loop is not None else None
        induction = (count.inductions.get(phi) or count.evolutions.accelerations.get(phi)) if count is not None else None
        if induction is None and not shadow and self.plan.recompute.decided(phi):
            return self._chosen(phi, self.plan.flow.decisions[phi.block])
        if loop is None or induction is None:
            raise IsozymeError(f"internal: %{phi.name} of `{self.plan.function.name}` is needed in the reverse sweep and was not stored")
        at = _iteration_leaf()
        expression = induction.value_at(at)

        def leaf(v: Value) -> Value:
            if v is at.value:
                return self.iteration(loop)
            return self.get(wrap(v) if v is induction.start else Primal(v))

        return build_count(self.b, expression, leaf)

    def _chosen(self, phi: ins.Phi, decision: Decision) -> Value:
        """What a phi was given: each way's value is computed, those of ways not taken from a place of ours instead of the program's memory."""
        ways = {self.plan.flow.before(source, phi.block): v for v, source in phi.incoming()}
        made: dict[tuple[Value, Value | None], Value] = {}

        def of(decision: Decision, taken: Value | None) -> Value:
            if isinstance(decision, Taken):
                return self._arm(ways[decision.predecessor], phi.block, taken, made)
            assert isinstance(decision, Test)
            asked, t, found = self.get(Primal(decision.value)), decision.block.terminator, None
            for s, inner in reversed(decision.targets):
                if isinstance(t, ins.Branch):
                    here = asked if s is t.targets[0] else self.b.binary("xor", asked, integer(I1, 1))
                else:
                    assert isinstance(t, ins.Switch)
                    here = self._switched(t, asked, s)
                value = of(inner, here if taken is None else self.b.binary("and", taken, here))
                found = value if found is None else self.b.select(here, value, found)
            assert found is not None
            return found

        return of(decision, None)

    def _switched(self, t: ins.Switch, asked: Value, to: Block) -> Value:
        """Whether a switch went to a block."""
        equal = [self.b.compare("icmp", "eq", asked, k) for k, s in t.cases if (s is to) is (to is not t.default)]
        some = reduce(lambda a, b: self.b.binary("or", a, b), equal) if equal else integer(I1, 0)
        return some if to is not t.default else self.b.binary("xor", some, integer(I1, 1))

    def _arm(self, v: Value, join: Block, taken: Value | None, made: dict[tuple[Value, Value | None], Value]) -> Value:
        if self.plan.recompute.outside(v, join):
            return self.get(Primal(v))
        found = made.get((v, taken))
        if found is None:
            assert isinstance(v, ins.Instruction)
            copied = self._copy(v, lambda o: self._arm(o, join, taken, made))
            if isinstance(copied, ins.Load):
                copied.metadata = self.scopes.primal(copied.metadata)
                if taken is not None:
                    copied.pointer = self.b.select(taken, copied.pointer, self._nowhere(copied))
            found = made[v, taken] = self.b.add(copied, v.name)
        return found

    def _shadow(self, v: Value) -> Value:
        followed = None
        match v:
            case ins.Alloca():
                return self.get(Cell(v, True))
            case ins.Phi():
                return self._phi(v, True)
            case ins.Load():
                return self.b.load(v.type, self.get(Shadow(v.pointer)), f"{v.name}.d", v.align, self.scopes.shadow(v.metadata))
            case ins.CallBase():
                known = callee_of(self.plan.function.module, v)
                assert known.kind is not CalleeKind.DEFINED
                if known.kind in RETURNING and known.returns_argument is not None:
                    return self.get(Shadow(v.args[known.returns_argument]))
                followed = known.returns_argument
        assert isinstance(v, ins.Instruction)
        a = self.plan.activity
        numbers = selectors(v, followed)
        made = self._copy(v, lambda o: self.get(Shadow(o) if a.shadowed(o) and o not in numbers else Primal(o)))
        made.metadata = {}
        return self.b.add(made, f"{v.name}.d")


def _iteration_leaf() -> Leaf:
    """A stand-in for the current iteration in a trip-count expression."""
    return Leaf(Argument(I64, "iteration", 0), 64)


