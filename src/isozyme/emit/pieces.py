"""Where the pieces of a block lie in the bytes that there are: what is moved as (place, how many, how far apart)."""

from __future__ import annotations

from collections.abc import Iterator

from isozyme.ir.builder import Builder
from isozyme.ir.constants import integer
from isozyme.ir.types import I64, FloatType
from isozyme.ir.values import Value
from isozyme.plan.blocks import WORD, Bytes, Pieces

Part = tuple[Value | int, Value, Value, Value]
"""(offset, n, stride, size): n parts of `size` bytes, `stride` bytes apart."""


def floats_of(b: Builder, pieces: Pieces, total: Value) -> Iterator[tuple[int, FloatType, Value, int]]:
    """(offset, type, n, stride) for the floats that lie wholly in a block of `total` bytes: n of them, `stride` bytes apart."""
    for run in pieces.floats:
        n: Value = integer(I64, run.count)
        if pieces.stride and run.offset >= pieces.start:
            for at in range(run.offset, run.offset + run.count * run.type.size, run.type.size):
                yield at, run.type, _whole(b, pieces, at, run.type.size, total), pieces.stride
            continue
        if pieces.stride:
            there = b.binary("udiv", _behind(b, total, run.offset), integer(I64, run.type.size))
            n = b.call("llvm.umin.i64", I64, [there, n])
        yield run.offset, run.type, n, run.type.size


def others_of(b: Builder, pieces: Pieces, total: Value) -> Iterator[Part]:
    """What is copied as it is."""
    for piece in pieces.others:
        yield from _parts(b, pieces, piece, total)


def words_of(b: Builder, pieces: Pieces, total: Value) -> Iterator[Part]:
    """The words of which only the run shows what they are."""
    for piece in pieces.words:
        if pieces.unknown:
            yield piece.offset, integer(I64, 1), integer(I64, 0), total
        else:
            yield from _parts(b, pieces, piece, total)


def _parts(b: Builder, pieces: Pieces, piece: Bytes, total: Value) -> Iterator[Part]:
    """All of a piece that lies in the block: whole ones, and what there is of the last, where that may end between two words of it (the block may be
    an array of something smaller)."""
    one, whole = integer(I64, 1), integer(I64, piece.size)
    if pieces.stride == 0:
        yield piece.offset, one, integer(I64, 0), whole
    elif piece.offset < pieces.start:
        yield piece.offset, one, integer(I64, 0), b.call("llvm.umin.i64", I64, [_behind(b, total, piece.offset), whole])
    else:
        n, stride = _whole(b, pieces, piece.offset, piece.size, total), integer(I64, pieces.stride)
        yield piece.offset, n, stride, whole
        if piece.size > WORD:
            at = b.binary("add", b.binary("mul", n, stride), integer(I64, piece.offset))
            left = _behind(b, total, at)
            yield at, b.cast("zext", b.compare("icmp", "ne", left, integer(I64, 0)), I64), stride, left


def _whole(b: Builder, pieces: Pieces, offset: int, size: int, total: Value) -> Value:
    """How many pieces of `size` bytes at `offset` and every `stride` bytes behind it lie wholly in the block."""
    rest = pieces.stride - offset - size
    more = total if rest == 0 else b.binary("add", total, integer(I64, rest)) if rest > 0 else _behind(b, total, -rest)
    return b.binary("udiv", more, integer(I64, pieces.stride))


def _behind(b: Builder, total: Value, offset: Value | int) -> Value:
    """The bytes of a block from `offset` on, none where it ends before."""
    if offset == 0:
        return total
    return b.call("llvm.usub.sat.i64", I64, [total, offset if isinstance(offset, Value) else integer(I64, offset)])
