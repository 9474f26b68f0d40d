"""Where the reverse sweep guards a product of adjoint and partial derivative: an adjoint of zero stays zero, whatever the partial is (TRAPS 4).

    %r = log(x)                         where x is 0, the partial is infinite, but nothing depends on %r:
    %s = select (x > 0), %r, ...        zero times infinity must stay zero

What may go to waste like this: an arm of a select; a value that only one side of a later branch uses, or only one edge into a phi; a number in
memory that is read, or overwritten, only under a condition; what a function returns or stores for its caller. What feeds the first two through
arithmetic is guarded throughout. Behind phis and memory (once), since guards cost in loops, only what may have an infinite partial itself, and
products with what such an operation has computed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from isozyme.analysis.activity import Activity
from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.analysis.loops import LoopForest
from isozyme.analysis.pointers import Memory
from isozyme.ir import instructions as ins
from isozyme.ir.constants import float_value, int_value
from isozyme.ir.module import Block, Module
from isozyme.ir.values import Value
from isozyme.plan.unused import perhaps_unused
from isozyme.rules.expression import Apply, Number, walk
from isozyme.rules.model import Derivative

_INFINITE = {"div", "pow", "powi", "log", "log1p", "tan", "digamma", "trigamma", "lgamma", "y0", "y1", "yn"}
"""Operations in partial derivatives that are infinite, or no number, at some finite argument."""
_FINITE = {"hypot", "cbrt", "atan", "atan2", "asinh", "erf", "erfc"}
"""Rules whose partials are finite, or zero by choice, although they divide. A root has no derivative of a negative number only."""
_ABOVE_ZERO = {"exp", "exp2", "exp10", "cosh"}


@dataclass(eq=False)
class Guards:
    """For one function and context. called: a caller decides what becomes of results."""

    module: Module
    activity: Activity
    blocks: tuple[Block, ...]
    forest: LoopForest
    dominates: Callable[[Block, Block], bool]
    called: bool
    _stores: dict[Memory, list[ins.Store]] = field(default_factory=dict)

    def run(self) -> frozenset[Value]:
        """The values at whose partial derivatives a zero adjoint is looked for."""
        found: set[Value] = set()
        arms = [v for b in self.blocks for i in b.instructions if isinstance(i, ins.Select) for v in (i.if_true, i.if_false)]
        self._feeding(arms, found)
        unused = list(perhaps_unused(self.activity.function.blocks, self.activity.active))
        for i in unused:
            feeding: set[Value] = set()
            if i not in found:
                self._feeding([i], feeding)
            if any(self._infinite(v) for v in feeding):
                found |= feeding
        self._far([*arms, *unused, *self._handed_on()], found)
        return frozenset(found)

    def _feeding(self, work: list[Value], found: set[Value]) -> None:
        """Add what feeds these values through arithmetic."""
        work = list(work)
        while work:
            v = work.pop()
            if isinstance(v, ins.Instruction) and v not in found and self.activity.active(v) and not isinstance(v, (ins.Phi, ins.Load)):
                found.add(v)
                work += v.operands()

    def _far(self, roots: Iterable[Value], found: set[Value]) -> None:
        """Add what feeds the roots through phis and memory, where partials may be infinite there."""
        for b in self.blocks:
            for i in b.instructions:
                if isinstance(i, ins.Store) and self.activity.active(i.value) and (m := self.activity.classes.of(i.pointer)) is not None:
                    self._stores.setdefault(m.find(), []).append(i)
        feeding: dict[Value, None] = {}
        for v in roots:
            self._add(v, feeding)
        loaded = {m.find() for v in feeding if isinstance(v, ins.Load) and (m := self.activity.classes.of(v.pointer)) is not None}
        for m in (loaded | self._conditional()) & self._stores.keys():
            for s in self._stores[m]:
                self._add(s.value, feeding)
        suspects = self._suspects(feeding)
        found.update(v for v in feeding if self._infinite(v) or (v in suspects and self._multiplies(v, suspects)))

    def _add(self, root: Value, feeding: dict[Value, None]) -> None:
        work = [root]
        while work:
            v = work.pop()
            if isinstance(v, ins.Instruction) and v not in feeding and self.activity.active(v):
                feeding[v] = None
                if not isinstance(v, ins.Load):
                    work += [x for x, _ in v.incoming()] if isinstance(v, ins.Phi) else v.operands()

    def _conditional(self) -> set[Memory]:
        """Memory that is read or written only under a condition."""
        found: set[Memory] = set()
        for b in self.blocks:
            loop = self.forest.loop_of(b)
            ends = loop.latches if loop is not None else tuple(e for e in self.blocks if isinstance(e.terminator, ins.Return))
            if all(self.dominates(b, e) for e in ends):
                continue
            for i in b.instructions:
                if isinstance(i, (ins.Load, ins.Store)) and self.activity.memory_active(i.pointer):
                    m = self.activity.classes.of(i.pointer)
                    if m is not None:
                        found.add(m.find())
        return found

    def _handed_on(self) -> list[Value]:
        if not self.called:
            return []
        ends = [b.terminator for b in self.blocks]
        local = self.activity.local
        stored = [i.value for b in self.blocks for i in b.instructions if isinstance(i, ins.Store) and not local(i.pointer)]
        return [*stored, *(e.value for e in ends if isinstance(e, ins.Return) and e.value is not None)]

    def _suspects(self, feeding: Iterable[Value]) -> set[Value]:
        """What may be infinite, or no number, because arithmetic made it of an operation with an infinite partial; among `feeding`."""
        found = {v for v in feeding if self._infinite(v)}
        changed = bool(found)
        while changed:
            changed = False
            for v in feeding:
                if v in found or not isinstance(v, ins.Instruction) or isinstance(v, (ins.Phi, ins.Load)):
                    continue
                if any(o in found for o in v.operands()):
                    found.add(v)
                    changed = True
        return found

    def _multiplies(self, v: Value, suspects: set[Value]) -> bool:
        """A partial of v is made of a suspect operand."""
        if isinstance(v, ins.Binary):
            return v.opcode in ("fmul", "fdiv", "frem") and (v.lhs in suspects or v.rhs in suspects)
        return isinstance(v, ins.CallBase) and callee_of(self.module, v).kind is CalleeKind.MATH and any(a in suspects for a in v.args)

    def _infinite(self, v: Value) -> bool:
        """v is computed by an operation that has an infinite or undefined partial somewhere."""
        if isinstance(v, ins.Binary):
            return v.opcode in ("fdiv", "frem") and not self._positive(v.rhs)
        if not isinstance(v, ins.CallBase):
            return False
        rule = callee_of(self.module, v).rule
        if not isinstance(rule, Derivative):
            return False
        if rule.name in ("pow", "powi") and (n := float_value(v.args[1]) or int_value(v.args[1])) is not None and n >= 1:
            return False
        name = self._rule(v)
        if name in _FINITE or (name == "sqrt" and self._at_least_zero(v.args[0], frozenset())):
            return False
        if name in ("log", "log2", "log10", "rsqrt") and self._above(v.args[0], frozenset()):
            return False
        parts = [node for row in rule.rows for p in row if p is not None for node in walk(p)]
        return any(isinstance(e, Apply) and e.op in _INFINITE and not (e.op == "div" and isinstance(e.args[1], Number)) for e in parts)

    def _positive(self, v: Value, seen: frozenset[Value] = frozenset()) -> bool:
        """v is a constant other than zero, or surely greater than zero (but for underflow)."""
        if (c := float_value(v)) is not None:
            return c != 0
        return self._above(v, seen)

    def _above(self, v: Value, seen: frozenset[Value]) -> bool:
        if (c := float_value(v)) is not None:
            return c > 0
        if v in seen or len(seen) > 12:
            return v in seen
        seen |= {v}
        match v:
            case ins.Binary() if v.opcode == "fadd":
                pairs = ((v.lhs, v.rhs), (v.rhs, v.lhs))
                return any(self._above(a, seen) and self._at_least_zero(b, seen) for a, b in pairs)
            case ins.Binary() if v.opcode in ("fmul", "fdiv"):
                return self._above(v.lhs, seen) and self._above(v.rhs, seen)
            case ins.Phi():
                return all(self._above(x, seen) for x in v.values)
            case ins.Select():
                return self._above(v.if_true, seen) and self._above(v.if_false, seen)
            case ins.CallBase():
                if self._rule(v) in ("fma", "fmuladd"):
                    return v.args[0] is v.args[1] and self._above(v.args[2], seen)
                return (self._rule(v) in ("sqrt", "fabs") and self._above(v.args[0], seen)) or self._rule(v) in _ABOVE_ZERO
        return False

    def _at_least_zero(self, v: Value, seen: frozenset[Value]) -> bool:
        if (c := float_value(v)) is not None:
            return c >= 0
        if v in seen or len(seen) > 12:
            return v in seen
        seen |= {v}
        match v:
            case ins.Binary() if v.opcode == "fmul" and v.lhs is v.rhs:
                return True
            case ins.Binary() if v.opcode in ("fadd", "fmul"):
                return self._at_least_zero(v.lhs, seen) and self._at_least_zero(v.rhs, seen)
            case ins.Phi():
                return all(self._at_least_zero(x, seen) for x in v.values)
            case ins.CallBase():
                if self._rule(v) in ("fma", "fmuladd"):
                    return v.args[0] is v.args[1] and self._at_least_zero(v.args[2], seen)
                return self._rule(v) in ("sqrt", "fabs") or self._rule(v) in _ABOVE_ZERO
        return False

    def _rule(self, v: ins.CallBase) -> str:
        rule = callee_of(self.module, v).rule
        return rule.name.removeprefix("llvm.").split(".")[0] if isinstance(rule, Derivative) else ""
