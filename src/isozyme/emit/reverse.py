"""Emits the reverse sweep F-: mirrors the function's blocks and undoes them, last instruction first.

Signature: each argument, followed by its shadow when it has one; the adjoint of the result when it carries one; the tape. Returns a struct of
the adjoints of the arguments that are active by value (void when there is none).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from isozyme.analysis.dominators import dominator_tree
from isozyme.analysis.loops import Loop
from isozyme.emit.adjoint import Adjoints
from isozyme.emit.bits import retype
from isozyme.emit.recompute import Scope, Values
from isozyme.emit.reversal import Reversal
from isozyme.emit.scopes import AliasScopes
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import integer, poison, zero
from isozyme.ir.module import Block, Function
from isozyme.ir.types import I8, I64, PTR, VOID, Type, struct_type
from isozyme.ir.values import Constant, ConstInt, Value
from isozyme.plan.allocation import Source
from isozyme.plan.flow import Decision, Remembered, Taken, Test
from isozyme.plan.nodes import Edge, Last, Node, Primal, Runs, Shadow
from isozyme.plan.reverse import ReversePlan
from isozyme.plan.skips import Skip

Way = tuple[Block | None, Block]
"""An edge of the forward flow as the reverse sweep takes it: from the mirror of the first (None: the start) to the mirror of the second."""


@dataclass(frozen=True)
class Past:
    """The way past a loop that has nothing to undo, from the edge that enters it from behind."""

    way: Way
    skip: Skip


class Reverse:
    """One function in one context."""

    def __init__(self, plan: ReversePlan, function: Function, scopes: AliasScopes, shadow_constant: Callable[[Value, int], Value]) -> None:
        self.plan, self.function = plan, function
        self.b = Builder(function)
        self.entry = self.b.new_block("entry")
        arguments: dict[tuple[Node, int], Value] = {}
        lanes = range(plan.context.activity.width)
        rest = iter(function.args)
        for formal, given in zip(plan.function.args, plan.context.activity.args, strict=True):
            arguments[Primal(formal), 0] = next(rest)
            if given.shadowed:
                for lane in lanes:
                    arguments[Shadow(formal), lane] = next(rest)
        self.seeds: list[Value] = [next(rest) for _ in lanes] if plan.context.activity.result.value else []
        self._iterations: dict[Loop, Value] = {}
        self._records: dict[Loop, Value] = {}
        self.values = Values(
            plan, self.b, arguments, scopes, function.args[-1], self._iteration_slot, self._record_slot, shadow_constant, self._nowhere
        )
        crossing = self._crossing()
        self.lanes = [Adjoints(self.b, self.entry, plan.activity.active, plan.transfers.float_type, crossing) for _ in lanes]
        self.reversal = Reversal(plan, self.b, self.values, self.lanes, scopes)
        self._mirrors = {b: self.b.new_block(f"r.{b.name}") for b in reversed(plan.flow.blocks)}
        self._ways: dict[Way, Block] = {}
        self._past: dict[Way, tuple[Past, Block]] = {}
        self._phi_adjoints: dict[Block, list[tuple[Adjoints, ins.Phi, Value]]] = {}
        self._scopes: dict[object, Scope] = {}

    def _crossing(self) -> set[Value]:
        """Values that get adjoint contributions outside of the reversal of their own block."""
        found: set[Value] = {a for a in self.plan.function.args}
        for block in self.plan.cfg.blocks:
            for i in block.instructions:
                for o in i.operands():
                    if isinstance(o, Constant):
                        continue
                    if isinstance(i, (ins.Phi, ins.Return)) or not isinstance(o, ins.Instruction) or o.block is not block:
                        found.add(o)
        return found

    # stack slots of loops

    def _slot(self, t: Type, hint: str) -> Value:
        cell = ins.Alloca(t, None, 0)
        cell.name = self.b.fresh(hint)
        cell.block = self.entry
        self.entry.instructions.insert(0, cell)
        return cell

    def _iteration_slot(self, loop: Loop) -> Value:
        if loop not in self._iterations:
            self._iterations[loop] = self._slot(I64, f"{loop.header.name}.iteration")
        return self._iterations[loop]

    def _record_slot(self, loop: Loop) -> Value:
        if loop not in self._records:
            self._records[loop] = self._slot(PTR, f"{loop.header.name}.record")
        return self._records[loop]

    def _nowhere(self, load: ins.Load) -> Value:
        cell = self._slot(load.type, "nowhere")
        assert isinstance(cell, ins.Alloca)
        cell.align = load.align
        first = ins.Store(zero(load.type), cell, load.align)
        first.block = self.entry
        self.entry.instructions.insert(1, first)
        return cell

    # the walk

    def run(self) -> None:
        """Emit the start, then every mirror and edge in an order in which dominators come first."""
        flow = self.plan.flow

        def successors(node: object) -> list[object]:
            if node is None:
                return [(None, r) for r in flow.returns]
            if isinstance(node, tuple):
                skip = self._skip(*node)
                return [node[1]] if skip is None else [node[1], Past(node, skip)]
            if isinstance(node, Past):
                return [node.skip.before]
            assert isinstance(node, Block)
            return [(node, p) for p in flow.predecessors[node]]

        start: object = None
        tree = dominator_tree(start, successors)
        order = tree.depth_first()
        before: dict[object, list[object]] = {}
        for node in order:
            for s in successors(node):
                before.setdefault(s, []).append(node)
            if isinstance(node, tuple):
                self._ways[node] = self.b.new_block("r.edge" if node[0] is not None else "r.return")
            elif isinstance(node, Past):
                self._past[node.way] = node, self.b.new_block("r.past")
        for node in order:
            parent = self._scopes[tree.idom[node]] if node is not None else None
            self._scopes[node] = Scope(parent, self._steps_back(node, tree.idom[node], before) if node is not None else frozenset())
        first = self.b.new_block("start")
        for node in order:
            self.values.scope = self._scopes[node]
            if node is None:
                self.b.at(first)
                if flow.returns:
                    self._decide(None, flow.returns)
                else:  # it never came back
                    self.b.add(ins.Unreachable())
            elif isinstance(node, tuple):
                self.b.at(self._ways[node])
                self._take_edge(*node)
            elif isinstance(node, Past):
                self.b.at(self._past[node.way][1])
                self._release_slabs(node.skip.loop)
                self.b.branch(self._mirrors[node.skip.before])
            else:
                assert isinstance(node, Block)
                self.b.at(self._mirrors[node])
                self._mirror(node)
        self.b.at(self.entry)
        self.b.branch(first)
        self.b.finish()

    def _steps_back(self, node: object, dominator: object, before: Mapping[object, list[object]]) -> frozenset[Loop]:
        """The loops that some way from `dominator` to `node` steps back. A loop with several exits is entered in its middle, from where it may
        step back to places that the entry dominates."""
        found: set[Loop] = set()
        seen = {dominator}
        waiting = [node]
        while waiting:
            n = waiting.pop()
            if n in seen:
                continue
            seen.add(n)
            if isinstance(n, tuple) and n[0] is not None:
                loop = self.plan.forest.headed_by(n[0])
                if loop is not None and n[1] in loop.blocks:
                    found.add(loop)
            waiting += before.get(n, ())
        return frozenset(found)

    def _mirror(self, block: Block) -> None:
        self.reversal.waiting.start_block(block)
        for i in reversed(block.instructions):
            if isinstance(i, ins.Phi):
                break
            self.reversal.undo(i)
        phis: list[tuple[Adjoints, ins.Phi, Value]] = []
        for adjoints in self.lanes:
            for phi in block.phis():
                if self.plan.activity.active(phi):
                    taken = adjoints.take(phi)
                    if taken is not None:
                        phis.append((adjoints, phi, taken))
            adjoints.flush()
        self._phi_adjoints[block] = phis
        self.reversal.waiting.finish_block(block)
        ways = self.plan.flow.predecessors[block]
        if ways:
            self._decide(block, ways)
        else:
            self._finish()

    def _finish(self) -> None:
        """The function's entry is reversed: write the results that waited, hand back the adjoints of by-value arguments."""
        for i in (i for b in self.plan.cfg.blocks for i in b.instructions if i in self.plan.late):
            assert isinstance(i, ins.Store)
            self.b.store(self.values.get(Primal(i.value)), self.values.get(Primal(i.pointer)), i.align, i.metadata)
        given = self.plan.context.activity.args
        wanted = [a for a, g in zip(self.plan.function.args, given, strict=True) if g.value]
        if not wanted:
            self.b.ret()
            return
        out: Value = poison(self.function.type.ret)
        for k, (a, adjoints) in enumerate((a, adjoints) for a in wanted for adjoints in self.lanes):
            taken = adjoints.take(a) if self.plan.activity.active(a) else None
            out = self.b.insert(out, zero(a.type) if taken is None else retype(self.b, taken, a.type), k)
        self.b.ret(out)

    # edges

    def _decide(self, block: Block | None, ways: tuple[Block, ...]) -> None:
        """Branch to the edge that the forward sweep came by."""
        decision = self.plan.flow.decisions.get(block)
        if decision is not None:
            self._follow(block, decision)
            return
        loop = self.plan.forest.headed_by(block) if block is not None else None
        if loop is not None and len(ways) == 2:
            inside = next(p for p in ways if p in loop.blocks)
            outside = next(p for p in ways if p not in loop.blocks)
            end = self._last(loop) if loop in self.plan.order.forward else integer(I64, 0)
            first = self.b.compare("icmp", "eq", self.values.iteration(loop), end, hint="first")
            self.b.branch_if(first, self._ways[(block, outside)], self._ways[(block, inside)])
            return
        self.b.branch(self._ways[(block, ways[0])])

    def _follow(self, block: Block | None, decision: Decision) -> None:
        match decision:
            case Taken(predecessor):
                self.b.branch(self._ways[(block, predecessor)])
            case Remembered(predecessors):
                v = self.values.get(Edge(block))
                cases = [(ConstInt(I8, k), self._ways[(block, p)]) for k, p in enumerate(predecessors) if k]
                self.b.switch(v, self._ways[(block, predecessors[0])], cases)
            case Test(at, value, targets):
                asked = self.values.get(Primal(value))
                blocks = {s: self.b.new_block("r.test") for s, _ in targets}
                self._ask(at, asked, blocks)
                scope = self.values.scope
                for s, inner in targets:
                    self.values.scope = Scope(scope)
                    self.b.at(blocks[s])
                    self._follow(block, inner)
                self.values.scope = scope

    def _ask(self, at: Block, asked: Value, blocks: dict[Block, Block]) -> None:
        t = at.terminator
        some = next(iter(blocks.values()))
        if isinstance(t, ins.Branch):
            yes, no = (blocks.get(s, some) for s in t.targets)
            self.b.branch_if(asked, yes, no)
            return
        assert isinstance(t, ins.Switch)
        cases = [(k, blocks[s]) for k, s in t.cases if s in blocks]
        self.b.switch(asked, blocks.get(t.default, some), cases)

    def _take_edge(self, block: Block | None, predecessor: Block) -> None:
        """On the way from the mirror of `block` to that of `predecessor`: enter loops from behind, step back, move phi adjoints."""
        forest = self.plan.forest
        # One edge may do both: step an outer loop back and enter an inner one from behind, in this order.
        loop_here = forest.headed_by(block) if block is not None else None
        if loop_here is not None and predecessor not in loop_here.blocks:
            self._release_slabs(loop_here)
            self.reversal.waiting.leave(self.plan.order.windows.get(loop_here, ()))
        if loop_here is not None and predecessor in loop_here.blocks:
            slot = self._iteration_slot(loop_here)
            operation = "add" if loop_here in self.plan.order.forward else "sub"
            self.b.store(self.b.binary(operation, self.b.load(I64, slot), integer(I64, 1)), slot)
            if loop_here in self.plan.tape.records:
                record = self._record_slot(loop_here)
                self.b.store(self.b.load(PTR, self.b.load(PTR, record), "previous", 0, self.reversal.scopes.tape()), record)
        for loop in reversed(self._left(block, predecessor)):
            start = integer(I64, 0) if loop in self.plan.order.forward else self._last(loop)
            self.b.store(start, self._iteration_slot(loop))
            if loop in self.plan.tape.records:
                address = self.values.tape.address(Last(loop))
                self.b.store(self.b.load(PTR, address, "last", 0, self.reversal.scopes.tape()), self._record_slot(loop))
        if block is None:
            t = predecessor.terminator
            if isinstance(t, ins.Return) and t.value is not None:
                for adjoints, seed in zip(self.lanes, self.seeds, strict=False):
                    adjoints.add(t.value, seed)
        else:
            for adjoints, phi, adjoint in self._phi_adjoints[block]:
                for v, source in phi.incoming():
                    if self.plan.flow.before(source, block) is predecessor:
                        adjoints.add(v, adjoint)
                        break
        for adjoints in self.lanes:
            adjoints.flush()
        self._enter(block, predecessor)

    def _last(self, loop: Loop) -> Value:
        """The number of the loop's last iteration."""
        return self.b.binary("sub", self.values.get(Runs(loop)), integer(I64, 1))

    def _left(self, block: Block | None, predecessor: Block) -> list[Loop]:
        """The loops that this edge enters from behind, the innermost first."""
        inner = self.plan.forest.loop_of(predecessor)
        return [x for x in inner.chain() if block is None or block not in x.blocks] if inner is not None else []

    def _skip(self, block: Block | None, predecessor: Block) -> Skip | None:
        left = self._left(block, predecessor)
        return self.plan.skips.get(left[-1]) if left and block is not None else None

    def _enter(self, block: Block | None, predecessor: Block) -> None:
        """Go on with the mirror of `predecessor`, or past the loop that it is in where no result of that has an adjoint."""
        past = self._past.get((block, predecessor)) if block is not None else None
        if past is None:
            self.b.branch(self._mirrors[predecessor])
            return
        some: Value | None = None
        for adjoints in self.lanes:
            for v in past[0].skip.results:
                t = adjoints.type_of(v)
                there = self.b.compare("fcmp", "une", self.b.load(t, adjoints.slot(v)), zero(t), hint="some")
                some = there if some is None else self.b.binary("or", some, there)
        assert some is not None
        self.b.branch_if(some, self._mirrors[predecessor], past[1])

    def _release_slabs(self, loop: Loop) -> None:
        """The loop is undone: free what was allocated for it (slabs further in belong to the arena)."""
        for allocation in self.plan.allocations:
            if allocation.root is loop and allocation.source is Source.OWN:
                self.b.call("isozyme.slab.release", VOID, [self.values.base(allocation.slabs[0])])


def result_type(types: list[Type]) -> Type:
    """What F- returns for by-value arguments of these types."""
    return struct_type(tuple(types)) if types else VOID
