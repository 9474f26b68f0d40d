"""How values of a request's caller become what the derivative takes, and what it gives becomes what the caller expects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from isozyme.errors import IsozymeError
from isozyme.ir.layout import DataLayout
from isozyme.ir.types import PTR, VOID, ArrayType, FloatType, IntType, StructType, Type, VectorType, resolve, struct_type
from isozyme.plan.request import Request


def conversion(request: Request, have: Type, to: Type, given: bool) -> str:
    """The cast that makes a `to` of a value, "" for none: variadic calls promote float to double and small integers to int. given: by the caller,
    not to it."""
    if have is to:
        return ""
    if isinstance(have, FloatType) and isinstance(to, FloatType):
        return "fptrunc" if have.size > to.size else "fpext"
    if isinstance(have, IntType) and isinstance(to, IntType):
        return "trunc" if have.bits > to.bits else "sext"
    if isinstance(have, IntType) and to is PTR:
        return "inttoptr"
    if given:
        what = f"the derivative of `{request.function.name}` gets a value of type {have} where {to} is expected"
        raise IsozymeError(what, request.where, "pass each argument as the function takes it")
    name = getattr(request.call.callee, "name", "the request")
    what = f"the derivative of `{request.function.name}` gives a value of type {have} where the caller expects {to}"
    raise IsozymeError(what, request.where, f"declare the result of `{name}` as what it returns ({_RESULTS})")


_RESULTS = (
    "the primal result if enzyme_primal_return asks for it; then, in forward mode, the tangent, in reverse mode the adjoint of each enzyme_out "
    "argument; one of each for every lane; __enzyme_augmentfwd: the tape, as a pointer, first"
)


def returned_form(request: Request, leaves: Sequence[Type], wanted: Type) -> Literal["nothing", "numbers", "bytes"]:
    """How the numbers that a derivative gives make up what the caller expects: none of them, one by one, or, where a calling convention packs small
    structs, byte by byte."""
    if not leaves:
        return "nothing"
    types = leaf_types(wanted)
    widened = any(isinstance(w, VectorType) and not isinstance(x, VectorType) for w, x in zip(types, leaves, strict=False))
    if len(types) == len(leaves) and not widened:
        return "numbers"
    layout = DataLayout(request.caller.module.datalayout)
    packed = any(isinstance(w, (VectorType, IntType)) for w in types)
    fits = layout.alloc_size(struct_type(tuple(leaves))) <= layout.alloc_size(wanted) and len(leaves) >= len(types)
    if packed and fits and _fills(layout, types, leaves):
        return "bytes"
    given, expected = len(leaves), len(types)
    raise IsozymeError(
        f"the derivative of `{request.function.name}` gives {given} value{'s' if given != 1 else ''}, the caller expects {expected}",
        request.where,
        f"what is returned is: {_RESULTS}",
    )


def _fills(layout: DataLayout, types: Sequence[Type], leaves: Sequence[Type]) -> bool:
    """Whether floats packed into vectors are all there; integers may hold padding."""
    if not any(isinstance(w, VectorType) for w in types) or any(isinstance(w, IntType) for w in types):
        return True
    return sum(map(layout.alloc_size, types)) == sum(map(layout.alloc_size, leaves))


def leaf_types(t: Type) -> list[Type]:
    """The numbers and pointers in a type."""
    structure = resolve(t)
    if structure is VOID:
        return []
    if isinstance(structure, StructType):
        return [x for f in structure.fields for x in leaf_types(f)]
    if isinstance(structure, ArrayType):
        return leaf_types(structure.element) * structure.count
    return [structure]
