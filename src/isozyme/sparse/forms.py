"""Accesses in the forms that flow.py and rewrite.py know: vectors of addresses, which vectorisers make, by lanes; copies by name as intrinsics."""

from __future__ import annotations

from isozyme.canonical.debug_records import forget_records_of
from isozyme.canonical.masked import spell_out_masked
from isozyme.ir import instructions as ins
from isozyme.ir.builder import Builder, declare
from isozyme.ir.constants import int_value, integer
from isozyme.ir.module import Block, Function
from isozyme.ir.types import I1, I8, VOID, PointerType, VectorType, function_type, scalar
from isozyme.ir.values import Value

_BY_NAME = {"memcpy": "llvm.memcpy.p0.p0", "memmove": "llvm.memmove.p0.p0", "memset": "llvm.memset.p0"}


def spell_out(function: Function) -> None:
    """Rewrite a function in place."""
    if any(_called(i).startswith("llvm.masked.") for i in function.instructions()):
        spell_out_masked([function])
    if any(_is_lane(i) or _called(i) in _BY_NAME for i in function.instructions()):
        _Speller(function).run()


def _called(i: ins.Instruction) -> str:
    return getattr(i.callee, "name", "") if isinstance(i, ins.Call) else ""


def _is_lane(i: ins.Instruction) -> bool:
    """Whether an instruction takes one address out of address arithmetic on vectors."""
    return isinstance(i, ins.ExtractElement) and isinstance(i.vector, ins.GetElementPtr) and int_value(i.index) is not None


class _Speller:
    """One function."""

    def __init__(self, function: Function) -> None:
        self.function = function
        self.names = Builder(function)
        self.names.names |= {b.name for b in function.blocks} | {i.name for i in function.instructions() if i.type is not VOID}
        self.instead: dict[Value, Value] = {}
        self.made: list[ins.Instruction] = []
        self.block: Block

    def run(self) -> None:
        for block in self.function.blocks:
            self.block, self.made = block, []
            for i in block.instructions:
                if isinstance(i, ins.ExtractElement) and _is_lane(i):
                    self.instead[i] = self._lane(i.vector, i.index)
                elif isinstance(i, ins.Call) and _called(i) in _BY_NAME and len(i.args) == 3 and not self._defined(_called(i)):
                    self.instead[i] = i.args[0]
                    self._copy(i)
                else:
                    self.made.append(i)
            block.instructions[:] = self.made
        for i in self.function.instructions():
            i.map_operands(self._final)
        forget_records_of(self.function, self.instead)
        self._drop_unused_vectors()

    def _final(self, v: Value) -> Value:
        while v in self.instead:
            v = self.instead[v]
        return v

    def _defined(self, name: str) -> bool:
        return self.function.module.functions[name].defined

    def _add(self, i: ins.Instruction) -> ins.Instruction:
        if i.type is not VOID:
            i.name = self.names.fresh("lane")
        i.block = self.block
        self.made.append(i)
        return i

    def _lane(self, v: Value, k: Value) -> Value:
        if not isinstance(v.type, VectorType):
            return v
        if isinstance(v, ins.GetElementPtr):
            base, *indices = (self._lane(x, k) for x in (v.base, *v.indices))
            return self._add(ins.GetElementPtr(v.source_type, base, indices, v.flags))
        return self._add(ins.ExtractElement(v, k))

    def _copy(self, i: ins.Call) -> None:
        """By the intrinsic."""
        to, other, size = i.args
        name = _called(i)
        second = self._add(ins.Cast("trunc", other, I8)) if name == "memset" else other
        t = function_type(VOID, (to.type, second.type, size.type, I1))
        intrinsic = f"{_BY_NAME[name]}.{size.type}"
        declare(self.function.module, intrinsic, t)
        self._add(ins.Call(t, self.function.module.ref(intrinsic), [to, second, size, integer(I1, 0)]))

    def _drop_unused_vectors(self) -> None:
        """The arithmetic that the lanes were taken out of."""
        while True:
            used = {v for i in self.function.instructions() for v in i.operands()}
            gone = {i for i in self.function.instructions() if _is_vector_of_addresses(i) and i not in used}
            if not gone:
                return
            for block in self.function.blocks:
                block.instructions[:] = [i for i in block.instructions if i not in gone]


def _is_vector_of_addresses(i: ins.Instruction) -> bool:
    return isinstance(i, ins.GetElementPtr) and isinstance(i.type, VectorType) and isinstance(scalar(i.type), PointerType)
