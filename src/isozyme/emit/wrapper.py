"""Replaces a request by a call of the generated derivative: values converted to what the function takes, results to what the caller expects."""

from __future__ import annotations

import re

from isozyme.analysis.activity import Context
from isozyme.analysis.pointers import carries_pointer
from isozyme.emit.clone import SHADOW_SUFFIX
from isozyme.emit.runtime import ARENA, require_arena
from isozyme.emit.unwinding import unwind_to
from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import integer, number, poison, zero
from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Block, Function
from isozyme.ir.types import I1, I8, I64, VOID, ArrayType, FloatType, IntType, StructType, Type, is_float, resolve
from isozyme.ir.values import ConstAggregate, Constant, Value
from isozyme.plan.request import Request
from isozyme.plan.reverse import ReverseInterface


class RequestBuilder(Builder):
    """Builds the instructions that take a request's place."""

    def __init__(self, request: Request) -> None:
        super().__init__(request.caller)
        self.names |= {i.name for b in request.caller.blocks for i in b.instructions if i.name}
        self.names |= {b.name for b in request.caller.blocks}
        self.request = request
        self.at(Block("replacement", request.caller))

    def converted(self, v: Value, to: Type) -> Value:
        """v as a `to`: variadic calls promote float to double and small integers to int."""
        if v.type is to:
            return v
        if isinstance(v.type, FloatType) and isinstance(to, FloatType):
            return self.cast("fptrunc" if v.type.size > to.size else "fpext", v, to)
        if isinstance(v.type, IntType) and isinstance(to, IntType):
            return self.cast("trunc" if v.type.bits > to.bits else "sext", v, to)
        raise IsozymeError(
            f"the derivative of `{self.request.function.name}` gets a value of type {v.type} where {to} is expected", self.request.where
        )

    def stack_cell(self, t: Type, hint: str) -> Value:
        """An alloca in the caller's entry block."""
        cell = ins.Alloca(t, None, 64)
        cell.name = self.fresh(hint)
        entry = self.request.caller.blocks[0]
        cell.block = entry
        entry.instructions.insert(0, cell)
        return cell

    def finish_request(self, result: Value | None) -> None:
        """Put the instructions in the call's place and its result where the caller expects it."""
        r = self.request
        call = r.call
        if r.result_slot is not None and result is not None:
            self.store(result, r.result_slot[0])
        elif call.type is not VOID:
            result = self._as(result, call.type)
        at = r.block.instructions.index(call)
        made = self.block.instructions
        if isinstance(call, ins.Invoke):
            made.append(ins.Branch([call.normal]))
        for i in made:
            i.block = r.block
        r.block.instructions[at : at + 1] = made
        if isinstance(call, ins.Invoke):
            unwind_to(r.block, call, self.fresh)
        if call.type is not VOID:
            _forget(r.caller, call.name)
            replacement = result
            assert replacement is not None
            for block in r.caller.blocks:
                for i in block.instructions:
                    i.map_operands(lambda v: replacement if v is call else v)

    def _as(self, result: Value | None, t: Type) -> Value:
        if result is None:
            return zero(t)
        structure = resolve(t)
        if isinstance(structure, StructType) and isinstance(resolve(result.type), StructType):
            have = resolve(result.type)
            assert isinstance(have, StructType)
            if len(have.fields) != len(structure.fields):
                raise IsozymeError(
                    f"the derivative of `{self.request.function.name}` gives {len(have.fields)} values, the caller expects {len(structure.fields)}",
                    self.request.where,
                )
            out: Value = poison(t)
            for k, field in enumerate(structure.fields):
                out = self.insert(out, self.converted(self.extract(result, k), field), k)
            return out
        if isinstance(structure, StructType) and len(structure.fields) == 1:
            return self.insert(poison(t), self.converted(result, structure.fields[0]), 0)
        return self.converted(result, t)


def _forget(caller: Function, name: str) -> None:
    """Drop the debug records that name a value which is gone."""
    mention = re.compile(rf"%\"?{re.escape(name)}\"?(?![-\w$.])")
    for block in caller.blocks:
        block.trailing = tuple(d for d in block.trailing if not mention.search(d))
        for i in block.instructions:
            i.debug = tuple(d for d in i.debug if not mention.search(d))


def replace_request(request: Request, derivative: Function, context: Context) -> None:
    """Answer a forward-mode request: the call's result is the tangent of the function's result."""
    b = RequestBuilder(request)
    args: list[Value] = []
    for a, formal, given in zip(request.args, request.function.args, context.args, strict=True):
        args.append(b.converted(a.value, formal.type))
        if given.value or given.shadowed:
            assert a.shadow is not None
            args.append(b.converted(a.shadow, formal.type))
    reset_shadow_globals(b)
    made = b.call(derivative.name, derivative.type.ret, args, "derivative")
    tangent = b.extract(made, 1) if context.result.value else None
    b.finish_request(tangent)


def reset_shadow_globals(b: RequestBuilder) -> None:
    """Mutable globals hold no active data when a derivative is asked for: their shadows start as zero, pointers as themselves ("no shadow")."""
    layout = DataLayout(b.module.datalayout)
    for name, g in list(b.module.globals.items()):
        if not name.endswith(SHADOW_SUFFIX):
            continue
        size = integer(I64, layout.alloc_size(g.value_type))
        if carries_pointer(g.value_type):
            original = b.module.ref(name.removesuffix(SHADOW_SUFFIX))
            b.call("llvm.memcpy.p0.p0.i64", VOID, [b.module.ref(name), original, size, integer(I1, 0)])
        else:
            b.call("llvm.memset.p0.i64", VOID, [b.module.ref(name), integer(I8, 0), size, integer(I1, 0)])


def replace_reverse_request(request: Request, interface: ReverseInterface, context: Context) -> None:
    """Answer a reverse-mode request: F+, then F- seeded with one; the call's result are the adjoints of the by-value arguments."""
    b = RequestBuilder(request)
    require_arena(b.module)
    tape = b.stack_cell(interface.tape, "tape")
    arena = b.stack_cell(ARENA, "arena")
    b.store(zero(ARENA), arena)
    args: list[Value] = []
    for a, formal, given in zip(request.args, request.function.args, context.args, strict=True):
        args.append(b.converted(a.value, formal.type))
        if given.shadowed:
            assert a.shadow is not None
            args.append(b.converted(a.shadow, formal.type))
    reset_shadow_globals(b)
    b.call(interface.augmented.name, interface.augmented.type.ret, [*args, tape, arena], "primal")
    seeds: list[Value] = []
    if context.result.value:
        seeds.append(_one(request.function.type.ret))
    made = b.call(interface.reverse.name, interface.reverse.type.ret, [*args, *seeds, tape], "adjoints")
    b.call("isozyme.arena.release", VOID, [arena])
    count = sum(given.value for given in context.args)
    b.finish_request(b.extract(made, 0) if count == 1 else made if count else None)


def _one(t: Type) -> Value:
    """The seed of a result: 1 in every float."""
    structure = resolve(t)
    if isinstance(structure, StructType):
        return ConstAggregate(t, [e for f in structure.fields if isinstance(e := _one(f), Constant)])
    if isinstance(structure, ArrayType):
        return ConstAggregate(t, [e for _ in range(structure.count) if isinstance(e := _one(structure.element), Constant)])
    return number(t, 1.0) if is_float(t) else zero(t)
