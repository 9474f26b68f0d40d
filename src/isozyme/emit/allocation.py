"""Shadows of heap memory: a second block for each block, zero-filled when the first is allocated (TRAPS 15)."""

from __future__ import annotations

from isozyme.analysis.callees import Callee
from isozyme.emit.clone import Clone
from isozyme.emit.expression import ExpressionBuilder
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import integer, zero
from isozyme.ir.module import Function
from isozyme.ir.types import I1, I8, I64, PTR, VOID, function_type
from isozyme.ir.values import Argument, GlobalRef, Value
from isozyme.rules.expression import Expr, Operand, Result
from isozyme.rules.model import Allocation, CallTemplate, Reallocation


def integer_expression(clone: Clone, i: ins.CallBase, e: Expr) -> Value:
    """An integer rule expression over the primal arguments of a call, as i64."""
    builder = ExpressionBuilder(clone.b, I64, lambda k: clone.as_size(i.args[k]), lambda _: clone.primal(i))
    return builder.build(e)


def from_template(clone: Clone, i: ins.CallBase, template: CallTemplate, symbol: str, pointer: Value | None) -> Value:
    """Build the call a rule's template describes; Result() stands for `pointer`."""
    return clone.b.call(symbol, PTR, template_arguments(clone, i, template, pointer))


def template_arguments(clone: Clone, i: ins.CallBase, template: CallTemplate, pointer: Value | None) -> list[Value]:
    """The arguments of the call a rule's template describes."""
    return [_template_argument(clone, i, e, pointer) for e in template.arguments]


def _template_argument(clone: Clone, i: ins.CallBase, e: Expr, pointer: Value | None) -> Value:
    if isinstance(e, Result):
        assert pointer is not None
        return pointer
    if isinstance(e, Operand):
        return clone.primal(i.args[e.index])
    return integer_expression(clone, i, e)


def shadow_allocation(clone: Clone, i: ins.CallBase, callee: Callee) -> None:
    """Allocate the shadow of what `i` allocates and fill it with zeros."""
    rule = callee.rule
    assert isinstance(rule, Allocation)
    if rule.hidden_free:
        clone.hidden_shadow(i)
        return
    c = clone.copy(i)
    assert isinstance(c, ins.CallBase)
    made = as_plain_call(c)
    if rule.pointer_operand is not None:
        made.args[rule.pointer_operand] = clone.derivative(i.args[rule.pointer_operand])
        clone.b.add(made, f"{i.name}.d")
        shadow: Value = clone.b.load(PTR, made.args[rule.pointer_operand], "", 0, clone.scopes.shadow({}))
    elif rule.zeroed_twin is not None and rule.zeroed_twin.symbol.startswith("isozyme."):
        clone._derivative[i] = from_template(clone, i, rule.zeroed_twin, rule.zeroed_twin.symbol, None)
        return
    else:
        shadow = clone.b.add(made, f"{i.name}.d")
        clone._derivative[i] = shadow
    if not rule.zeroed:
        assert rule.size is not None, "refused before (plan/refusals.py)"
        clone.zero_fill(shadow, integer_expression(clone, i, rule.size))


def shadow_deallocation(clone: Clone, i: ins.CallBase, callee: Callee) -> None:
    """Free the shadow of what `i` frees."""
    c = clone.copy(i)
    assert isinstance(c, ins.CallBase)
    made = as_plain_call(c)
    made.args[callee.pointer] = clone.derivative(i.args[callee.pointer])
    if clone.no_shadow(i.args[callee.pointer]) is None:
        clone.b.add(made)
        return
    function = _unless_same(clone, made, callee.pointer)
    clone.b.call(function.name, VOID, [*made.args, clone.primal(i.args[callee.pointer])])


def _unless_same(clone: Clone, call: ins.Call, pointer: int) -> Function:
    """`call` as a function, which does nothing where the pointer is also its last argument: the block has no shadow."""
    assert isinstance(call.callee, GlobalRef)
    name = f"isozyme.free.{call.callee.name}"
    found = clone.module.functions.get(name)
    if found is not None:
        return found
    types = (*(a.type for a in call.args), PTR)
    args = [Argument(t, f"a{k}", k) for k, t in enumerate(types)]
    f = Function(name, function_type(VOID, types), args, clone.module)
    f.linkage, f.fn_attrs = "internal", ("nounwind",)
    clone.module.functions[name] = f
    b = Builder(f)
    b.at(b.new_block("entry"))
    free, end = b.new_block("free"), b.new_block("end")
    b.branch_if(b.compare("icmp", "eq", args[pointer], args[-1]), end, free)
    b.at(free)
    made = ins.Call(call.function_type, call.callee, args[:-1])
    made.cc = call.cc
    b.add(made)
    b.branch(end)
    b.at(end)
    b.ret()
    b.finish()
    return f


def shadow_reallocation(clone: Clone, i: ins.CallBase, callee: Callee) -> None:
    """Move the shadow of a block that is reallocated; what it grew by is zero (TRAPS 16)."""
    rule = callee.rule
    assert isinstance(rule, Reallocation)
    pointer = i.args[rule.pointer]
    old = clone.derivative(pointer)
    if not clone.activity.shadowed(pointer):  # no active data before now
        shadow = clone._derivative[i] = from_template(clone, i, rule.allocate, rule.allocate.symbol, None)
        clone.zero_fill(shadow, integer_expression(clone, i, rule.new_size))
        return
    none = clone.no_shadow(pointer)
    if none is not None and rule.old_size is None:
        old = clone.b.select(none, zero(PTR), old)
    if rule.old_size is not None:
        size: Value = integer_expression(clone, i, rule.old_size)
    else:
        size = clone.b.call("malloc_usable_size", I64, [old])
    c = clone.copy(i)
    assert isinstance(c, ins.CallBase)
    made = as_plain_call(c)
    made.args[rule.pointer] = old
    shadow = clone.b.add(made, f"{i.name}.d")
    clone._derivative[i] = shadow
    new_size: Value = integer_expression(clone, i, rule.new_size)
    if rule.old_size is None:
        new_size = clone.b.call("malloc_usable_size", I64, [shadow])
    grown = clone.b.compare("icmp", "ugt", new_size, size)
    amount = clone.b.select(grown, clone.b.binary("sub", new_size, size), integer(I64, 0))
    clone.b.call("llvm.memset.p0.i64", VOID, [clone.b.offset(shadow, size), integer(I8, 0), amount, integer(I1, 0)])


def defer_shadow(clone: Clone, i: ins.CallBase, callee: Callee) -> None:
    """An inner derivative frees a block later: its shadow goes with it."""
    if not clone.activity.shadowed(i.args[callee.pointer]):
        return
    shadow = clone.derivative(i.args[callee.pointer])
    none = clone.no_shadow(i.args[callee.pointer])
    c = clone.copy(i)
    assert isinstance(c, ins.CallBase)
    made = as_plain_call(c)
    made.args[callee.pointer] = shadow if none is None else clone.b.select(none, zero(PTR), shadow)
    clone.b.add(made)


def as_plain_call(c: ins.CallBase) -> ins.Call:
    """The same call, not an invoke: a second allocation that fails ends the program rather than unwinding half-way."""
    if isinstance(c, ins.Call):
        return c
    made = ins.Call(function_type(c.type, tuple(a.type for a in c.args)), c.callee, c.args)
    made.arg_attrs, made.ret_attrs, made.fn_attrs, made.cc = c.arg_attrs, c.ret_attrs, c.fn_attrs, c.cc
    return made
