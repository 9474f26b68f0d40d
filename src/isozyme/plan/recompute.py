"""What each node of the need graph can be computed from in the reverse sweep, if at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from isozyme.analysis.activity import Activity
from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.analysis.dominators import DominatorTree
from isozyme.analysis.loops import Loop, LoopForest
from isozyme.analysis.trip_count import TripCount
from isozyme.ir import instructions as ins
from isozyme.ir.module import Block, Function
from isozyme.ir.values import Argument, Constant, MetadataValue, Value
from isozyme.plan.flow import Flow, remembers, tests
from isozyme.plan.nodes import Bytes, Cell, Edge, Last, Node, Old, Primal, Runs, Shadow, Slab, Tape
from isozyme.plan.reloads import Reloads
from isozyme.plan.tape import count_leaves
from isozyme.rules.model import Derivative

CHEAP = {"llvm.fabs", "llvm.copysign", "llvm.minnum", "llvm.maxnum", "llvm.minimum", "llvm.maximum", "fabs", "copysign", "fmin", "fmax",
         "llvm.fma", "llvm.fmuladd", "llvm.floor", "llvm.ceil", "llvm.trunc", "llvm.rint", "llvm.minimumnum", "llvm.maximumnum"}  # fmt: skip
"""Math functions that are cheaper to repeat than to store; all others are stored (a store and a load cost less than an `exp`)."""

RETURNING = (CalleeKind.INACTIVE, CalleeKind.FOLLOWED, CalleeKind.TRANSFER, CalleeKind.FILL)
"""Library calls whose result may be one of their pointer arguments."""

COSTLY = {"fdiv", "frem"}

ARM = 6
"""How many instructions may be computed again on each way to a phi, in order to choose its value again."""

SPECULATED = {"fadd", "fsub", "fmul", "add", "sub", "mul", "shl", "lshr", "ashr", "and", "or", "xor"}
""" - of these, besides loads (from a place of ours where the way was not taken), addresses, comparisons and casts: they cannot trap."""


def places(before: Old | Bytes) -> tuple[Node, ...]:
    """What is read, besides the bytes, to put them back."""
    return (Primal(before.store.pointer),) if isinstance(before, Old) else (Primal(before.to), Primal(before.size))


def selectors(i: ins.Instruction, followed: int | None = None) -> tuple[Value, ...]:
    """The operands that select or count: the shadow of `i` has them as they are, also where such a number lies in memory that has a shadow.
    followed: of a call, the argument whose shadow the result's is made of."""
    match i:
        case ins.CallBase():
            return tuple(a for k, a in enumerate(i.args) if k != followed)
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
    dominators: DominatorTree[Block]
    reloads: Reloads
    restored: frozenset[ins.Load] = frozenset()
    offered: Callable[[ins.Load], frozenset[Old | Bytes]] | None = None  # what would have to be put back so that a load can be repeated
    _memo: dict[Node, tuple[Node, ...] | None] = field(default_factory=dict)
    _arms: dict[ins.Phi, set[ins.Load]] = field(default_factory=dict)  # what is read again in order to choose a phi's value

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
            case Old() | Bytes():
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
                return self._chosen(v) if self.decided(v) else self._induction(v, shadow=False)
            case ins.Load():
                if self.repeats(v):
                    return (Primal(v.pointer),)
                before = self.offered(v) if self.offered is not None else ()
                return (Primal(v.pointer), *before, *(n for b in before for n in places(b))) if before else None
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

    def repeats(self, load: ins.Load) -> bool:
        return load in self.restored or self.reloads.same(load)

    def decided(self, phi: ins.Phi) -> bool:
        """The reverse sweep asks again which way the phi's block was entered."""
        decision = self.flow.decisions.get(phi.block)
        return decision is not None and not remembers(decision) and self.forest.headed_by(phi.block) is None

    def _chosen(self, phi: ins.Phi) -> tuple[Node, ...] | None:
        """A value that branches chose can be chosen again if what each way brings can be computed without going that way."""
        asked = [t.value for t in tests(self.flow.decisions[phi.block])]
        if not all(self.outside(v, phi.block) for v in asked):
            return None
        found: dict[Node, None] = {Primal(v): None for v in asked}
        for v, source in phi.incoming():
            if self.flow.before(source, phi.block) in self.flow.predecessors[phi.block]:
                left = [ARM]
                if not self._arm(v, phi, found, left):
                    return None
        return tuple(found)

    def loads(self, n: Node) -> Iterator[ins.Load]:
        """What the node reads again, if it is not stored."""
        if isinstance(n, (Primal, Shadow)):
            if isinstance(n.value, ins.Load):
                yield n.value
            elif isinstance(n.value, ins.Phi):
                yield from self._arms.get(n.value, ())

    def _arm(self, v: Value, phi: ins.Phi, found: dict[Node, None], left: list[int]) -> bool:
        join = phi.block
        if self.outside(v, join):
            found[Primal(v)] = None
            return True
        left[0] -= 1
        if left[0] < 0 or self.forest.loop_of(v.block) is not self.forest.loop_of(join):  # type: ignore[attr-defined]
            return False
        match v:
            case ins.Load():
                self._arms.setdefault(phi, set()).add(v)
                return self.repeats(v) and self._arm(v.pointer, phi, found, left)
            case ins.GetElementPtr() | ins.Select() | ins.Compare() | ins.Cast():
                pass
            case ins.Unary() if v.opcode == "fneg":
                pass
            case ins.Binary() if v.opcode in SPECULATED:
                pass
            case _:
                return False
        return all(self._arm(o, phi, found, left) for o in v.operands())

    def outside(self, v: Value, join: Block) -> bool:
        """The value is there whichever way `join` was entered."""
        return not isinstance(v, ins.Instruction) or (v.block is not join and self.dominators.dominates(v.block, join))

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
                    numbers = selectors(v, known.returns_argument)
                    return tuple(Shadow(a) if self.activity.shadowed(a) and a not in numbers else Primal(a) for a in v.args)
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
