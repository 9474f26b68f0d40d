"""Emits the functions that stand between callers and a registered derivative: with the signatures of emit/forward.py, augmented.py, reverse.py."""

from __future__ import annotations

from collections.abc import Sequence

from isozyme.analysis.activity import Context
from isozyme.emit.adjoint import insert_path
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder, element_type
from isozyme.ir.constants import integer, poison, zero
from isozyme.ir.module import Function
from isozyme.ir.types import I32, VOID, IntType, NamedType, Type, VectorType, resolve, struct_type
from isozyme.ir.values import Value
from isozyme.plan.custom import CustomCall, CustomReverse, Path, leaves


class _Caller:
    """Calls of registered functions from inside `function`."""

    def __init__(self, function: Function) -> None:
        self.b = Builder(function)
        self.b.at(self.b.new_block("entry"))

    def call(self, call: CustomCall, primal: Sequence[Value], derivative: dict[int, Value], more: Sequence[Value]) -> Value:
        args: list[Value] = []
        for k, of_derivative in call.order:
            v = primal[k]
            if of_derivative and k in derivative:
                v = derivative[k]
            elif of_derivative and not isinstance(resolve(v.type), IntType):
                v = zero(v.type)  # integers in the shadow of a struct are the primal's
            args.append(v)
        args += self._spread(call, more, len(args))
        target = call.target
        slot = None
        if target.struct is not None:
            slot = self.b.alloca(target.struct, "result")
            args.insert(0, slot)
        c = ins.Call(target.function.type, self.b.module.ref(target.function.name), args)
        c.cc = target.function.cc
        c.arg_attrs = [tuple(x for x in a.attrs if x.startswith(("sret", "signext", "zeroext", "byval", "inreg"))) for a in target.function.args]
        c.ret_attrs = tuple(x for x in target.function.ret_attrs if x in ("signext", "zeroext", "inreg"))
        made = self.b.add(c)
        return made if slot is None or target.struct is None else self.b.load(target.struct, slot)

    def _spread(self, call: CustomCall, more: Sequence[Value], at: int) -> list[Value]:
        """The last arguments, put together as the parameters want them."""
        scalars = [self.leaf(v, p) for v in more for p, _ in leaves(v.type)]
        found: list[Value] = []
        for k, t in enumerate(call.target.params[at:], at):
            struct = call.target.in_memory(k)
            n = len(list(leaves(struct or t)))
            v = self.whole(struct or t, scalars[:n]) if scalars else zero(t)
            del scalars[:n]
            if struct is not None:
                slot = self.b.alloca(struct, "passed")
                self.b.store(v, slot)
                v = slot
            found.append(v)
        return found

    def leaf(self, v: Value, path: Path) -> Value:
        for k in path:
            if isinstance(resolve(v.type), VectorType):
                v = self.b.add(ins.ExtractElement(v, integer(I32, k)))
            else:
                v = self.b.add(ins.ExtractValue(v, (k,), element_type(v.type, (k,))))
        return v

    def whole(self, t: Type, scalars: Sequence[Value]) -> Value:
        """A value of type t from its leaves."""
        out: Value = poison(t)
        for (path, _), v in zip(leaves(t), scalars, strict=True):
            out = self._insert(out, v, path)
        return out

    def _insert(self, out: Value, v: Value, path: Path) -> Value:
        if not path:
            return v
        if isinstance(resolve(out.type), VectorType):
            return self.b.add(ins.InsertElement(out, v, integer(I32, path[0])))
        if len(path) > 1 and isinstance(resolve(element_type(out.type, path[:-1])), VectorType):
            inner = self._insert(self.b.add(ins.ExtractValue(out, path[:-1], element_type(out.type, path[:-1]))), v, path[-1:])
            return insert_path(self.b, out, inner, path[:-1])
        return insert_path(self.b, out, v, path)

    def part(self, made: Value, t: Type, paths: Sequence[Path]) -> Value:
        return self.whole(t, [self.leaf(made, p) for p in paths])

    def together(self, values: Sequence[Value], t: Type | None = None) -> Value:
        """A struct of these values."""
        out: Value = poison(t or struct_type(tuple(v.type for v in values)))
        for k, v in enumerate(values):
            out = self.b.insert(out, v, k)
        return out

    def original(self, like: Function, primal: Sequence[Value]) -> Value:
        """The function itself, where the registered one does not return its result."""
        c = ins.Call(like.type, self.b.module.ref(like.name), primal)
        c.cc = like.cc
        return self.b.add(c)


