"""Pointers that LLVM loads as a part of something else: of a vector of doubles, say, when a struct {double, ptr} is moved as a whole.

    %v = load <2 x double>, ptr %p                      %v = load <2 x double>, ptr %p
    %b = bitcast <2 x double> %v to <2 x i64>           %a = getelementptr i8, ptr %p, i64 8
    %n = extractelement <2 x i64> %b, i64 1             %q = load ptr, ptr %a
    %q = inttoptr i64 %n to ptr

On the right it is a pointer from the start, which has a shadow. Other pointers that are made of a float's bits are refused.
"""

from __future__ import annotations

from typing import NoReturn

from isozyme.analysis.activity import carries_float
from isozyme.canonical.debug_records import forget_records_of
from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.constants import int_value, integer
from isozyme.ir.layout import DataLayout
from isozyme.ir.metadata import location
from isozyme.ir.module import Function, Module
from isozyme.ir.types import I8, I64, IntType, VectorType
from isozyme.ir.values import Value


def load_pointers_as_such(module: Module, functions: list[Function]) -> bool:
    """Rewrite in place; whether anything changed. IsozymeError for a pointer made of the bits of a float that was not loaded."""
    layout = DataLayout(module.datalayout)
    return any([_rewrite(module, layout, f) for f in functions if f.defined])


def _rewrite(module: Module, layout: DataLayout, function: Function) -> bool:
    replaced: dict[Value, Value] = {}
    names = {i.name for i in function.instructions()}
    for block in function.blocks:
        for i in list(block.instructions):
            if not isinstance(i, ins.Cast) or i.opcode != "inttoptr" or layout.store_size(i.type) != 8:
                continue
            found = _source(layout, i.value, 8)
            if found is None:
                continue
            load, offset = found
            if not isinstance(load, ins.Load) or load.volatile or load.ordering:
                _refuse(module, function, i)
            replaced[i] = _load(function, load, offset, i, names)
    if replaced:
        for i in function.instructions():
            i.map_operands(lambda v: replaced.get(v, v))
        for block in function.blocks:
            block.instructions[:] = [i for i in block.instructions if i not in replaced]
        forget_records_of(function, replaced)
    return bool(replaced)


def _source(layout: DataLayout, v: Value, size: int) -> tuple[Value, int] | None:
    """(value, offset): v is `size` bytes of a wider value or of floats, `offset` bytes into it. None where v is a value of its own."""
    offset, through = 0, False
    while True:
        match v:
            case ins.Cast() if v.opcode == "bitcast":
                through |= carries_float(v.value.type)
                v = v.value
            case ins.Unary() if v.opcode == "freeze":
                v = v.value
            case ins.Cast() if v.opcode == "trunc" and isinstance(v.value.type, IntType):
                through, v = True, v.value
            case ins.Binary() if v.opcode == "lshr" and isinstance(v.type, IntType) and (n := int_value(v.rhs)) is not None and n % 8 == 0:
                offset, v = offset + n // 8, v.lhs
            case ins.ExtractElement() if isinstance(v.vector.type, VectorType) and (k := int_value(v.index)) is not None:
                through, offset, v = True, offset + k * layout.store_size(v.vector.type.element), v.vector
            case _:
                break
    if not through or offset + size > layout.store_size(v.type):
        return None
    if isinstance(v, ins.Load):
        return v, offset
    return (v, offset) if carries_float(v.type) else None


def _load(function: Function, load: ins.Load, offset: int, like: ins.Cast, names: set[str]) -> ins.Load:
    """The pointer that lies `offset` bytes behind `load`'s address, read at the same time."""
    block = load.block
    at = block.instructions.index(load) + 1
    address = ins.GetElementPtr(I8, load.pointer, [integer(I64, offset)], (), "")
    made = ins.Load(like.type, address, min(load.align, offset & -offset or load.align))
    for new, stem in ((address, "at"), (made, "pointer")):
        k = len(names)
        while f"{stem}.{k}" in names:
            k += 1
        new.name = f"{stem}.{k}"
        names.add(new.name)
        new.block = block
    block.instructions[at:at] = [address, made]
    return made


def _refuse(module: Module, function: Function, i: ins.Cast) -> NoReturn:
    raise IsozymeError(
        f"`{function.name}` makes a pointer of the bits of a floating-point number",
        location(module, i),
        "keep pointers and numbers in fields of their own types",
    )
