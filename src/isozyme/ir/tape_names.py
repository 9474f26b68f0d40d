"""How the next order of derivatives knows the tape of an inner one."""

from __future__ import annotations

from isozyme.ir.instructions import Alloca, GetElementPtr
from isozyme.ir.layout import DataLayout
from isozyme.ir.types import ArrayType, NamedType, StructType, resolve
from isozyme.ir.values import Value

TAPE_TBAA = "isozyme tape"
"""The root of the TBAA tree whose scalars say what integers on a tape hold (`emit/scopes.py`)."""

TAPE_TYPE = "isozyme.tape."
"""What the names of tape structs begin with."""


def rest_of_field(base: Value, offset: int, stride: int, layout: DataLayout) -> int | None:
    """The bytes of an array of elements of `stride` bytes that begins at `base + offset`, on a tape on the stack: no array of a tape reaches into the
    next field. None where `offset` is not in the first of several elements (LLVM may have moved a constant out of the index), and for other
    memory."""
    while isinstance(base, GetElementPtr):
        constant, terms = layout.gep_terms(base)
        if terms:
            return None
        offset, base = offset + constant, base.base
    t = base.allocated_type if isinstance(base, Alloca) else None
    if not isinstance(t, NamedType) or not t.name.startswith(TAPE_TYPE) or not isinstance(s := resolve(t), StructType):
        return None
    for start, f in zip(layout.field_offsets(s), map(resolve, s.fields), strict=True):
        if start <= offset < start + stride < start + layout.alloc_size(f) and isinstance(f, ArrayType):
            return start + layout.alloc_size(f) - offset
    return None
