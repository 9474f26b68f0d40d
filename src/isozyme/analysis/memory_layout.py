"""Address arithmetic split into a constant and variable parts, on top of the data layout in `ir.layout`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from isozyme.errors import IsozymeError
from isozyme.ir.instructions import GetElementPtr
from isozyme.ir.layout import DataLayout
from isozyme.ir.types import StructType, Type
from isozyme.ir.values import ConstExpr, ConstInt, ConstPlain, ConstSplat, Value


class Layout(DataLayout):
    """A DataLayout with the questions the analyses ask. All sizes and alignments are in bytes."""

    def bits_of_pointer(self, addrspace: int = 0) -> int:
        return 8 * self.pointer_size(addrspace)

    def size_of(self, t: Type) -> int:
        """Bytes between two elements of an array of t."""
        return self.alloc_size(t)

    def align_of(self, t: Type) -> int:
        """ABI alignment."""
        return self.align(t)

    def offsets_of(self, t: StructType) -> tuple[int, ...]:
        """Byte offset of each field."""
        return self.field_offsets(t)


@lru_cache(maxsize=64)
def layout_of(datalayout: str) -> Layout:
    """The Layout that a `target datalayout` string describes."""
    return Layout(datalayout)


@dataclass(frozen=True)
class Offset:
    """A byte offset: constant + sum of value * scale over `terms`. Each value is sign-extended or truncated to the pointer's width."""

    constant: int
    terms: tuple[tuple[Value, int], ...] = ()


def int_value(v: Value) -> int | None:
    """The (signed) integer a constant stands for: `null` and `zeroinitializer` are 0, a splat is its element."""
    if isinstance(v, ConstInt):
        return v.value
    if isinstance(v, ConstPlain) and v.kind in ("null", "zeroinitializer"):
        return 0
    if isinstance(v, ConstSplat):
        return int_value(v.element)
    return None


def gep_offset(gep: GetElementPtr | ConstExpr, layout: DataLayout) -> Offset | None:
    """The bytes a getelementptr (or such a constant expression) adds to its base; None for scalable or unsized types."""
    try:
        constant, terms = layout.gep_terms(gep)
    except IsozymeError:
        return None
    return Offset(constant, tuple(terms))
