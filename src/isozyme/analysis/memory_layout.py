"""Sizes, alignments and offsets of types under a module's data layout, and address arithmetic split into constant and variable parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from isozyme.errors import IsozymeError
from isozyme.ir.instructions import GetElementPtr
from isozyme.ir.types import ArrayType, FloatType, IntType, PointerType, StructType, Type, VectorType, resolve
from isozyme.ir.values import ConstExpr, ConstInt, ConstPlain, ConstSplat, Value

_INT_ALIGN = {1: 1, 8: 1, 16: 2, 32: 4, 64: 8, 128: 16}
_FLOAT_BITS = {"half": 16, "bfloat": 16, "float": 32, "double": 64, "x86_fp80": 80, "fp128": 128, "ppc_fp128": 128}


@dataclass(frozen=True, eq=False)
class Layout:
    """Data layout of a target. All sizes and alignments are in bytes (LangRef, "Data Layout")."""

    pointer_bits: dict[int, int]
    pointer_align: dict[int, int]
    int_align: dict[int, int]
    float_align: dict[int, int]
    vector_align: dict[int, int]
    big_endian: bool = False
    _sizes: dict[Type, int] = field(default_factory=dict, repr=False)
    _offsets: dict[Type, tuple[int, ...]] = field(default_factory=dict, repr=False)

    def bits_of_pointer(self, addrspace: int = 0) -> int:
        return self.pointer_bits.get(addrspace, self.pointer_bits[0])

    def store_size(self, t: Type) -> int:
        """Bytes that a store of t writes. For a scalable vector, the minimum."""
        t = resolve(t)
        if isinstance(t, IntType):
            return (t.bits + 7) // 8
        if isinstance(t, FloatType):
            return t.size
        if isinstance(t, PointerType):
            return self.bits_of_pointer(t.addrspace) // 8
        if isinstance(t, VectorType):
            return (t.count * self._bits(t.element) + 7) // 8
        return self.size_of(t)

    def size_of(self, t: Type) -> int:
        """Bytes between two elements of an array of t (allocation size: the store size rounded up to the alignment)."""
        t = resolve(t)
        size = self._sizes.get(t)
        if size is None:
            if isinstance(t, ArrayType):
                size = t.count * self.size_of(t.element)
            elif isinstance(t, StructType):
                offsets = self.offsets_of(t)
                end = offsets[-1] + self.size_of(t.fields[-1]) if offsets else 0
                size = _round_up(end, self.align_of(t))
            elif isinstance(t, (IntType, FloatType, PointerType, VectorType)):
                size = _round_up(self.store_size(t), self.align_of(t))
            else:
                raise IsozymeError(f"the type {t} has no size", hint="opaque and target types cannot be loaded, stored or indexed")
            self._sizes[t] = size
        return size

    def align_of(self, t: Type) -> int:
        """ABI alignment."""
        t = resolve(t)
        if isinstance(t, IntType):
            return self._nearest(self.int_align, t.bits)
        if isinstance(t, FloatType):
            bits = _FLOAT_BITS[t.kind]
            return self.float_align.get(bits, _power_of_two(t.size))
        if isinstance(t, PointerType):
            return self.pointer_align.get(t.addrspace, self.pointer_align[0])
        if isinstance(t, VectorType):
            bits = t.count * self._bits(t.element)
            return self.vector_align.get(bits, _power_of_two((bits + 7) // 8))
        if isinstance(t, ArrayType):
            return self.align_of(t.element)
        if isinstance(t, StructType):
            return 1 if t.packed else max((self.align_of(f) for f in t.fields), default=1)
        return 1

    def offsets_of(self, t: StructType) -> tuple[int, ...]:
        """Byte offset of each field."""
        found = self._offsets.get(t)
        if found is None:
            at, offsets = 0, []
            for f in t.fields:
                if not t.packed:
                    at = _round_up(at, self.align_of(f))
                offsets.append(at)
                at += self.size_of(f)
            found = self._offsets[t] = tuple(offsets)
        return found

    def _bits(self, t: Type) -> int:
        return t.bits if isinstance(t, IntType) else _FLOAT_BITS[t.kind] if isinstance(t, FloatType) else 8 * self.store_size(t)

    @staticmethod
    def _nearest(table: dict[int, int], bits: int) -> int:
        larger = [b for b in table if b >= bits]
        return table[min(larger)] if larger else table[max(table)]


def _round_up(n: int, align: int) -> int:
    return -(-n // align) * align


def _power_of_two(n: int) -> int:
    return 1 << max(n - 1, 0).bit_length()


@lru_cache(maxsize=64)
def layout_of(datalayout: str) -> Layout:
    """The Layout that a `target datalayout` string describes; parts it does not mention have LLVM's defaults."""
    pointer_bits, pointer_align = {0: 64}, {0: 8}
    int_align, float_align = dict(_INT_ALIGN), {16: 2, 32: 4, 64: 8, 128: 16}
    vector_align: dict[int, int] = {64: 8, 128: 16}
    for part in datalayout.split("-"):
        if m := re.fullmatch(r"p(\d*):(\d+)(?::(\d+))?.*", part):
            space = int(m[1] or 0)
            pointer_bits[space] = int(m[2])
            pointer_align[space] = int(m[3] or m[2]) // 8
        elif m := re.fullmatch(r"([ifv])(\d+):(\d+)(?::\d+)?", part):
            table = {"i": int_align, "f": float_align, "v": vector_align}[m[1]]
            table[int(m[2])] = max(int(m[3]) // 8, 1)
    return Layout(pointer_bits, pointer_align, int_align, float_align, vector_align, datalayout.startswith("E"))


@dataclass(frozen=True)
class Offset:
    """A byte offset: constant + sum of value * scale over `terms`. Each value is sign-extended or truncated to the pointer's width."""

    constant: int
    terms: tuple[tuple[Value, int], ...] = ()

    def __add__(self, other: Offset) -> Offset:
        if not other.terms:
            return Offset(self.constant + other.constant, self.terms)
        scales: dict[Value, int] = dict(self.terms)
        for v, scale in other.terms:
            scales[v] = scales.get(v, 0) + scale
        return Offset(self.constant + other.constant, tuple((v, s) for v, s in scales.items() if s))


def int_value(v: Value) -> int | None:
    """The (signed) integer a constant stands for: `null` and `zeroinitializer` are 0, a splat is its element."""
    if isinstance(v, ConstInt):
        return v.value
    if isinstance(v, ConstPlain) and v.kind in ("null", "zeroinitializer"):
        return 0
    if isinstance(v, ConstSplat):
        return int_value(v.element)
    return None


def gep_offset(gep: GetElementPtr | ConstExpr, layout: Layout) -> Offset | None:
    """The bytes a getelementptr (or such a constant expression) adds to its base; None for scalable or unsized types."""
    if isinstance(gep, GetElementPtr):
        source, indices = gep.source_type, gep.indices
    else:
        assert gep.source_type is not None
        source, indices = gep.source_type, list(gep.operands[1:])
    return indexed_offset(source, indices, layout)


def indexed_offset(source: Type, indices: Sequence[Value], layout: Layout) -> Offset | None:
    constant = 0
    terms: dict[Value, int] = {}
    t = source
    for n, index in enumerate(indices):
        value = int_value(index)
        if n:
            t = resolve(t)
            if isinstance(t, StructType):
                if value is None:
                    return None
                constant += layout.offsets_of(t)[value]
                t = t.fields[value]
                continue
            if not isinstance(t, (ArrayType, VectorType)):
                return None
            t = t.element
        inner = resolve(t)
        if isinstance(inner, VectorType) and inner.scalable:
            return None
        try:
            size = layout.size_of(t)
        except IsozymeError:
            return None
        if value is not None:
            constant += value * size
        elif size:
            terms[index] = terms.get(index, 0) + size
    return Offset(constant, tuple(terms.items()))
