"""Sizes, alignments and offsets of types under a `target datalayout` string (LangRef, "Data Layout"). Everything is in bytes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from isozyme.errors import IsozymeError
from isozyme.ir.instructions import GetElementPtr
from isozyme.ir.types import ArrayType, FloatType, IntType, PointerType, StructType, Type, VectorType, resolve
from isozyme.ir.values import ConstExpr, ConstInt, ConstPlain, ConstSplat, Value

_FLOAT_BITS: Final = {"half": 16, "bfloat": 16, "float": 32, "double": 64, "x86_fp80": 80, "fp128": 128, "ppc_fp128": 128}
# What holds when the string does not say otherwise: ABI alignment in bytes by bits.
_INTEGERS: Final = {1: 1, 8: 1, 16: 2, 32: 4, 64: 4}
_FLOATS: Final = {16: 2, 32: 4, 64: 8, 128: 16}
_VECTORS: Final = {64: 8, 128: 16}


class DataLayout:
    """The data layout a string describes. Raises IsozymeError (in its methods) for types without a size."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.big_endian = False
        self._integers, self._floats, self._vectors = dict(_INTEGERS), dict(_FLOATS), dict(_VECTORS)
        self._aggregate = 1
        self._pointers: dict[int, tuple[int, int, int]] = {0: (8, 8, 8)}  # address space -> size, alignment, size of an index
        self._offsets: dict[StructType, tuple[tuple[int, ...], int]] = {}
        self._sizes: dict[Type, int] = {}
        for part in text.split("-"):
            if part:
                try:
                    self._part(part)
                except (ValueError, IndexError):
                    raise IsozymeError(f"the data layout `{text}` has a part that cannot be read: `{part}`") from None

    def _part(self, part: str) -> None:
        fields = part.split(":")
        letter, first = part[0], fields[0][1:]
        if letter == "E":
            self.big_endian = True
        elif letter == "p":
            digits = first.lstrip("eui")  # LLVM 22 marks external and unstable pointers with letters
            size = int(fields[1]) // 8
            align = int(fields[2]) // 8 if len(fields) > 2 else size
            index = int(fields[4]) // 8 if len(fields) > 4 else size
            self._pointers[int(digits or 0)] = (size, align, index)
        elif letter in "ifv" and len(fields) > 1:
            table = {"i": self._integers, "f": self._floats, "v": self._vectors}[letter]
            table[int(first)] = max(int(fields[1]) // 8, 1)
        elif letter == "a" and len(fields) > 1:
            self._aggregate = max(int(fields[1]) // 8, 1)

    def pointer_size(self, addrspace: int = 0) -> int:
        """Bytes of a pointer."""
        return self._pointers.get(addrspace, self._pointers[0])[0]

    def index_size(self, addrspace: int = 0) -> int:
        """Bytes of the integer that address arithmetic is done in."""
        return self._pointers.get(addrspace, self._pointers[0])[2]

    def bits(self, t: Type) -> int:
        """Bits a value of type t has; padding inside aggregates counts. A scalable vector gives its minimum."""
        t = resolve(t)
        if isinstance(t, IntType):
            return t.bits
        if isinstance(t, FloatType):
            return _FLOAT_BITS[t.kind]
        if isinstance(t, PointerType):
            return 8 * self.pointer_size(t.addrspace)
        if isinstance(t, VectorType):
            return t.count * self.bits(t.element)
        if isinstance(t, ArrayType):
            return 8 * t.count * self.alloc_size(t.element)
        if isinstance(t, StructType):
            return 8 * self._struct(t)[1]
        raise IsozymeError(f"the type `{t}` has no size")

    def store_size(self, t: Type) -> int:
        """Bytes a store of t may write."""
        return (self.bits(t) + 7) // 8

    def alloc_size(self, t: Type) -> int:
        """Bytes from one element of type t to the next: the store size rounded up to the alignment."""
        t = resolve(t)
        found = self._sizes.get(t)
        if found is None:
            found = self._sizes[t] = _round_up(self.store_size(t), self.align(t))
        return found

    def size(self, t: Type) -> int:
        """The same as `alloc_size`: what sizeof gives."""
        return self.alloc_size(t)

    def align(self, t: Type) -> int:
        """ABI alignment."""
        t = resolve(t)
        if isinstance(t, IntType):
            at_least = [b for b in self._integers if b >= t.bits]
            return self._integers[min(at_least) if at_least else max(self._integers)]
        if isinstance(t, PointerType):
            return self._pointers.get(t.addrspace, self._pointers[0])[1]
        if isinstance(t, FloatType):
            return self._floats.get(_FLOAT_BITS[t.kind]) or _power_of_two(t.size)
        if isinstance(t, VectorType):
            return self._vectors.get(self.bits(t)) or _power_of_two(self.store_size(t))
        if isinstance(t, ArrayType):
            return self.align(t.element)
        if isinstance(t, StructType):
            return 1 if t.packed else max([self._aggregate, *map(self.align, t.fields)])
        raise IsozymeError(f"the type `{t}` has no alignment")

    def field_offset(self, t: Type, i: int) -> int:
        """Byte offset of field i of a struct."""
        t = resolve(t)
        if not isinstance(t, StructType):
            raise IsozymeError(f"the type `{t}` has no fields")
        return self._struct(t)[0][i]

    def field_offsets(self, t: StructType) -> tuple[int, ...]:
        """Byte offset of each field."""
        return self._struct(t)[0]

    def _struct(self, t: StructType) -> tuple[tuple[int, ...], int]:
        """Offsets of the fields, and the size."""
        found = self._offsets.get(t)
        if found is None:
            at = 0
            offsets: list[int] = []
            for field in t.fields:
                if not t.packed:
                    at = _round_up(at, self.align(field))
                offsets.append(at)
                at += self.alloc_size(field)
            found = self._offsets[t] = (tuple(offsets), _round_up(at, self.align(t)))
        return found

    def gep_offset(self, source_type: Type, indices: Sequence[int]) -> int:
        """Bytes that `getelementptr source_type, ptr p, indices...` adds to p."""
        offset, t = 0, source_type
        for n, index in enumerate(indices):
            if n:
                t = resolve(t)
                if isinstance(t, StructType):
                    offset += self.field_offset(t, index)
                    t = t.fields[index]
                    continue
                t = self._element(t)
            offset += index * self._stride(t)
        return offset

    def gep_terms(self, gep: GetElementPtr | ConstExpr) -> tuple[int, list[tuple[Value, int]]]:
        """The address a getelementptr computes is base + constant + sum of index * scale: gives (constant, [(index, scale)]).

        Indices are sign-extended or truncated to the pointer's index width. Raises IsozymeError for scalable vectors, whose stride is not a
        number, and for vectors of indices with different elements into structs.
        """
        indices: Sequence[Value]
        if isinstance(gep, GetElementPtr):
            source, indices = gep.source_type, gep.indices
        else:
            if gep.source_type is None:
                raise IsozymeError(f"`{gep.opcode}` is not address arithmetic")
            source, indices = gep.source_type, gep.operands[1:]
        constant = 0
        terms: dict[Value, int] = {}
        t = source
        for n, index in enumerate(indices):
            value = _integer(index)
            if n:
                t = resolve(t)
                if isinstance(t, StructType):
                    if value is None:
                        raise IsozymeError(f"the index of a field of `{t}` is not a constant")
                    constant += self.field_offset(t, value)
                    t = t.fields[value]
                    continue
                t = self._element(t)
            if value is not None:
                constant += value * self._stride(t) if value else 0
            else:
                stride = self._stride(t)
                if stride:
                    terms[index] = terms.get(index, 0) + stride
        return constant, list(terms.items())

    def _stride(self, t: Type) -> int:
        inner = resolve(t)
        if isinstance(inner, VectorType) and inner.scalable:
            raise IsozymeError(f"the size of `{inner}` is known only at run time")
        return self.alloc_size(t)

    @staticmethod
    def _element(t: Type) -> Type:
        if isinstance(t, (ArrayType, VectorType)):
            return t.element
        raise IsozymeError(f"the type `{t}` cannot be indexed")


def _integer(v: Value) -> int | None:
    """The integer a constant index stands for (a splat: its element), or None."""
    if isinstance(v, ConstInt):
        return v.value
    if isinstance(v, ConstPlain) and v.kind in ("zeroinitializer", "null"):
        return 0
    return _integer(v.element) if isinstance(v, ConstSplat) else None


def _round_up(n: int, align: int) -> int:
    return -(-n // align) * align


def _power_of_two(n: int) -> int:
    return 1 << max(n - 1, 0).bit_length()