def _arguments(function: Function, context: Context, by_value: bool) -> tuple[list[Value], list[dict[int, Value]], int]:
    """The primal's arguments, their derivatives for each direction, and the number of parameters that these take."""
    primal: list[Value] = []
    derivatives: list[dict[int, Value]] = [{} for _ in range(context.width)]
    position = 0
    for k, given in enumerate(context.args):
        primal.append(function.args[position])
        position += 1
        if given.shadowed or (by_value and given.value):
            for lane in derivatives:
                lane[k] = function.args[position]
                position += 1
    return primal, derivatives, position


def emit_forward(function: Function, like: Function, context: Context, call: CustomCall, before: CustomCall | None = None) -> None:
    """The tangents of `like` by its registered derivative; `before`: the augmented function whose tape that takes."""
    c = _Caller(function)
    primal, derivatives, _ = _arguments(function, context, True)
    ret = like.type.ret
    value = c.original(like, primal) if before is None and call.primal is None and ret is not VOID else None
    tangents: list[Value] = []
    for derivative in derivatives:
        tape: list[Value] = []
        if before is not None:
            first = c.call(before, primal, derivative, [])
            tape = [c.leaf(first, p) for p, _ in before.tape]
            if before.primal and ret is not VOID and value is None:
                value = c.part(first, ret, before.primal)
        result = c.call(call, primal, derivative, tape)
        if ret is VOID:
            continue
        value = value or c.part(result, ret, call.primal or ())
        tangents.append(c.part(result, ret, call.derivative) if call.derivative is not None else zero(ret))
    if ret is VOID:
        c.b.ret()
    elif context.result.value or context.result.memory:
        assert value is not None
        c.b.ret(c.together([value, *tangents]))
    else:
        c.b.ret(value)
    c.b.finish()


def emit_augmented(function: Function, like: Function, context: Context, plan: CustomReverse, tape: NamedType) -> None:
    """F+: calls the registered augmented function and keeps its tape."""
    c = _Caller(function)
    primal, derivatives, position = _arguments(function, context, False)
    ret, call = like.type.ret, plan.augmented
    value = c.original(like, primal) if call.primal is None and ret is not VOID else None
    shadows: list[Value] = []
    for lane, derivative in enumerate(derivatives[: plan.tapes]):
        result = c.call(call, primal, derivative, [])
        for k, (path, _) in enumerate(call.tape):
            c.b.store(c.leaf(result, path), c.b.field(tape, function.args[position], lane * len(plan.tape) + k))
        if ret is not VOID:
            value = value or c.part(result, ret, call.primal or ())
        if context.result.memory:
            assert call.derivative is not None
            shadows.append(c.part(result, ret, call.derivative))
    if ret is VOID:
        c.b.ret()
    else:
        assert value is not None
        c.b.ret(c.together([value, *shadows]) if shadows else value)
    c.b.finish()


def emit_reverse(function: Function, like: Function, context: Context, plan: CustomReverse, tape: NamedType) -> None:
    """F-: gives the tape back to the registered gradient function."""
    c = _Caller(function)
    primal, derivatives, position = _arguments(function, context, False)
    seeds: list[list[Value]] = [[] for _ in derivatives]
    if plan.reverse.seeded:
        seeds = [[function.args[position + n] if context.result.value else zero(like.type.ret)] for n in range(context.width)]
    position += context.width if context.result.value else 0
    results: list[Value] = []
    for lane, (derivative, seed) in enumerate(zip(derivatives, seeds, strict=True)):
        first = min(lane, plan.tapes - 1) * len(plan.tape)
        kept = [c.b.load(t, c.b.field(tape, function.args[position], k)) for k, t in enumerate(plan.tape, first)]
        results.append(c.call(plan.reverse, primal, derivative, [*seed, *kept]))
    wanted = [k for k, given in enumerate(context.args) if given.value]
    if not wanted:
        c.b.ret()
    else:
        parts = dict(plan.reverse.adjoints)
        adjoints = [c.part(result, like.args[k].type, parts[k]) for k in wanted for result in results]
        c.b.ret(c.together(adjoints, function.type.ret))
    c.b.finish()
