"""Blocks whose pieces are moved one after the other: where source and target overlap, one of them is taken aside first."""

from __future__ import annotations

from dataclasses import dataclass

from isozyme.ir.builder import Builder
from isozyme.ir.constants import integer
from isozyme.ir.types import I1, I64, PTR, VOID
from isozyme.ir.values import Value


@dataclass(frozen=True)
class Aside:
    """place: of the block's bytes, its own where nothing overlaps. length: how many bytes were taken aside, perhaps none. slab: to be released."""

    place: Value
    length: Value
    slab: Value


def take_aside(b: Builder, block: Value, other: Value, size: Value) -> Aside:
    """Where two blocks of `size` bytes overlap, a copy of the first one, at the same distance from multiples of eight bytes."""
    here, there = (b.cast("ptrtoint", p, I64) for p in (block, other))
    behind, before = (b.compare("icmp", "ult", b.binary("sub", x, y), size) for x, y in ((here, there), (there, here)))
    overlap = b.binary("or", behind, before)
    length = b.select(overlap, size, integer(I64, 0))
    slab = b.call("isozyme.slab", PTR, [b.binary("add", length, integer(I64, 8)), integer(I1, 1)], "aside")
    copied = b.offset(slab, b.binary("and", here, integer(I64, 7)))
    b.call("llvm.memcpy.p0.p0.i64", VOID, [copied, block, length, integer(I1, 0)])
    return Aside(b.select(overlap, copied, block), length, slab)


def release(b: Builder, aside: Aside) -> None:
    b.call("isozyme.slab.release", VOID, [aside.slab])
