"""Frees that wait: blocks that the forward sweep would free are put on the arena's list and freed after the reverse sweep (TRAPS 13, 16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isozyme.analysis.callees import Callee
from isozyme.emit.allocation import from_template, integer_expression, template_arguments
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import integer, zero
from isozyme.ir.module import Function, Module
from isozyme.ir.types import I1, I64, PTR, VOID, IntType, Type, function_type
from isozyme.ir.values import Argument, Value
from isozyme.rules.model import Reallocation

if TYPE_CHECKING:
    from isozyme.emit.augmented import Augmented


def releaser(module: Module, symbol: str, types: tuple[Type, ...], pointer: int) -> Function:
    """`void @isozyme.release.symbol(ptr, i64, i64)`: calls a deallocation function with the pointer and up to two integers."""
    name = f"isozyme.release.{symbol}"
    found = module.functions.get(name)
    if found is not None:
        return found
    args = [Argument(PTR, "p", 0), Argument(I64, "a", 1), Argument(I64, "b", 2)]
    f = Function(name, function_type(VOID, (PTR, I64, I64)), args, module)
    f.linkage = "internal"
    module.functions[name] = f
    b = Builder(f)
    b.at(b.new_block("entry"))
    numbers = iter(args[1:])
    values: list[Value] = []
    for k, t in enumerate(types):
        if k == pointer:
            values.append(args[0])
        else:
            n = next(numbers)
            values.append(b.cast("trunc", n, t) if isinstance(t, IntType) and t.bits < 64 else n)
    b.call(symbol, module.functions[symbol].type.ret if symbol in module.functions else VOID, values)
    b.ret()
    b.finish()
    return f


def _defer(clone: Augmented, symbol: str, args: list[Value], pointer: int) -> None:
    types = tuple(a.type for a in args)
    f = releaser(clone.module, symbol, types, pointer)
    numbers = [clone.b.cast("zext", a, I64) if a.type is not I64 else a for k, a in enumerate(args) if k != pointer]
    numbers += [integer(I64, 0)] * (2 - len(numbers))
    clone.b.call("isozyme.defer", VOID, [clone.arena, clone.module.ref(f.name), args[pointer], *numbers[:2]])


def shadow_or_null(clone: Augmented, p: Value) -> Value | None:
    """The shadow of p to free, null where p turns out to have none; None when it never has one."""
    if not clone.activity.shadowed(p):
        return None
    shadow = clone.derivative(p)
    if not clone.activity.checked(p):
        return shadow
    return clone.b.select(clone.b.compare("icmp", "eq", shadow, clone.primal(p)), zero(PTR), shadow)


def defer_release(clone: Augmented, i: ins.CallBase, callee: Callee) -> None:
    """Put the block that `i` frees, and its shadow, on the list instead."""
    args = [clone.primal(a) for a in i.args]
    _defer(clone, callee.name, args, callee.pointer)
    for _ in clone.in_lanes():
        shadow = shadow_or_null(clone, i.args[callee.pointer])
        if shadow is not None:
            args[callee.pointer] = shadow
            _defer(clone, callee.name, args, callee.pointer)
    if isinstance(i, ins.Invoke):
        clone._edges[(i.block, i.normal)] = clone.b.block


def reallocate_apart(clone: Augmented, i: ins.CallBase, callee: Callee) -> None:
    """`realloc` as allocate, copy, and a deferred free of the old block; the same for the shadow."""
    rule = callee.rule
    assert isinstance(rule, Reallocation)
    old = clone.primal(i.args[rule.pointer])
    new_size = integer_expression(clone, i, rule.new_size)
    old_size = integer_expression(clone, i, rule.old_size) if rule.old_size is not None else clone.b.call("malloc_usable_size", I64, [old])
    kept = clone.b.call("llvm.umin.i64", I64, [old_size, new_size])
    block = from_template(clone, i, rule.allocate, rule.allocate.symbol, None)
    clone._primal[i] = block
    clone.b.call("llvm.memcpy.p0.p0.i64", VOID, [block, old, kept, integer(I1, 0)])
    _release_template(clone, i, rule, old)
    if clone.activity.shadowed(i):
        for _ in clone.in_lanes():
            _reallocate_shadow(clone, i, rule, kept, new_size)


def _reallocate_shadow(clone: Augmented, i: ins.CallBase, rule: Reallocation, kept: Value, new_size: Value) -> None:
    shadow = from_template(clone, i, rule.allocate, rule.allocate.symbol, None)
    clone._derivative[i] = shadow
    clone.zero_fill(shadow, new_size)
    before = clone.derivative(i.args[rule.pointer])
    if rule.old_size is None:  # an allocator may give blocks of one size different room
        kept = clone.b.call("llvm.umin.i64", I64, [kept, clone.b.call("malloc_usable_size", I64, [before])])
    pieces = clone.plan.transfers.block(i, (i, i.args[rule.pointer]), i)
    if pieces.others or pieces.words:
        clone.copy_others(pieces, shadow, before, _known(clone, kept), clone.primal(i), True)
    maybe = shadow_or_null(clone, i.args[rule.pointer])
    if maybe is not None:
        _release_template(clone, i, rule, maybe)


def _known(clone: Augmented, v: Value) -> Value:
    """A value of the copy, usable where an original one is expected."""
    clone._primal[v] = v
    return v


def _release_template(clone: Augmented, i: ins.CallBase, rule: Reallocation, pointer: Value) -> None:
    args = template_arguments(clone, i, rule.release, pointer)
    position = next(k for k, a in enumerate(args) if a.type is PTR)
    args[position] = pointer
    _defer(clone, rule.release.symbol, args, position)
