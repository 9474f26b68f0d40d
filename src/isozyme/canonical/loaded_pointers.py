"""Pointers that LLVM loads as a part of something else: of a vector of doubles, say, when a struct {double, ptr} is moved as a whole.

    %v = load <2 x double>, ptr %p                      %v = load <2 x double>, ptr %p
    %b = bitcast <2 x double> %v to <2 x i64>           %a = getelementptr i8, ptr %p, i64 8
    %n = extractelement <2 x i64> %b, i64 1             %q = load ptr, ptr %a
    %q = inttoptr i64 %n to ptr

On the right it is a pointer from the start, which has a shadow. So where several such loads meet (the payload of an enum that is a double or a
pointer): the pointers meet beside the floats, with null where the float was computed. A pointer that is only stored is no pointer, perhaps, but what
another variant has there: its bits are stored. A pointer made of a number that was computed is another variant's, too, which the run does not have:
null does for it. Other pointers that are made of a float's bits are refused.
"""

from __future__ import annotations

import math
import struct
from typing import NoReturn

from isozyme.analysis.activity import carries_float
from isozyme.analysis.callees import CalleeKind, callee_of
from isozyme.canonical.debug_records import forget_records_of
from isozyme.errors import IsozymeError
from isozyme.ir import instructions as ins
from isozyme.ir.constants import float_value, int_value, integer
from isozyme.ir.layout import DataLayout
from isozyme.ir.metadata import location
from isozyme.ir.module import Block, Function, Module
from isozyme.ir.types import I8, I64, FloatType, IntType, Type, VectorType
from isozyme.ir.values import Constant, ConstExpr, ConstPlain, GlobalRef, Value


def load_pointers_as_such(module: Module, functions: list[Function]) -> bool:
    """Rewrite in place; whether anything changed. IsozymeError for a pointer made of the bits of a float that was not loaded."""
    layout = DataLayout(module.datalayout)
    return any([_rewrite(module, layout, f) for f in functions if f.defined])


def _rewrite(module: Module, layout: DataLayout, function: Function) -> bool:
    replaced: dict[Value, Value] = {}
    pointers = _Pointers(module, layout, function)
    used = {o for i in function.instructions() for o in ((i.pointer,) if isinstance(i, ins.Store) else i.operands())}
    for block in function.blocks:
        for i in list(block.instructions):
            if not isinstance(i, ins.Cast) or i.opcode != "inttoptr" or layout.store_size(i.type) != 8:
                continue
            found = _source(layout, i.value, 8)
            if found is None:
                continue
            if pointers.known(*found):
                replaced[i] = pointers.at(*found, i.type)
            elif i not in used:
                replaced[i] = i.value  # only stored: its bits do
            elif _computed(module, found[0]):
                replaced[i] = ConstPlain(i.type, "null")  # a number: this way is not taken
            else:
                _refuse(module, function, i)
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
    if offset + size > layout.store_size(v.type):
        return None
    if carries_float(v.type) or (through and isinstance(v, ins.Load)):
        return v, offset
    return None


class _Pointers:
    """Pointers beside the floats that carry them: read where these are loaded, merged where these are."""

    def __init__(self, module: Module, layout: DataLayout, function: Function) -> None:
        self._module, self._layout, self._function = module, layout, function
        self._names = {i.name for i in function.instructions()}
        self._made: dict[tuple[Value, int], Value] = {}

    def known(self, v: Value, offset: int) -> bool:
        """Whether the pointer, `offset` bytes into `v`, comes from loads and constants only."""
        seen: set[tuple[Value, int]] = set()
        work = [(v, offset)]
        while work:
            at = work.pop()
            if at in seen:
                continue
            seen.add(at)
            match at[0]:
                case ins.Load():
                    if at[0].volatile or at[0].ordering:
                        return False
                case ins.Phi() | ins.Select():
                    work += [source for x in _merged(at[0]) if (source := self._source_of(x, at[1])) is not None]
                    if any(self._source_of(x, at[1]) is None and _bits(x) is None for x in _merged(at[0])):
                        return False
                case _:
                    if at == (v, offset) or not _computed(self._module, at[0]):
                        return False
        return True

    def at(self, v: Value, offset: int, like: Type) -> Value:
        """The pointer itself."""
        if (v, offset) in self._made:
            return self._made[v, offset]
        if isinstance(v, ins.Load):
            address = ins.GetElementPtr(I8, v.pointer, [integer(I64, offset)], (), "")
            made: ins.Instruction = ins.Load(like, address, math.gcd(v.align or 1, offset))
            self._insert(v.block, v.block.instructions.index(v) + 1, (address, "at"), (made, "pointer"))
            self._made[v, offset] = made
            return made
        assert isinstance(v, (ins.Phi, ins.Select))
        null = ConstPlain(like, "null")
        made = ins.Phi(like, [null] * len(v.values), v.blocks) if isinstance(v, ins.Phi) else ins.Select(v.condition, null, null)
        self._insert(v.block, v.block.instructions.index(v) + isinstance(v, ins.Select), (made, "pointer"))
        self._made[v, offset] = made
        merged = [self._merge(x, offset, like) for x in _merged(v)]
        if isinstance(made, ins.Phi):
            made.values = merged
        elif isinstance(made, ins.Select):
            made.if_true, made.if_false = merged
        return made

    def _merge(self, x: Value, offset: int, like: Type) -> Value:
        source = self._source_of(x, offset)
        if source is not None and _computed(self._module, source[0]):
            return ConstPlain(like, "null")
        if source is not None:
            return self.at(*source, like)
        bits = _bits(x)
        return ConstPlain(like, "null") if not bits else ConstExpr(like, "inttoptr", [integer(I64, bits)])

    def _source_of(self, x: Value, offset: int) -> tuple[Value, int] | None:
        found = _source(self._layout, x, self._layout.store_size(x.type))
        return None if found is None or isinstance(found[0], Constant) else (found[0], found[1] + offset)

    def _insert(self, block: Block, at: int, *made: tuple[ins.Instruction, str]) -> None:
        for new, stem in made:
            k = len(self._names)
            while f"{stem}.{k}" in self._names:
                k += 1
            new.name = f"{stem}.{k}"
            self._names.add(new.name)
            new.block = block
        block.instructions[at:at] = [new for new, _ in made]


def _merged(v: ins.Phi | ins.Select) -> list[Value]:
    return v.values if isinstance(v, ins.Phi) else [v.if_true, v.if_false]


def _computed(module: Module, v: Value) -> bool:
    """A number for sure: where it is one, nothing asks for the pointer of the other variant."""
    match v:
        case ins.Binary() | ins.Unary() if v.opcode[0] == "f" and v.opcode != "freeze":
            return True
        case ins.Cast() if v.opcode in ("sitofp", "uitofp", "fpext", "fptrunc"):
            return True
        case ins.CallBase():
            llvms = isinstance(v.callee, GlobalRef) and v.callee.name.startswith("llvm.") and v.callee.name.endswith(".f64")
            return llvms or callee_of(module, v).kind is CalleeKind.MATH
    return False


def _bits(x: Value) -> int | None:
    """The bits of a constant double; any will do for one that is undefined."""
    if isinstance(x, ConstPlain):
        return 0
    value = float_value(x) if isinstance(x.type, FloatType) and x.type.kind == "double" else None
    return None if value is None else int.from_bytes(struct.pack("<d", value), "little")


def _refuse(module: Module, function: Function, i: ins.Cast) -> NoReturn:
    raise IsozymeError(
        f"`{function.name}` makes a pointer of the bits of a floating-point number",
        location(module, i),
        "keep pointers and numbers in fields of their own types",
    )
