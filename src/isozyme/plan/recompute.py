"""What each node of the need graph can be computed from in the reverse sweep, if at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from isozyme.analysis.activity import Activity
from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.analysis.loops import Loop, LoopForest
from isozyme.analysis.trip_count import TripCount
from isozyme.ir import instructions as ins
from isozyme.ir.module import Function
from isozyme.ir.values import Argument, Constant, MetadataValue, Value
from isozyme.plan.flow import Flow, remembers, tests
from isozyme.plan.nodes import Cell, Edge, Last, Node, Old, Primal, Runs, Shadow, Slab, Tape
from isozyme.plan.reloads import Reloads
from isozyme.plan.tape import count_leaves
from isozyme.rules.model import Derivative

CHEAP = {"llvm.fabs", "llvm.copysign", "llvm.minnum", "llvm.maxnum", "llvm.minimum", "llvm.maximum", "fabs", "copysign", "fmin", "fmax",
         "llvm.fma", "llvm.fmuladd", "llvm.floor", "llvm.ceil", "llvm.trunc", "llvm.rint", "llvm.minimumnum", "llvm.maximumnum"}  # fmt: skip
"""Math functions that are cheaper to repeat than to store; all others are stored (a store and a load cost less than an `exp`)."""

RETURNING = (CalleeKind.INACTIVE, CalleeKind.FOLLOWED, CalleeKind.TRANSFER, CalleeKind.FILL)
"""Library calls whose result may be one of their pointer arguments."""

COSTLY = {"fdiv", "frem"}


def selectors(i: ins.Instruction) -> tuple[Value, ...]:
    """The operands that select or count: the shadow of `i` has them as they are, also where such a number lies in memory that has a shadow."""
    match i:
        case ins.GetElementPtr():
            return tuple(i.indices)
        case ins.ExtractElement() | ins.InsertElement():
            return (i.index,)
        case ins.Select():
            return (i.condition,)
    return ()


@dataclass(eq=False)
class Recompute:
    """`operands(node)`: () for what is free, None for what must be stored."""

    function: Function
    activity: Activity
    forest: LoopForest
    counts: Mapping[Loop, TripCount]
    flow: Flow
    reloads: Reloads
    restored: frozenset[ins.Load] = frozenset()
    _memo: dict[Node, tuple[Node, ...] | None] = field(default_factory=dict)

    def operands(self, node: Node) -> tuple[Node, ...] | None:
        if node not in self._memo:
            self._memo[node] = self._operands(node)
        return self._memo[node]

    def _operands(self, node: Node) -> tuple[Node, ...] | None:
        match node:
            case Primal(value):
                return self._primal(value)
            case Shadow(value):
                return self._shadow(value)
            case Edge(block):
                decision = self.flow.decisions[block]
                return None if remembers(decision) else tuple(Primal(t.value) for t in tests(decision))
            case Runs(loop):
                count = self.counts[loop].count
                return None if count is None else tuple(Primal(x.value) for x in count_leaves(count))
            case Old():
                return None
            case Tape() | Cell() | Slab() | Last():
                return ()

    def _primal(self, v: Value) -> tuple[Node, ...] | None:
        if isinstance(v, (Constant, Argument, MetadataValue)):
            return ()
        match v:
            case ins.Phi():
                same = self.single(v)
                if same is not None:
                    return (Primal(same),)
                return self._induction(v, shadow=False)
            case ins.Load():
                return (Primal(v.pointer),) if v in self.restored or self.reloads.same(v) else None
            case ins.Alloca():
                return () if v.count is None else None
            case ins.CallBase():
                return self._call(v)
            case ins.AtomicRMW() | ins.CompareExchange() | ins.LandingPad() | ins.VAArg() | ins.FuncletPad():
                return None
            case ins.Instruction():
                if v.opcode in COSTLY:
                    return None
                return tuple(Primal(o) for o in v.operands())
        return None

    def _call(self, v: ins.CallBase) -> tuple[Node, ...] | None:
        known = callee_of(self.function.module, v)
        repeat = (known.kind is CalleeKind.DERIVED and known.effects.memory_free) or (known.kind is CalleeKind.INACTIVE and known.effects.pure)
        if known.kind is CalleeKind.MATH and isinstance(known.rule, Derivative):
            repeat = known.rule.name in CHEAP or known.name.rsplit(".", 1)[0] in CHEAP
        if known.kind is CalleeKind.REDUCE:
            repeat = True
        if not repeat or isinstance(v, ins.Invoke):
            return None
        return tuple(Primal(a) for a in v.args)

    def single(self, phi: ins.Phi) -> Value | None:
        """The value of a phi that only passes one on (LCSSA), when that value can be had where the phi stands: it is defined in no inner loop."""
        first = phi.values[0]
        if any(v is not first for v in phi.values[1:]):
            return None
        if isinstance(first, ins.Instruction):
            theirs, ours = self.forest.loop_of(first.block), self.forest.loop_of(phi.block)
            if theirs is not None and (ours is None or not theirs.blocks >= ours.blocks):
                return None
        return first

    def _induction(self, phi: ins.Phi, shadow: bool) -> tuple[Node, ...] | None:
        loop = self.forest.headed_by(phi.block)
        if loop is None or phi.block not in self.flow:
            return None
        grows = self.counts[loop].evolutions.accelerations.get(phi)
        if grows is not None:
            return (Shadow(grows.start) if shadow else Primal(grows.start), *(Primal(x.value) for x in count_leaves(grows.first)))
        found = self.counts[loop].inductions.get(phi)
        if found is None:
            return None
        start: Node = Shadow(found.start) if shadow else Primal(found.start)
        return (start,) if isinstance(found.step, int) else (start, Primal(found.step))

    def _shadow(self, v: Value) -> tuple[Node, ...] | None:
        if isinstance(v, Constant):
            return ()
        if not self.activity.shadowed(v) or (isinstance(v, Argument) and not self.activity.context.args[v.index].shadowed):
            return (Primal(v),)  # a pointer without a shadow stands for its own
        if isinstance(v, Argument):
            return ()
        match v:
            case ins.Phi():
                same = self.single(v)
                if same is not None:
                    return (Shadow(same),)
                return self._induction(v, shadow=True)
            case ins.Load():
                return (Shadow(v.pointer),) if self.reloads.same(v) else None
            case ins.Alloca():
                return () if v.count is None else None
            case ins.CallBase():
                known = callee_of(self.function.module, v)
                if isinstance(v, ins.Invoke):
                    return None
                if known.kind is CalleeKind.DERIVED and known.effects.memory_free:
                    return tuple(Shadow(a) if self.activity.shadowed(a) else Primal(a) for a in v.args)
                if known.kind in RETURNING and known.returns_argument is not None:
                    return (Shadow(v.args[known.returns_argument]),)
                return None
            case ins.AtomicRMW() | ins.CompareExchange() | ins.LandingPad() | ins.VAArg():
                return None
            case ins.Select():
                return (Primal(v.condition), Shadow(v.if_true), Shadow(v.if_false))
            case ins.Instruction():
                numbers = selectors(v)
                return tuple(Shadow(o) if self.activity.shadowed(o) and o not in numbers else Primal(o) for o in v.operands())
        return None
