"""Atomic read-modify-write operations on active memory. Shadows are read and written in one thread at a time: no atomicity is promised for them."""

from __future__ import annotations

from isozyme.emit.adjoint import SUM_FLAGS
from isozyme.emit.clone import Clone
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder
from isozyme.ir.constants import zero
from isozyme.ir.types import is_pointer
from isozyme.ir.values import Value


def atomic_tangent(clone: Clone, i: ins.AtomicRMW) -> Value:
    """Forward mode: the tangent behind the pointer becomes that of the new number. Returns that of the old one."""
    b, operation = clone.b, i.operation
    at = clone.shadow_address(i.pointer, i.type, i.align)
    none = clone.no_shadow(i.pointer)
    given = clone.derivative(i.value)
    old: Value = b.load(i.type, at, f"{i.name}.d")
    if none is not None:
        old = b.select(none, zero(i.type), old)
    if operation in ("fadd", "fsub"):
        new = b.binary(operation, old, given)
    elif operation == "xchg":
        new = given
    else:
        assert operation in ("fmax", "fmin"), "refused by the plan"
        kept = b.compare("fcmp", "oge" if operation == "fmax" else "ole", clone.primal(i), clone.primal(i.value))
        new = b.select(kept, old, given)
    b.store(new, at)
    return old


def atomic_shadow(clone: Clone, i: ins.AtomicRMW | ins.CompareExchange) -> Value | None:
    """Pointers and integers in shadowed memory: an exchanged pointer is exchanged in the shadow too. Returns the old shadow."""
    v = i.new if isinstance(i, ins.CompareExchange) else i.value
    if not clone.activity.shadowed(i.pointer) or not is_pointer(v.type):
        return None
    assert isinstance(i, ins.AtomicRMW), "refused by the plan"
    at = clone.derivative(i.pointer)
    old = clone.b.load(v.type, at, f"{i.name}.d")
    clone.b.store(clone.derivative(v) if clone.activity.shadowed(v) else clone.primal(v), at)
    return old


def atomic_adjoint(
    b: Builder, i: ins.AtomicRMW, have: Value, adjoint: Value | None, primal: Value | None, given: Value | None
) -> tuple[Value, Value]:
    """(adjoint of the operand, adjoint of the memory before), from `have`, that of the memory behind, and that of the result (the old number)."""
    nothing = zero(have.type)
    before = have if i.operation in ("fadd", "fsub") else nothing
    to_value = have if i.operation != "fsub" else b.fneg(have)
    if i.operation in ("fmax", "fmin"):
        assert primal is not None
        assert given is not None
        kept = b.compare("fcmp", "oge" if i.operation == "fmax" else "ole", primal, given)
        before, to_value = b.select(kept, have, nothing), b.select(kept, nothing, have)
    if adjoint is not None:
        before = b.binary("fadd", before, adjoint, SUM_FLAGS)
    return to_value, before
