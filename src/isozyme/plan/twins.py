"""Function values that a derivative needs and the program computes anyway: `cos(x)` beside `sin(x)`, and the other way round.

The derivative of `sin` is stated as `cos(x)`. Where the program calls `cos` on the same x, that call is a *twin*: its value is stored or computed
again like any other, and the reverse sweep calls nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.analysis.cfg import Cfg
from isozyme.analysis.dominators import DominatorTree
from isozyme.analysis.loops import LoopForest
from isozyme.ir import instructions as ins
from isozyme.ir.module import Block, Function
from isozyme.ir.types import FloatType
from isozyme.ir.values import Value
from isozyme.rules.expression import Apply, Expr, Operand
from isozyme.rules.model import Partials
from isozyme.rules.primitives import PRIMITIVES, libm_symbol
from isozyme.rules.registry import intrinsic_base

_Call = tuple[str, tuple[Value, ...]]


@dataclass(eq=False)
class Twins:
    """Answers for one function."""

    function: Function
    cfg: Cfg
    forest: LoopForest
    dominators: DominatorTree[Block]
    _calls: dict[_Call, list[ins.Call]] | None = field(default=None)

    def shared(self, partials: Partials, operands: list[Value], i: ins.Instruction) -> tuple[Partials, list[Value]]:
        """The same partials of `i`, in which function values that the program has are further operands."""
        known = list(operands)

        def replaced(e: Expr) -> Expr:
            if not isinstance(e, Apply):
                return e
            twin = self._twin(e, operands, i)
            if twin is None:
                return Apply(e.op, tuple(replaced(a) for a in e.args))
            if twin not in known[len(operands) :]:
                known.append(twin)
            return Operand(known.index(twin, len(operands)))

        return tuple(None if p is None else replaced(p) for p in partials), known

    def _twin(self, e: Apply, operands: list[Value], i: ins.Instruction) -> Value | None:
        """A call of the function that `e` applies, on the same values, whose result is there whenever i is reversed."""
        p = PRIMITIVES[e.op]
        if p.how not in ("intrinsic", "libm") or not all(isinstance(a, Operand) and a.index < len(operands) for a in e.args):
            return None
        args = tuple(operands[a.index] for a in e.args if isinstance(a, Operand))
        for call in self._named(p.symbol, args):
            loop = self.forest.loop_of(call.block)
            if call.type is i.type and self.dominators.dominates(call.block, i.block) and (loop is None or i.block in loop.blocks):
                return call
        return None

    def _named(self, symbol: str, args: tuple[Value, ...]) -> list[ins.Call]:
        if self._calls is None:
            self._calls = {}
            for i in (i for block in self.cfg.blocks for i in block.instructions):
                if isinstance(i, ins.Call) and (known := callee_of(self.function.module, i)).kind is CalleeKind.MATH:
                    name = intrinsic_base(known.name) if known.name.startswith("llvm.") else known.name
                    self._calls.setdefault((name, tuple(i.args)), []).append(i)
        names = {symbol, f"llvm.{symbol.removeprefix('llvm.')}"}
        t = args[0].type if args else None
        if isinstance(t, FloatType) and t.kind not in ("half", "bfloat"):
            target = self.function.module.triple.split("-")[0] or "x86_64"
            names.add(libm_symbol(symbol.removeprefix("llvm."), t.kind, target))
        return [call for name in sorted(names) for call in self._calls.get((name, args), ())]
