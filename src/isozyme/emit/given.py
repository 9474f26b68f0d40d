"""Emits derivatives that are given (rules/library/blas_derivatives.c): functions with the signatures of emit/forward.py, augmented.py and reverse.py
that call them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from isozyme.analysis.activity import Context
from isozyme.canonical.program_library import ProgramLibrary
from isozyme.emit.runtime import require_arena
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import integer, poison, zero
from isozyme.ir.module import Function
from isozyme.ir.types import I32, PTR, VOID, NamedType, Type
from isozyme.ir.values import Value
from isozyme.plan.given import GivenReverse, Kept, checked, formula_of
from isozyme.rules.library.blas_derivatives import Formula, Operand

NULL = zero(PTR)


@dataclass(frozen=True, eq=False)
class Given:
    """The derivatives of `like`, which stands for a routine ("dgemm") in all its forms."""

    like: Function
    routine: str
    formula: Formula
    library: ProgramLibrary

    def forward(self, function: Function, context: Context) -> None:
        c = _Caller(function, self, context)
        c.take(True)
        tested = checked(self.formula, context)
        lanes: list[dict[int, Value]] = []
        for lane in range(context.width):
            lanes.append({k: c.b.alloca(self.like.args[k].type) for k in self._scalars() if k in c.derivative})
            for k, at in lanes[-1].items():
                c.b.store(c.derivative[k][lane], at)
        for lane, scalars in enumerate(lanes):
            if self.formula.before:
                c.derive("before", lane, tested, scalars, {}, None, None)
        result = c.run()
        tangents: list[Value] = []
        for lane, scalars in enumerate(lanes):
            at = NULL
            if self.formula.returns == "value" and context.result.value:
                at = c.b.alloca(self.like.type.ret)
                c.b.store(zero(self.like.type.ret), at)
            if self.formula.after and (self.formula.returns != "value" or at is not NULL):
                c.derive("after", lane, tested, scalars, {}, None, result, at)
            if at is not NULL:
                tangents.append(c.b.load(self.like.type.ret, at))
        if tangents:
            whole: Value = poison(function.type.ret)
            for n, v in enumerate((result, *tangents)):
                whole = c.b.insert(whole, v, n)
            result = whole
        self._return(c, result)

    def tape_fields(self, plan: GivenReverse) -> tuple[Type, ...]:
        """A pointer for each copy, then what the call returned."""
        return (*(PTR for _ in plan.kept), *([self.like.type.ret] if self.formula.returns else []))

    def augmented(self, function: Function, context: Context, plan: GivenReverse, tape: NamedType) -> None:
        c = _Caller(function, self, context)
        place, arena = c.take(False)
        self._keep(c, plan, tape, place, arena, after=False)
        result = c.run()
        self._keep(c, plan, tape, place, arena, after=True)
        if self.formula.returns:
            c.b.store(result, c.b.field(tape, place, len(plan.kept)))
        self._return(c, result)

    def reverse(self, function: Function, context: Context, plan: GivenReverse, tape: NamedType) -> None:
        c = _Caller(function, self, context)
        *seeds, place = c.take(False)
        kept = {k: c.b.load(PTR, c.b.field(tape, place, n)) for n, k in enumerate(plan.kept)}
        result = c.b.load(self.like.type.ret, c.b.field(tape, place, len(plan.kept))) if self.formula.returns else None
        wanted = [k for k in self._scalars() if context.args[k].value]
        lanes = [{k: c.b.alloca(self.like.args[k].type) for k in wanted} for _ in range(context.width)]
        for lane, scalars in enumerate(lanes):
            for k, at in scalars.items():
                c.b.store(zero(self.like.args[k].type), at)
            if self.formula.returns != "value":
                c.derive("reverse", lane, plan.checked, scalars, kept, plan.read, result)
            elif seeds:
                seed = c.b.alloca(self.like.type.ret)
                c.b.store(seeds[lane], seed)
                c.derive("reverse", lane, plan.checked, scalars, kept, plan.read, result, seed)
        out: Value = poison(function.type.ret) if wanted else NULL
        for n, (k, lane) in enumerate((k, lane) for k in wanted for lane in range(context.width)):
            out = c.b.insert(out, c.b.load(self.like.args[k].type, lanes[lane][k]), n)
        c.b.ret(out if wanted else None)
        c.b.finish()

    def _scalars(self) -> list[int]:
        return [o.index for o in self.formula.arguments if o.kind == "s"]

    def _return(self, c: _Caller, result: Value) -> None:
        c.b.ret(None if self.like.type.ret is VOID else result)
        c.b.finish()

    def _keep(self, c: _Caller, plan: GivenReverse, tape: NamedType, place: Value, arena: Value, after: bool) -> None:
        for n, k in enumerate(plan.kept):
            if k.after is not after:
                continue
            require_arena(c.b.module)
            o = k.operand
            keep = self.library.function(f"isozyme_keep_{self.routine[0]}{dict(m='matrix', t='triangle', v='vector')[o.kind]}")
            copy = c.call(keep, [arena, *c.shape(o), *c.primal[o.index : o.index + o.arguments]])
            c.b.store(copy, c.b.field(tape, place, n))


def given_of(library: ProgramLibrary | None, function: Function, context: Context) -> Given | None:
    """The derivative that is given for a function in this context, if any."""
    routine = library.routine(function) if library is not None else None
    formula = formula_of(routine, context)
    return None if library is None or routine is None or formula is None else Given(function, routine, formula, library)


class _Caller:
    """One function under construction."""

    def __init__(self, function: Function, given: Given, context: Context) -> None:
        self.function, self.context = function, context
        self.routine, self.formula, self.library = given.routine, given.formula, given.library
        self.b = Builder(function)
        self.b.at(self.b.new_block("entry"))
        self.primal: list[Value] = []
        self.derivative: dict[int, list[Value]] = {}

    def take(self, by_value: bool) -> list[Value]:
        """Sort the arguments; what comes behind them is returned. by_value: tangents of scalars are among them."""
        rest = list(self.function.args)
        for k, given in enumerate(self.context.args):
            self.primal.append(rest.pop(0))
            if given.shadowed or (by_value and given.value):
                self.derivative[k] = [rest.pop(0) for _ in range(self.context.width)]
        return list(rest)

    def run(self) -> Value:
        """The routine itself, by the library."""
        return self.call(self.library.function(f"isozyme_run_{self.routine}"), self.primal)

    def call(self, target: Function, args: Sequence[Value]) -> Value:
        c = ins.Call(target.type, self.b.module.ref(target.name), args)
        c.cc = target.cc
        return self.b.add(c)

    def derive(
        self,
        kind: str,
        lane: int,
        checked: frozenset[str],
        scalars: Mapping[int, Value],
        kept: Mapping[Kept, Value],
        read: frozenset[str] | None,
        result: Value | None,
        of_result: Value = NULL,
    ) -> None:
        """Call a given function for one lane. scalars: addresses of their tangents or adjoints; of_result: that of the result's. read: the
        operands whose memory may be read."""
        args: list[Value] = []
        for o in self.formula.arguments:
            values = self.primal[o.index : o.index + o.arguments]
            if o.kind == "n":
                args += values
            elif o.kind == "s":
                args += [*values, scalars.get(o.index, NULL)]
            else:
                copy = next((v for k, v in kept.items() if k.operand is o and not k.old), NULL)
                there = read is None or o.name in read
                args += [values[0] if there else NULL, *values[1:], copy, self._shadow(o, lane, o.name in checked)]
        if any(value.startswith("old ") for value in self.formula.reads):
            args.append(next((v for k, v in kept.items() if k.old), NULL))
        if self.formula.returns:
            args.append(result or integer(I32, 0))
        if self.formula.returns == "value":
            args.append(of_result)
        target = self.library.derivative(f"isozyme_{kind}_{self.routine}")
        assert target is not None
        self.call(target, args)

    def _shadow(self, o: Operand, lane: int, checked: bool) -> Value:
        if not self.context.args[o.index].shadowed:
            return NULL
        shadow = self.derivative[o.index][lane]
        if not checked:
            return shadow
        return self.b.select(self.b.compare("icmp", "eq", shadow, self.primal[o.index]), NULL, shadow)

    def shape(self, o: Operand) -> list[Value]:
        """The arguments that say how large an operand is."""
        index = {x.name: x.index for x in self.formula.arguments}
        return [self.primal[index[s]] if s in index else integer(I32, int(s)) for s in o.shape]
