"""Constants that hold functions: virtual tables of C++ and Rust, tables of operations. Which function stands where, and where pointers to a table
point: the offset at which a call finds a function is counted from there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from isozyme.ir.layout import DataLayout
from isozyme.ir.module import Function, GlobalVariable, Module
from isozyme.ir.types import StructType, resolve
from isozyme.ir.values import ConstAggregate, Constant, ConstExpr, ConstInt, ConstPlain, ConstString, GlobalRef

ANYWHERE = -1
"""In the place of an offset: it is not known, or the function does not stand in a table."""
SOMEWHERE = -2
"""In the place of an offset: the function stands in a table, of which it is not known where pointers to it point."""
_VIRTUAL = ("_ZTV", "_ZTC")


def functions_in(module: Module, layout: DataLayout, g: GlobalVariable) -> list[tuple[int, Function]]:
    """(offset, function) for each element of a constant that is a function."""
    found = ((at, module.function_of(e)) for at, e in _elements(layout, g.initializer, 0))
    return [(at, f) for at, f in found if f is not None]


def numbers_in(module: Module, layout: DataLayout, g: GlobalVariable) -> list[tuple[int, Function]]:
    """The same of functions that stand there as numbers: pointers to member functions of C++."""
    casts = ((at, e.operands[0]) for at, e in _elements(layout, g.initializer, 0) if isinstance(e, ConstExpr) and e.opcode == "ptrtoint")
    found = ((at, module.function_of(e)) for at, e in casts)
    return [(at, f) for at, f in found if f is not None]


def _elements(layout: DataLayout, c: Constant | None, offset: int) -> Iterator[tuple[int, Constant]]:
    if isinstance(c, ConstAggregate):
        t = resolve(c.type)
        for k, e in enumerate(c.elements):
            at = layout.field_offset(t, k) if isinstance(t, StructType) else k * layout.alloc_size(e.type)
            yield from _elements(layout, e, offset + at)
    elif c is not None:
        yield offset, c


def address_points(layout: DataLayout, g: GlobalVariable, moved: bool) -> list[int] | None:
    """Where in a table its pointers point: behind the type information of C++, else at its start. None: anywhere. moved: the program computes other
    addresses inside of it."""
    if g.name.startswith(_VIRTUAL):
        elements = _elements(layout, g.initializer, 0)
        return [at + layout.pointer_size() for at, e in elements if isinstance(e, GlobalRef) and e.name.startswith("_ZTI")] or None
    return [0] if not moved and isinstance(resolve(g.value_type), StructType) else None


def is_registration(name: str) -> bool:
    """Whether a variable of this name only tells the engine of functions: nothing is called through it."""
    return "__enzyme_" in name


def is_data(module: Module, layout: DataLayout, g: GlobalVariable) -> bool:
    """Whether a constant is data of a Rust program, of which references may point at any part: rustc writes all its constants as packed structs.
    Virtual tables among them begin with drop glue, size and alignment, a power of two. Structs that lead to other data (the list of a test harness)
    are read from their start."""
    t = resolve(g.value_type)
    if not isinstance(t, StructType) or not t.packed or g.initializer is None:
        return False
    if isinstance(g.initializer, ConstAggregate) and any(isinstance(e, GlobalRef) and e.name not in module.functions for e in g.initializer.elements):
        return False
    head = list(islice(_bytes(layout, g.initializer), 8, 24))
    alignment = int.from_bytes(bytes(b for b in head[8:] if b is not None), "little")
    return len(head) < 16 or None in head or alignment == 0 or alignment & (alignment - 1) != 0


def _bytes(layout: DataLayout, c: Constant) -> Iterator[int | None]:
    """The bytes of a constant; None for those that are not numbers."""
    match c:
        case ConstAggregate() if c.elements:
            for e in c.elements:  # nothing between the elements of a packed struct or an array
                yield from _bytes(layout, e)
        case ConstString():
            yield from c.data
        case ConstInt():
            size = layout.size(c.type)
            yield from (c.value % 256**size).to_bytes(size, "little")
        case ConstPlain() if c.kind in ("null", "zeroinitializer"):
            yield from bytes(layout.size(c.type))
        case _:
            yield from (None for _ in range(layout.size(c.type)))


def null_words(layout: DataLayout, g: GlobalVariable) -> list[int]:
    """Offsets of the pointers' worths of zero bytes in a constant: where a table holds a null pointer."""
    size = layout.pointer_size()
    return [at for at in range(0, layout.size(g.value_type) - size + 1, size) if holds_null(layout, g, at)]


def holds_null(layout: DataLayout, g: GlobalVariable, offset: int) -> bool:
    """Whether the bytes of a pointer at this offset of a constant are zero."""
    return g.initializer is not None and _null(layout, g.initializer, offset)


def _null(layout: DataLayout, c: Constant, offset: int) -> bool:
    size = layout.pointer_size()
    if offset < 0 or offset + size > layout.size(c.type):
        return False
    match c:
        case ConstPlain():
            return c.kind in ("null", "zeroinitializer")
        case ConstString():
            return not any(c.data[offset : offset + size])
        case ConstAggregate():
            t = resolve(c.type)
            if isinstance(t, StructType):
                k = bisect_right(layout.field_offsets(t), offset) - 1
                at = layout.field_offset(t, k)
            else:
                each = layout.alloc_size(c.elements[0].type)
                k = offset // each
                at = k * each
            return _null(layout, c.elements[k], offset - at)
    return False
