"""Derivatives of `llvm.vector.reduce.*` on floats. The subgradients are those of `rules.model.Reduction`."""

from __future__ import annotations

from isozyme.emit.expression import splat
from isozyme.ir.builder import Builder, Flags
from isozyme.ir.constants import integer, number, zero
from isozyme.ir.instructions import ExtractElement, InsertElement
from isozyme.ir.types import I32, VectorType
from isozyme.ir.values import Value
from isozyme.rules.model import Reduction


def reduction_tangent(
    b: Builder, rule: Reduction, vector: Value, start: Value | None, result: Value, d: Value, d_start: Value, flags: Flags
) -> Value:
    """The tangent of a "mul", "max" or "min" reduction. d, d_start: tangents of the lanes and of the start value (zero without one)."""
    tangents = _lanes(b, d)
    if rule.kind == "mul":
        of_lanes, of_start = _other_factors(b, vector, start, flags)
        total = b.binary("fmul", of_start, d_start, flags)
        for partial, t in zip(of_lanes, tangents, strict=True):
            total = b.binary("fadd", total, b.binary("fmul", partial, t, flags), flags)
        return total
    total = zero(result.type)
    for hit, t in reversed(list(zip(_hits(b, vector, result), tangents, strict=True))):
        total = b.select(hit, t, total)
    return total


def reduction_adjoints(
    b: Builder, rule: Reduction, vector: Value | None, start: Value | None, result: Value | None, adjoint: Value, t: VectorType, flags: Flags
) -> tuple[Value, Value]:
    """What flows to the vector (of type t) and to the start value. Primal values are read as `Needs` says: none for "add"."""
    if rule.kind == "add":
        return splat(b, adjoint, t), adjoint
    assert vector is not None
    out: Value = zero(t)
    if rule.kind == "mul":
        of_lanes, of_start = _other_factors(b, vector, start, flags)
        for k, partial in enumerate(of_lanes):
            out = b.add(InsertElement(out, b.binary("fmul", partial, adjoint, flags), integer(I32, k)))
        return out, b.binary("fmul", of_start, adjoint, flags)
    assert result is not None
    nothing, left = zero(adjoint.type), adjoint  # `left` turns zero behind the lane that takes the adjoint
    for k, hit in enumerate(_hits(b, vector, result)):
        out = b.add(InsertElement(out, b.select(hit, left, nothing), integer(I32, k)))
        left = b.select(hit, nothing, left)
    return out, nothing


def _lanes(b: Builder, v: Value) -> list[Value]:
    assert isinstance(v.type, VectorType)
    return [b.add(ExtractElement(v, integer(I32, k))) for k in range(v.type.count)]


def _hits(b: Builder, vector: Value, result: Value) -> list[Value]:
    """For each lane whether it is the result: equal to it, or NaN as it is."""
    invalid = b.compare("fcmp", "uno", result, result)
    return [
        b.binary("or", b.compare("fcmp", "oeq", lane, result), b.binary("and", invalid, b.compare("fcmp", "uno", lane, lane)))
        for lane in _lanes(b, vector)
    ]


def _other_factors(b: Builder, vector: Value, start: Value | None, flags: Flags) -> tuple[list[Value], Value]:
    """For each lane the product of the others and the start value; and the product of all lanes. Products, never a quotient: a lane may be 0."""
    lanes = _lanes(b, vector)
    before = [start if start is not None else number(lanes[0].type, 1.0)]
    for lane in lanes:
        before.append(b.binary("fmul", before[-1], lane, flags))
    after: Value = number(lanes[0].type, 1.0)
    partials: list[Value] = []
    for k in reversed(range(len(lanes))):
        partials.append(b.binary("fmul", before[k], after, flags))
        after = b.binary("fmul", lanes[k], after, flags)
    return partials[::-1], after
