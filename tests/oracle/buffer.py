"""Arrays and structs handed to interpreted or native functions."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from isozyme.ir.types import Type, float_type, int_type, pointer_type
from oracle.memory import Memory
from oracle.values import UNDEF, Dual, Word, signed

FLOATS = {"half": "<e", "float": "<f", "double": "<d"}


def leaf_type(kind: str) -> Type:
    """The IR type of a leaf's name."""
    if kind == "ptr":
        return pointer_type(0)
    return int_type(int(kind[1:])) if kind[0] == "i" else float_type(kind)


def leaf_size(kind: str) -> int:
    return 8 if kind == "ptr" else int(kind[1:]) // 8 if kind[0] == "i" else {"half": 2, "float": 4, "double": 8}[kind]


class Buffer:
    """Memory with given contents: `Buffer([1.0, 2.0], "double")`, or structs as C lays them out, flat:
    `Buffer([1.0, 7, 2.0, 8], ("double", "i32"))` is two structs.

    A leaf of kind "ptr" holds another Buffer, None (null), `(buffer, byte_offset)`, or "@name" (a global or function).
    `active=False` makes its floats constants in derivative checks.
    """

    def __init__(self, values: Sequence[Any], kind: str | tuple[str, ...] = "double", active: bool = True) -> None:
        self.values = list(values)
        self.kinds = (kind,) if isinstance(kind, str) else kind
        self.active = active
        if len(self.values) % len(self.kinds):
            raise ValueError(f"{len(self.values)} values do not fill structs of {len(self.kinds)} fields")
        offsets, at, align = [], 0, 1
        for k in self.kinds:
            n = leaf_size(k)
            at = -(-at // n) * n
            offsets.append(at)
            at += n
            align = max(align, n)
        self.step = -(-at // align) * align
        self.size = self.step * (len(self.values) // len(self.kinds))
        self._offsets = offsets

    def leaves(self) -> Iterator[tuple[int, int, str]]:
        """(index in values, byte offset, kind) of each leaf."""
        n = len(self.kinds)
        for i in range(len(self.values)):
            yield i, i // n * self.step + self._offsets[i % n], self.kinds[i % n]

    def floats(self) -> list[int]:
        """The indices of the float leaves."""
        return [i for i, _, k in self.leaves() if k in FLOATS]

    def like(self, values: Sequence[Any]) -> Buffer:
        """The same layout with other values."""
        return Buffer(values, self.kinds, self.active)

    def pack(self, address: Callable[[Any], int]) -> bytearray:
        """The bytes, for native runs; `address` gives the address of what a pointer leaf holds."""
        data = bytearray(self.size)
        for i, offset, kind in self.leaves():
            v = self.values[i]
            if kind in FLOATS:
                struct.pack_into(FLOATS[kind], data, offset, 0.0 if v is None else v)
            else:
                n = leaf_size(kind)
                raw = address(v) if kind == "ptr" else int(v)
                data[offset : offset + n] = (raw & ((1 << 8 * n) - 1)).to_bytes(n, "little")
        return data

    def unpack(self, data: bytes) -> list[Any]:
        """The leaf values in the bytes; pointers as integers."""
        out: list[Any] = []
        for _, offset, kind in self.leaves():
            if kind in FLOATS:
                out.append(struct.unpack_from(FLOATS[kind], data, offset)[0])
            else:
                n = leaf_size(kind)
                out.append(signed(int.from_bytes(data[offset : offset + n], "little"), 8 * n))
        return out

    def read(self, memory: Memory, base: int) -> tuple[list[Any], list[float]]:
        """(values, tangents) of the leaves in interpreted memory; an undefined leaf reads as None."""
        values: list[Any] = []
        tangents: list[float] = []
        for _, offset, kind in self.leaves():
            word: Word = memory.load(base + offset, leaf_type(kind))
            if word is UNDEF:
                values.append(None)
                tangents.append(0.0)
            elif isinstance(word, Dual):
                values.append(word.v)
                tangents.append(word.t)
            else:
                values.append(signed(int(word), 8 * leaf_size(kind)))
                tangents.append(0.0)
        return values, tangents


def target(leaf: Any) -> Buffer | None:
    """The buffer a pointer leaf leads to."""
    if isinstance(leaf, tuple):
        leaf = leaf[0]
    return leaf if isinstance(leaf, Buffer) else None


def reachable(args: Sequence[Any]) -> list[Buffer]:
    """Every buffer that the arguments lead to, each once, in order of discovery."""
    found: list[Buffer] = []

    def visit(x: Any) -> None:
        b = target(x)
        if b is None or any(b is f for f in found):
            return
        found.append(b)
        for i, _, kind in b.leaves():
            if kind == "ptr":
                visit(b.values[i])

    for a in args:
        visit(a)
    return found
