"""How the next order of derivatives knows the tape of an inner one."""

from __future__ import annotations

from isozyme.ir.instructions import Alloca, GetElementPtr
from isozyme.ir.layout import DataLayout
from isozyme.ir.types import NamedType, StructType, resolve
from isozyme.ir.values import Value

TAPE_TBAA = "isozyme tape"
"""The root of the TBAA tree whose scalars say what integers on a tape hold (`emit/scopes.py`)."""

TAPE_TYPE = "isozyme.tape."
"""What the names of tape structs begin with."""


def rest_of_field(base: Value, offset: int, layout: DataLayout) -> int | None:
    """The bytes from `base + offset` to the end of the field that it lies in, on a tape on the stack: no array of a tape reaches into the next
    field. None for other memory."""
    while isinstance(base, GetElementPtr):
        constant, terms = layout.gep_terms(base)
        if terms:
            return None
        offset, base = offset + constant, base.base
    t = base.allocated_type if isinstance(base, Alloca) else None
    if not isinstance(t, NamedType) or not t.name.startswith(TAPE_TYPE) or not isinstance(s := resolve(t), StructType):
        return None
    ends = (start + layout.alloc_size(f) for start, f in zip(layout.field_offsets(s), s.fields, strict=True))
    return min((end - offset for end in ends if end > offset >= 0), default=None)
