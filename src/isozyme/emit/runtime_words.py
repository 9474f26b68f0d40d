"""Moving words whose type only the run shows: a double, a pointer, or an integer.

As a double, a pointer or a small integer is subnormal: its bits lie between 0 and 2^52. Such a word is no float, and its shadow (a pointer to shadow
memory, or whatever the shadow of an integer holds) is copied in the forward sweep; every other word, zero included, counts as a float, and its
adjoint moves in the reverse sweep. A null pointer and an integer that looks like a float have a shadow of zero then, which nobody follows or
reads. The reverse sweep asks the shadows themselves: an adjoint that is subnormal counts as none. Planned only where doubles are the only floats in
memory, at multiples of eight bytes (`plan/transfers.py`).
"""

from __future__ import annotations

from collections.abc import Iterator

from isozyme.emit.library import require
from isozyme.ir.builder import Builder
from isozyme.ir.constants import integer
from isozyme.ir.module import Module
from isozyme.ir.types import I64
from isozyme.ir.values import Value
from isozyme.plan.transfers import Bytes, Pieces

# A loop over the whole words of `n` pieces of `size` bytes, `stride` bytes apart: upwards or downwards, as overlapping memory asks for.
_LOOP = """
define internal void @isozyme.words.NAME(PARAMETERS, i1 %by, i64 %n, i64 %stride, i64 %size) nounwind {
entry:
  %regular = select i1 %by, ptr %from, ptr %to
  %address = ptrtoint ptr %regular to i64
  %negative = sub i64 0, %address
  %lead = and i64 %negative, 7
  %some = icmp ne i64 %n, 0
  %enough = icmp uge i64 %size, %lead
  %inner = sub i64 %size, %lead
  %words = lshr i64 %inner, 3
  %any = icmp ne i64 %words, 0
  %do.1 = and i1 %some, %enough
  %do = and i1 %do.1, %any
  %last = sub i64 %n, 1
  %last.word = sub i64 %words, 1
  %up = icmp UP ptr %to, %from
  br i1 %do, label %outer, label %out

outer:
  %k = phi i64 [ 0, %entry ], [ %k1, %next ]
  %down = sub i64 %last, %k
  %at = select i1 %up, i64 %k, i64 %down
  %start.0 = mul i64 %at, %stride
  %start = add i64 %start.0, %lead
  br label %loop

loop:
  %j = phi i64 [ 0, %outer ], [ %j1, %stored ]
  %down.word = sub i64 %last.word, %j
  %word = select i1 %up, i64 %j, i64 %down.word
  %bytes.0 = shl i64 %word, 3
  %bytes = add i64 %start, %bytes.0
  %t = getelementptr inbounds i8, ptr %to, i64 %bytes
  BODY

stored:
  %j1 = add nuw i64 %j, 1
  %more = icmp ne i64 %j1, %words
  br i1 %more, label %loop, label %next

next:
  %k1 = add nuw i64 %k, 1
  %again = icmp ne i64 %k1, %n
  br i1 %again, label %outer, label %out

out:
  ret void
}
"""

_SUBNORMAL = """%NAME.below = sub i64 %NAME.bits, 1
  %NAME.other = icmp ult i64 %NAME.below, 4503599627370495"""

_COPY = f"""%f = getelementptr inbounds i8, ptr %from, i64 %bytes
  %p = getelementptr inbounds i8, ptr %primal, i64 %bytes
  %w.bits = load i64, ptr %p, align 1
  {_SUBNORMAL.replace("NAME", "w")}
  %s = load i64, ptr %f, align 1
  %t.bits = load i64, ptr %t, align 1
  {_SUBNORMAL.replace("NAME", "t")}
  %drop = or i1 %local, %t.other
  %kept = select i1 %drop, i64 0, i64 %t.bits
  %v = select i1 %w.other, i64 %s, i64 %kept
  store i64 %v, ptr %t, align 1
  br label %stored"""

_MOVE = f"""%f = getelementptr inbounds i8, ptr %from, i64 %bytes
  %d = load double, ptr %t, align 1
  %d.bits = bitcast double %d to i64
  %d.below = add i64 %d.bits, -1
  %none = icmp ult i64 %d.below, 4503599627370495
  %zero = icmp eq i64 %d.bits, 0
  %skip = or i1 %none, %zero
  br i1 %skip, label %stored, label %float

float:
  store double 0.0, ptr %t, align 1
  %s = load double, ptr %f, align 1
  %s.bits = bitcast double %s to i64
  {_SUBNORMAL.replace("NAME", "s")}
  %have = select i1 %s.other, double 0.0, double %s
  %sum = fadd reassoc nsz contract double %have, %d
  store double %sum, ptr %f, align 1
  br label %stored"""

_CLEAR = f"""%d.bits = load i64, ptr %t, align 1
  {_SUBNORMAL.replace("NAME", "d")}
  %v = select i1 %d.other, i64 %d.bits, i64 0
  store i64 %v, ptr %t, align 1
  br label %stored"""

_BODIES = {
    "copy": ("ptr %to, ptr %from, ptr %primal, i1 %local", "ult", _COPY),
    "move": ("ptr %to, ptr %from", "ugt", _MOVE),
    "clear": ("ptr %to, ptr %from", "ult", _CLEAR),
}


def require_words(module: Module, name: str) -> str:
    """A function `isozyme.words.*` for n pieces of `size` bytes, `stride` apart. by: the words are those at multiples of eight bytes in `from`, not
    in `to`. copy(to, from, primal, local, by, n, stride, size): the forward sweep's part for the shadow `to` when the primal has been copied; `from`
    is the shadow it comes from; local: nobody has put adjoints there before. move(to, from, by, n, stride, size): the reverse sweep's part.
    clear(to, from, by, n, stride, size): zeros for all words of `to` that look like floats."""
    full = f"isozyme.words.{name}"
    if full not in module.functions:
        parameters, up, body = _BODIES[name]
        require(module, _LOOP.replace("BODY", body).replace("NAME", name).replace("PARAMETERS", parameters).replace("UP", up))
    return full


def words_of(b: Builder, pieces: Pieces, total: Value) -> Iterator[tuple[Bytes, Value, Value, Value]]:
    """(piece, n, stride, size) for every call that it takes to move the words of a block of `total` bytes."""
    for piece in pieces.words:
        if pieces.unknown:
            yield piece, integer(I64, 1), integer(I64, 0), total
        else:
            n = b.binary("udiv", total, integer(I64, pieces.stride)) if pieces.stride else integer(I64, 1)
            yield piece, n, integer(I64, pieces.stride), integer(I64, piece.size)
